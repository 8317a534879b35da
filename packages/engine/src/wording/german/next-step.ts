export const nextStep = {
  'next-step.prompt': [
    '{a} und {b} nennen nicht dieselbe Zahl für {thing}. Sieh nach, woher sie sie haben: Welcher Schritt hilft am meisten?',
    'Du willst wissen, warum {a} und {b} bei der Zahl für {thing} auseinandergehen. Sieh zuerst nach ihren Quellen. Was tust du als Nächstes?',
  ],
  'next-step.prompt-quoted': [
    'Hier steht in {a} die Zahl {figure}: {words} Sieh nun in {b} nach: Dort steht eine andere. Welcher Schritt hilft am meisten, wenn du bedenkst, woher beide sie haben?',
  ],
  'next-step.same-speaker': [
    'Herausfinden, was die gemeinsame Quelle wirklich gesagt hat',
    'Die Rede oder Mitteilung hinter den Zahlen nachlesen',
    'Zum Wortlaut ihrer gemeinsamen Quelle zurückgehen',
  ],
  'next-step.two-speakers': [
    'Jemand Dritten finden, der selbst gezählt hat',
    'Nach einer Zählung von anderer Seite suchen',
    'Eine weitere Stelle suchen, die gezählt hat',
  ],
  'next-step.no-source': [
    'Nachfragen, woher der Bericht ohne Quelle seine Zahl hat',
    'Die Quelle der Zahl finden, für die bisher keine genannt ist',
    'Der Zahl nachgehen, für die niemand genannt wird',
  ],
  'next-step.right': ['Ja. Die Quelle in {a}: {sourceA}; die Quelle in {b}: {sourceB}.'],
  'next-step.wrong': ['Sieh dir noch einmal die Quellen an. In {a}: {sourceA}; in {b}: {sourceB}.'],
  'next-step.nobody': ['niemand, der genannt wird'],
  'next-step.explanation': [
    'Die Quelle in {a}: {sourceA}; die Quelle in {b}: {sourceB}. Danach richtet sich, wo man weitersucht.',
  ],
} as const;
