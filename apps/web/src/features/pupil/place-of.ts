/** Where an attempt goes on, or shows what came of it. */
export function placeOf(attempt: { readonly id: string; readonly quiz: { readonly id: string } }): string {
  return `/quizzes/${encodeURIComponent(attempt.quiz.id)}?attempt=${encodeURIComponent(attempt.id)}`;
}
