import { builder } from './builder.ts';
import './article.ts';
import './attempt.ts';
import './claim.ts';
import './comparison.ts';
import './drafts.ts';
import './export.ts';
import './framing.ts';
import './job.ts';
import './job-changed.ts';
import './origin.ts';
import './publisher.ts';
import './question.ts';
import './quiz.ts';
import './quiz-changed.ts';
import './report.ts';
import './response.ts';
import './self-mark.ts';
import './story.ts';
import './text-reuse.ts';
import './verify-quiz.ts';

/** Each type is a file of its own and registers itself; a new one is listed above. */
export const schema = builder.toSchema();
