import { isWithheld, type Viewer } from '../access/viewer.ts';
import { invalid } from '../errors.ts';

/** While a class has a test on a story, its pupils cannot learn the answers by themselves. `field` names it in the error. */
export function mustNotBeWithheld(viewer: Viewer, storyId: string, field: string): void {
  if (!isWithheld(viewer, storyId)) return;
  const message = 'Your class has a test on this story. Take its quizzes by yourself when that is over.';
  throw invalid('withheld', field, message);
}
