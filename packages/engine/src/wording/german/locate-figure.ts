export const locateFigure = {
  'locate-figure.prompt': [
    'Welche Zahl nennt {report} für {thing}?',
    'Wie gibt {report} die Zahl für {thing} an?',
    'Sieh in {report} nach. Welche Zahl steht dort für {thing}?',
    'Wie hoch ist laut {report} die Zahl für {thing}?',
  ],
  'locate-figure.sentence-prompt': [
    'Such in {report} den Satz, der so beginnt: {words} Welche Zahl steht darin für {thing}?',
    'Ein Satz in {report} beginnt so: {words} Lies weiter: Welche Zahl steht dort für {thing}?',
  ],
  'locate-figure.explanation': ['{report} schreibt: {words}.'],
} as const;
