import { formatNumber, type RubricLevel } from '@crossread/shared';
import type { PrismaClient } from '@crossread/prisma';
import { reviewMaterial, type ReviewMaterial } from './question-key.ts';
import type { StoredEvidence, StoredOptionKey } from './stored-key.ts';

/** What an answered question's key is, why, and where it stands. */
export interface Review {
  readonly correctOptionIds: readonly string[];
  /** The key in words, whatever the interaction. */
  readonly correctText: string;
  readonly explanation: string;
  readonly evidence: readonly StoredEvidence[];
  readonly options: readonly StoredOptionKey[];
  /** Of a written answer: what it has at each level. */
  readonly rubric: Readonly<Record<RubricLevel, string>> | null;
  /** Why the question has left the quiz since; null for one that holds. */
  readonly staleReason: string | null;
}

export async function reviewOf(prisma: PrismaClient, responseId: string): Promise<Review> {
  return reviewFrom(await reviewMaterial(prisma, responseId));
}

export function reviewFrom(material: ReviewMaterial): Review {
  const { response, options, evidence, explanation } = material.key;
  const correctOptionIds = 'optionIds' in response ? response.optionIds : [];
  const rubric = 'rubric' in response ? response.rubric : null;
  const { staleReason } = material;
  return { correctOptionIds, correctText: keyInWords(material), explanation, evidence, options, rubric, staleReason };
}

function keyInWords({ key: { response }, options }: ReviewMaterial): string {
  const textOf = (id: string): string => options.find((option) => option.id === id)?.text ?? id;
  if ('optionIds' in response) return response.optionIds.map(textOf).join('; ');
  if ('order' in response) return response.order.map((id, index) => `${index + 1}. ${textOf(id)}`).join('  ');
  if ('pairs' in response) return response.pairs.map(([a, b]) => `${textOf(a)} – ${textOf(b)}`).join('; ');
  if ('spans' in response) return response.spans.map(({ text }) => `“${text}”`).join(', ');
  if ('accepted' in response) return response.accepted[0] ?? '';
  if ('rubric' in response) return response.rubric.proficient;
  const { value, lower, upper } = response;
  return lower === upper
    ? formatNumber(value)
    : `${formatNumber(value)} (from ${formatNumber(lower)} to ${formatNumber(upper)})`;
}
