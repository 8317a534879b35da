export const verify = {
  'verify.key': ['Ja. Das tragen die Berichte, nachdem sie noch einmal gelesen wurden.'],
  'verify.was-key': ['Das galt als richtig, bevor die Berichte noch einmal gelesen wurden.'],
  'verify.wrong': ['Die Berichte tragen das nicht.'],
  'verify.explanation': [
    'Die richtige Antwort: {key}. Bevor die Berichte noch einmal gelesen wurden, galt eine andere als richtig.',
  ],
} as const;
