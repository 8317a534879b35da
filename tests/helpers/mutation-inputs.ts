import { otherVerdict, type Possessions } from './possessions.ts';
import { stormReports } from './reports.ts';

/** What a mutation is sent to; `fresh` are things of the asker's own that others need not have. */
export interface Target extends Possessions {
  readonly user: string | null;
  readonly token: string | null;
  readonly invitation: string;
  /** Codes of a class and of a pupil, whoever's they are. */
  readonly joinCode: string;
  readonly returnCode: string;
  /** Of the quiz's working copy. */
  readonly revision: number;
}

let nicknames = 0;
const reason = 'They count different days.';
const ownQuestion = { prompt: 'What is it?', options: [], evidence: [] };

/** A valid input for each mutation, to somebody's things; null where it takes none. */
export const mutationInputs: Readonly<Record<string, (to: Target) => object | null>> = {
  startAttempt: ({ quiz }) => ({ quizId: quiz }),
  takeHint: ({ attempt, question }) => ({ attemptId: attempt, questionId: question }),
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
  // In this order the quiz can be published: what is arranged leaves the question without evidence out.
  checkQuestion: ({ quiz }) => ({ quizId: quiz, question: ownQuestion }),
  saveQuestion: ({ quiz, revision }) => ({ quizId: quiz, revision, question: ownQuestion }),
  checkQuiz: ({ quiz }) => ({ quizId: quiz }),
  labelQuestion: ({ question }) => ({ questionId: question, tags: ['a tag'] }),
  tryQuestion: ({ question }) => ({ questionId: question, answer: { optionIds: ['a'] } }),
  renameQuiz: ({ quiz }) => ({ quizId: quiz, title: 'Another title' }),
  duplicateQuiz: ({ quiz }) => ({ quizId: quiz, title: 'A copy' }),
  arrangeQuiz: ({ quiz, revision, question }) => ({ quizId: quiz, revision, questionIds: [question] }),
  publishQuiz: ({ quiz, revision }) => ({ quizId: quiz, revision }),
  replaceQuestion: ({ quiz, revision, question }) => ({ quizId: quiz, revision, questionId: question }),
  discardChanges: ({ quiz, revision }) => ({ quizId: quiz, revision }),
  createClass: () => ({ name: 'A class' }),
  renameClass: (to) => ({ classId: classOf(to), name: '7b' }),
  renewJoinCode: (to) => ({ classId: classOf(to) }),
  setJoining: (to) => ({ classId: classOf(to), open: true }),
  shareStory: (to) => ({ storyId: to.story, classIds: [classOf(to)] }),
  createAssignment: (to) => ({ classId: classOf(to), quizId: to.quiz }),
  updateAssignment: (to) => ({ assignmentId: assignmentOf(to), attemptsAllowed: 2 }),
  startAssignment: (to) => ({ assignmentId: assignmentOf(to) }),
  pauseAssignment: (to) => ({ assignmentId: assignmentOf(to) }),
  resumeAssignment: (to) => ({ assignmentId: assignmentOf(to) }),
  revealQuestion: (to) => ({ assignmentId: assignmentOf(to), questionId: to.question }),
  endAssignment: (to) => ({ assignmentId: assignmentOf(to) }),
  markResponse: ({ classroom }) => ({ responseId: classroom?.answer ?? globalId('Response'), level: 'EMERGENT' }),
  exportResults: (to) => ({ assignmentId: assignmentOf(to), format: 'CSV' }),
  exportPupil: (to) => ({ pupilId: pupilOf(to) }),
  exportClass: (to) => ({ classId: classOf(to) }),
  renamePupil: (to) => ({ pupilId: pupilOf(to), nickname: `Renamed ${(nicknames += 1)}` }),
  setExtraTime: (to) => ({ pupilId: pupilOf(to), percent: 25 }),
  renewReturnCode: (to) => ({ pupilId: pupilOf(to) }),
  joinClass: ({ joinCode }) => ({ code: joinCode, nickname: `Joins ${(nicknames += 1)}` }),
  returnToClass: ({ returnCode }) => ({ returnCode }),
  leaveClass: () => null,
  deleteAssignment: (to) => ({ assignmentId: assignmentOf(to), withAnswers: true }),
  removePupil: (to) => ({ pupilId: pupilOf(to) }),
  deleteClass: (to) => ({ classId: classOf(to), confirmName: '7b' }),
  copyStory: ({ story }) => ({ storyId: story }),
  judgePair: ({ pair: { id, verdict } }) => ({ pairId: id, verdict: otherVerdict(verdict), reason }),
  splitComparison: ({ comparisons: [, id], claim }) => ({ comparisonId: id, claimIds: [claim], reason }),
  mergeComparisons: ({ comparisons: [, , id, otherId] }) => ({ comparisonId: id, otherId, reason }),
  dismissComparison: ({ comparisons: [id] }) => ({ comparisonId: id, reason }),
  undoOverruling: ({ overruling }) => ({ overrulingId: overruling }),
  setStoryVisibility: ({ story }) => ({ storyId: story, visibility: 'PRIVATE' }),
  carryWork: () => null,
  eraseLearning: () => null,
  createAccessToken: () => ({ name: 'another', scopes: ['LEARN'] }),
  revokeAccessToken: ({ token }) => ({ accessTokenId: token ?? globalId('AccessToken') }),
  acceptInvitation: ({ invitation }) => ({ token: invitation }),
  becomeTeacher: () => null,
  createInvitation: () => ({ role: 'LEARNER' }),
  createPasswordResetLink: ({ user }) => ({ userId: user ?? globalId('User') }),
  setUserRole: ({ user }) => ({ userId: user ?? globalId('User'), role: 'ADMIN' }),
  updateSettings: () => ({ teacherSignUpOpen: true }),
  // What these are sent to is gone afterwards, but for the address of what is taken down.
  takeDownStory: ({ story }) => ({ storyId: story, reason: 'Its publisher asked for it.' }),
  deleteStory: ({ story }) => ({ storyId: story }),
};

const classOf = ({ classroom }: Target): string => classroom?.class ?? globalId('Class');
const pupilOf = ({ classroom }: Target): string => classroom?.pupil ?? globalId('Pupil');
const assignmentOf = ({ classroom }: Target): string => classroom?.assignment ?? globalId('Assignment');

function globalId(type: string): string {
  return Buffer.from(`${type}:01890000-0000-7000-8000-000000000000`).toString('base64');
}
