export const retraction = {
  'retraction.repeats-prompt': [
    'Ein Bericht wiederholt eine Zahl für {thing}, die laut einem anderen Bericht zurückgezogen wurde. Welcher wiederholt sie?',
    'Eine Zahl für {thing} wurde zurückgenommen. Welcher Bericht gibt sie immer noch als Tatsache an?',
    'Welcher Bericht druckt noch eine Zahl für {thing}, obwohl sie laut einem anderen Bericht zurückgezogen wurde?',
  ],
  'retraction.figure-prompt': [
    'Welche Zahl wurde laut {report} zurückgezogen?',
    'In {report} heißt es, eine Zahl sei zurückgenommen worden. Welche?',
    'Welche Zahl gilt laut {report} nicht mehr?',
  ],
  'retraction.reports-prompt': [
    'Welcher Bericht teilt mit, dass eine Zahl für {thing} zurückgezogen wurde?',
    'Wo kannst du lesen, dass eine Zahl für {thing} zurückgenommen wurde?',
  ],
  'retraction.right-repeats': ['Ja. In {report} steht {words}: die Zahl, die laut {other} zurückgezogen wurde.'],
  'retraction.tells': ['{report} wiederholt sie nicht, sondern berichtet, dass die Zahl zurückgezogen wurde.'],
  'retraction.silent': ['{report} nennt diese Zahl nicht.'],
  'retraction.right-tells': ['Ja. Laut {report} wurde {words} zurückgezogen.'],
  'retraction.still-repeats': ['{report} nennt die Zahl, sagt aber nicht, dass sie zurückgezogen wurde.'],
  'retraction.stands': ['{report} nennt diese Zahl, ohne sie zurückzunehmen: {words}.'],
  'retraction.elsewhere': ['Diese Zahl steht in {other}, und nirgends heißt es, dass sie zurückgezogen wurde.'],
  'retraction.explanation-repeats': [
    'Laut {other} wurde {withdrawn} zurückgezogen. In {report} steht immer noch {words}.',
  ],
  'retraction.explanation-figure': ['Das steht in {report} hier: {words}.'],
} as const;
