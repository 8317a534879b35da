import { builder } from './builder.ts';
import './access-token.ts';
import './article.ts';
import './attempt.ts';
import './carry-work.ts';
import './claim.ts';
import './comparison.ts';
import './drafts.ts';
import './export.ts';
import './framing.ts';
import './job.ts';
import './origin.ts';
import './publisher.ts';
import './question.ts';
import './question-report.ts';
import './quiz.ts';
import './report.ts';
import './response.ts';
import './self-mark.ts';
import './settings.ts';
import './story.ts';
import './story-ownership.ts';
import './text-reuse.ts';
import './user.ts';
import './verify-quiz.ts';
import './viewer.ts';

/** Each type is a file of its own and registers itself; a new one is listed above. */
export const schema = builder.toSchema();
