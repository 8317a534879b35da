/** What the browser keeps of a quiz, so that a reload or a dropped network loses nothing. It may keep nothing at all. */
function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still runs the quiz.
  }
}

const attemptKey = (quizId: string) => `crossread:quiz:${quizId}`;
const draftKey = (attemptId: string, questionId: string) => `crossread:draft:${attemptId}:${questionId}`;

/** The attempt under way, to be gone on with. */
export const keptAttempt = {
  read: (quizId: string) => read(attemptKey(quizId)),
  write: (quizId: string, attemptId: string | null) => {
    write(attemptKey(quizId), attemptId);
  },
};

/** An answer that has not been sent. Reading it gives what was written, or null where that cannot be read. */
export const keptDraft = {
  read: (attemptId: string, questionId: string): unknown => {
    try {
      return JSON.parse(read(draftKey(attemptId, questionId)) ?? 'null');
    } catch {
      return null;
    }
  },
  write: (attemptId: string, questionId: string, draft: object | null) => {
    write(draftKey(attemptId, questionId), draft && JSON.stringify(draft));
  },
};
