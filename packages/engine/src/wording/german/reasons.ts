/** Why two figures stand to each other as they do. `{a}` and `{b}` are the figures as their texts give them. */
export const reasons = {
  'reason.withdrawn': ['{a} wurde zurückgezogen und lässt sich deshalb nicht gegen {b} halten.'],
  'reason.repeats-withdrawn': ['{b} wiederholt {a}, und das wurde zurückgezogen.'],
  'reason.same-words': ['Beide nennen {a}.'],
  'reason.same-number': ['{a} und {b} sind dieselbe Zahl.'],
  'reason.same-amount': ['{a} und {b} sind derselbe Betrag in verschiedenen Einheiten.'],
  'reason.lies-within': ['{a} liegt im Rahmen von {b}.'],
  'reason.rounded': ['{b} kann {a} sein, nur gerundet.'],
  'reason.about-the-same-amount': ['{a} und {b} sind etwa derselbe Betrag in verschiedenen Einheiten.'],
  'reason.can-both-be-right': ['{a} und {b} können beide stimmen.'],
  'reason.superseded': [
    '{a} wurde durch eine spätere Zahl ersetzt: Das war der damalige Stand und muss {b} nicht widersprechen.',
  ],
  'reason.only-literally': [
    '{a} und {b} können beide stimmen, aber man würde Zahlen erwarten, die näher beieinanderliegen.',
  ],
  'reason.cannot-both-be-right': ['{a} und {b} können nicht beide stimmen.'],
  'reason.digits-swapped': ['{a} und {b} können nicht beide stimmen; zwei Ziffern sind vertauscht.'],
  'reason.later-is-larger': [
    '{a} und {b} können nicht zur selben Zeit stimmen; der spätere Bericht nennt die größere Zahl.',
  ],
  'reason.overruled': ['Wem das Thema gehört, urteilt anders: {reason}'],
  'reason.no-figure': ['In {phrase} steht keine Zahl.'],
  'reason.different-measures': ['Die Zahlen messen Verschiedenes.'],
} as const;
