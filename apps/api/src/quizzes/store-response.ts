import { randomUUID } from 'node:crypto';
import { scoreAfterHints, type Certainty } from '@crossread/shared';
import type { RunSql, StatementPool } from '../one-statement/statement-pool.ts';
import type { Answer } from './answer.ts';
import { markAnswer } from './question-key.ts';

interface ToStore {
  readonly attemptId: string;
  readonly questionId: string;
  readonly answer: Answer;
  readonly certainty: Certainty | null;
  readonly late: boolean;
  /** Whether hints may have been taken to the question. */
  readonly hasHints: boolean;
}

const insert = `INSERT INTO "Response" ("id", "attemptId", "questionId", "answer", "certainty", "score", "roles", "late")
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT ("attemptId", "questionId") DO NOTHING`;
const idOf = `SELECT "id" FROM "Response" WHERE "attemptId" = $1 AND "questionId" = $2`;

/** Marks an answer and stores it; gives the response's id, or that of the one that was faster. */
export function storeResponse(statements: StatementPool, toStore: ToStore): Promise<string> {
  return statements.transaction(async (run) => {
    const { attemptId, questionId, answer, certainty, late, hasHints } = toStore;
    const { score, roles } = await markAnswer(run, questionId, answer);
    const id = randomUUID();
    const values = [id, attemptId, questionId, JSON.stringify(answer), certainty, score, roles, late];
    const { count } = await run(insert, values);
    if (count === 0) return (await run<{ id: string }>(idOf, [attemptId, questionId])).rows[0]?.id ?? gone();
    if (hasHints) await countHints(run, { id, attemptId, questionId, score });
    return id;
  });
}

function gone(): never {
  throw new Error('The response was taken away at the moment it was sent again.');
}

interface Marked {
  readonly id: string;
  readonly attemptId: string;
  readonly questionId: string;
  readonly score: number | null;
}

const hintsTaken = `SELECT count(*)::int AS "hints" FROM "Hint" WHERE "attemptId" = $1 AND "questionId" = $2`;
const afterHints = `UPDATE "Response" SET "hints" = $2, "score" = $3 WHERE "id" = $1`;

/** After the answer is in the store: from then on no hint to its question is given any more. */
async function countHints(run: RunSql, { id, attemptId, questionId, score }: Marked): Promise<void> {
  const [{ hints } = { hints: 0 }] = (await run<{ hints: number }>(hintsTaken, [attemptId, questionId])).rows;
  if (hints > 0) await run(afterHints, [id, hints, score === null ? null : scoreAfterHints(score, hints)]);
}
