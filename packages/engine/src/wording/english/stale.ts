/** What everyone may know of why a question was left out of its quiz. */
export const stale = {
  'stale.dismissed': ['Whoever made the quiz took it out.'],
  'stale.replaced': ['Whoever made the quiz put another in its place.'],
  'stale.text': ['A report that it is about is not the same any more.'],
  'stale.words': ['Words that it rests on are not read as they were when it was made.'],
  'stale.answer': ['Its answer does not follow from the reports as they are read now.'],
} as const;
