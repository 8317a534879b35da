/** What everyone may know of why a question was left out of its quiz. */
export const stale = {
  'stale.dismissed': ['Wer das Quiz gemacht hat, hat sie herausgenommen.'],
  'stale.replaced': ['Wer das Quiz gemacht hat, hat sie durch eine andere ersetzt.'],
  'stale.text': ['Ein Bericht, um den es geht, ist nicht mehr derselbe.'],
  'stale.words': ['Worte, auf denen sie beruht, werden nicht mehr so gelesen wie damals, als sie entstand.'],
  'stale.answer': ['Ihre Antwort folgt nicht aus den Berichten, wie sie jetzt gelesen werden.'],
} as const;
