export const precision = {
  'precision.select-prompt': [
    'Markiere in {report} die Wörter, die zeigen, dass die Zahl für {thing} nicht genau ist.',
    'Such in {report} die Zahl für {thing}. Markiere die Wörter, durch die sie ungenau wird.',
    'Die Zahl für {thing} in {report} ist nicht genau. Markiere die Wörter, die das sagen.',
  ],
  'precision.how-prompt': [
    'Auf welche Art gibt {report} die Zahl für {thing} an?',
    'Sieh dir die Worte an, mit denen {report} die Zahl für {thing} nennt. Was verraten sie?',
    'Was für eine Zahl nennt {report} für {thing}?',
  ],
  'precision.exact': ['Eine Zahl, die genau gemeint ist', 'Die genaue Zahl', 'Die Zahl bis auf die letzte Stelle'],
  'precision.above': [
    'Eine untere Grenze, nach oben ist Platz',
    'Ein Mindestwert: Es können mehr sein',
    'Eine Zahl, die überschritten werden kann',
  ],
  'precision.below': [
    'Eine obere Grenze, nach unten ist Platz',
    'Ein Höchstwert: Es können weniger sein',
    'Eine Zahl, die nicht erreicht werden muss',
  ],
  'precision.about': [
    'Eine ungefähre Zahl, zu hoch oder zu niedrig',
    'Eine ungenaue Angabe, nach beiden Seiten offen',
    'Eine Schätzung, die in beide Richtungen danebenliegen kann',
  ],
  'precision.right': ['Ja. {report} schreibt {words}.'],
  'precision.wrong': ['Lies die Wörter um die Zahl noch einmal: {report} schreibt {words}.'],
  'precision.explanation': ['{report} schreibt {words}; darauf kommt es an: „{hedge}“.'],
  'precision.explanation-exact': ['{report} schreibt {words}, ohne ein Wort, das die Zahl einschränkt.'],
} as const;
