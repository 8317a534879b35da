/**
 * When an attempt tells what its answers show: after each of them (practice), when it is finished (a test); of an assignment
 * also when that is closed, or never.
 */
export const feedbackTimes = ['each', 'end', 'closed', 'never'] as const;
export type FeedbackTime = (typeof feedbackTimes)[number];
