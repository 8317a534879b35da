export const evidenceBasis = {
  'evidence-basis.unsourced-prompt': [
    'Welcher Bericht nennt die Zahl für {thing}, ohne zu sagen, woher er sie hat?',
    'Ein Bericht nennt für seine Zahl zu {thing} keine Quelle. Welcher?',
  ],
  'evidence-basis.sourced-prompt': [
    'Welcher Bericht sagt, woher seine Zahl für {thing} stammt?',
    'Nur einer dieser Berichte nennt eine Quelle für die Zahl zu {thing}. Welcher?',
  ],
  'evidence-basis.kind-prompt': [
    'Worauf stützt {report} die Zahl {words}?',
    'In {report} steht die Zahl {words}. Worauf beruht sie dort?',
  ],
  'evidence-basis.person': [
    'Auf den Worten einer Person mit Namen',
    'Auf dem, was eine genannte Person sagt',
    'Auf einer Person, deren Name dort steht',
  ],
  'evidence-basis.body': [
    'Auf einer Stelle, ohne Namen einer Person',
    'Auf dem, was ein Amt oder eine Gruppe sagt',
    'Auf einem Amt oder einer Gruppe als Ganzes',
  ],
  'evidence-basis.nothing': [
    'Auf dem eigenen Wort, ohne Quelle',
    'Auf keiner Quelle: Der Bericht sagt es selbst',
    'Auf keiner Quelle, die man beim Lesen erfährt',
  ],
  'evidence-basis.right': ['Ja: {sentence}'],
  'evidence-basis.wrong': ['Lies nach, wo die Zahl steht: {sentence}'],
  'evidence-basis.names-source': ['{report} sagt durchaus, woher die Zahl stammt: {sentence}'],
  'evidence-basis.names-none': ['{report} nennt die Zahl, aber keine Quelle dafür: {sentence}'],
  'evidence-basis.no-figure': ['{report} nennt keine solche Zahl.'],
  'evidence-basis.explanation': ['In {report} heißt es: {sentence}'],
} as const;
