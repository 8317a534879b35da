import type { Possessions } from './possessions.ts';
import { stormReports } from './reports.ts';

/** What a mutation is sent to; `fresh` are things of the asker's own that others need not have. */
export interface Target extends Possessions {
  readonly user: string | null;
  readonly token: string | null;
  readonly invitation: string;
}

/** A valid input for each mutation, to somebody's things; null where it takes none. */
export const mutationInputs: Readonly<Record<string, (to: Target) => object | null>> = {
  startAttempt: ({ quiz }) => ({ quizId: quiz }),
  submitResponse: ({ attempt, question }) => ({
    attemptId: attempt,
    questionId: question,
    answer: { optionIds: ['a'] },
  }),
  finishAttempt: ({ attempt }) => ({ attemptId: attempt }),
  selfMark: ({ response }) => ({ responseId: response, level: 'BASIC' }),
  reportQuestion: ({ question }) => ({ questionId: question, message: 'The second option is right too.' }),
  closeQuestionReport: ({ report }) => ({ reportId: report }),
  importStory: () => ({ reports: stormReports }),
  previewReport: () => ({ report: stormReports[0] }),
  generateQuiz: ({ story }) => ({ storyId: story, count: 1 }),
  verifyQuiz: ({ quiz }) => ({ quizId: quiz }),
  exportQuiz: ({ quiz }) => ({ quizId: quiz, format: 'gift' }),
  reviewDrafts: ({ quiz }) => ({ quizId: quiz }),
  approveQuestion: ({ drafts: [draft] }) => ({ questionId: draft }),
  dismissQuestion: ({ drafts: [, draft] }) => ({ questionId: draft }),
  setStoryVisibility: ({ story }) => ({ storyId: story, visibility: 'PRIVATE' }),
  carryWork: () => null,
  createAccessToken: () => ({ name: 'another', scopes: ['LEARN'] }),
  revokeAccessToken: ({ token }) => ({ accessTokenId: token ?? globalId('AccessToken') }),
  acceptInvitation: ({ invitation }) => ({ token: invitation }),
  becomeTeacher: () => null,
  createInvitation: () => ({ role: 'LEARNER' }),
  createPasswordResetLink: ({ user }) => ({ userId: user ?? globalId('User') }),
  setUserRole: ({ user }) => ({ userId: user ?? globalId('User'), role: 'TEACHER' }),
  updateSettings: () => ({ teacherSignUpOpen: true }),
  // What these are sent to is gone afterwards, but for the address of what is taken down.
  takeDownStory: ({ story }) => ({ storyId: story, reason: 'Its publisher asked for it.' }),
  deleteStory: ({ story }) => ({ storyId: story }),
};

function globalId(type: string): string {
  return Buffer.from(`${type}:01890000-0000-7000-8000-000000000000`).toString('base64');
}
