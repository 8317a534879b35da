export const wordChoice = {
  'word-choice.headline-prompt': [
    'Welcher Bericht setzt {words} in seiner Überschrift in Anführungszeichen?',
    'In welcher Überschrift steht {words} in Anführungszeichen?',
  ],
  'word-choice.text-prompt': [
    'Welcher Bericht setzt {words} in Anführungszeichen, als Worte, die nicht seine eigenen sind?',
    'Ein Bericht setzt {words} in Anführungszeichen. Welcher?',
  ],
  'word-choice.word-prompt': [
    'Berichte wählen unter Wörtern für {about}. Welches davon benutzt {report}?',
    'Welches dieser Wörter benutzt {report} für {about}?',
  ],
  'word-choice.right-quoted': [
    'Ja. Anführungszeichen um ein Wort sagen, dass es von jemand anderem stammt oder dass der Bericht nicht dafür einsteht.',
  ],
  'word-choice.plain': ['{report} schreibt dieselben Worte ohne Anführungszeichen, als eigene: {words}.'],
  'word-choice.absent': ['{report} setzt diese Worte nicht in Anführungszeichen.'],
  'word-choice.explanation-quoted': [
    '{report} setzt die Worte in Anführungszeichen: Jemand anderes nennt es so, oder der Bericht steht nicht für das Wort ein.',
  ],
  'word-choice.right-word': ['Ja. In {report} steht {sentence}'],
  'word-choice.other-word': ['Das ist das Wort, das {other} benutzt: {sentence}'],
  'word-choice.explanation-word': [
    '{report} schreibt „{word}“. Jedes dieser Wörter sieht dieselben Leute oder Ereignisse auf seine Weise.',
  ],
} as const;
