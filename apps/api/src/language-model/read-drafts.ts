import { optionRoles } from '@crossread/shared';
import type { DraftedQuestion } from '@crossread/engine';
import { z } from 'zod';

const text = z.string().max(2_000);
const question = z.object({
  prompt: text,
  options: z.array(z.object({ text, role: z.enum(optionRoles), feedback: text })).max(20),
  explanation: text,
  cites: z.array(z.object({ report: text, words: text })).max(20),
});
const answer = z.union([z.object({ questions: z.array(z.unknown()) }), z.array(z.unknown())]);

/** The proposals in a model's answer, whatever it says round them; those of another shape are left out. */
export function readDrafts(said: string): readonly DraftedQuestion[] {
  const read = answer.safeParse(jsonIn(said));
  if (!read.success) return [];
  const proposals = Array.isArray(read.data) ? read.data : read.data.questions;
  return proposals.flatMap((proposal) => question.safeParse(proposal).data ?? []);
}

/** Models wrap JSON in a fence, or think aloud before it. */
function jsonIn(said: string): unknown {
  const from = said.search(/[{[]/);
  const to = Math.max(said.lastIndexOf('}'), said.lastIndexOf(']'));
  try {
    return JSON.parse(said.slice(Math.max(0, from), to + 1));
  } catch {
    return null;
  }
}
