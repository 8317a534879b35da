export const undecidable = {
  'undecidable.prompt': [
    'In {a} und in {b} steht eine Zahl für {thing}. Was kannst du aus den Berichten hier schließen?',
    'Nimm an, du hast nur diese Berichte. Was kannst du danach über die Zahl für {thing} in {a} und in {b} sagen?',
    'Such die Zahl für {thing} in {a} und in {b}. Auf welche der beiden kannst du dich nach diesen Berichten verlassen?',
  ],
  'undecidable.prompt-quoted': [
    'Hier steht in {a} die Zahl {figure}: {words} Sieh nach, was in {b} dazu steht. Was kannst du aus diesen Berichten schließen?',
  ],
  'undecidable.open': [
    'Die Berichte lassen offen, welche Zahl stimmt',
    'Welche Zahl stimmt, bleibt hier offen',
    'Die Frage, welche Zahl stimmt, ist nicht zu klären',
  ],
  'undecidable.both': [
    'Die Zahlen sind verschieden, doch jede kann gelten',
    'Gleich sind sie nicht, aber beide können stimmen',
    'Der Wortlaut ist anders, und für beide ist Platz',
  ],
  'undecidable.same': [
    'Beide nennen genau dieselbe Zahl',
    'Es gibt nichts zu entscheiden: Die Zahl ist gleich',
    'In der Zahl unterscheiden sich die beiden nicht',
  ],
  'undecidable.only': [
    'Allein die Zahl aus {report} kann stimmen',
    'Nur {report} kann damit recht haben',
    '{report} hat recht, und der andere Bericht irrt',
  ],
  'undecidable.right-open': [
    'Ja. In {a} steht {wordsA}, in {b} steht {wordsB}; das schließt sich aus, und kein Bericht zeigt, was davon falsch ist.',
  ],
  'undecidable.right-both': [
    'Ja. In {a} steht {wordsA}, in {b} steht {wordsB}: Das eine schließt das andere nicht aus.',
  ],
  'undecidable.right-same': [
    'Ja. In {a} steht {wordsA}, in {b} steht {wordsB}. Ob es auch stimmt, ist eine andere Frage.',
  ],
  'undecidable.not-same': ['Sie nennen nicht dieselbe Zahl: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'undecidable.is-same': ['Sie nennen ein und dieselbe Zahl: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'undecidable.right-only': ['Ja. Die Zahl in {other} wurde zurückgezogen, die in {report} nicht.'],
  'undecidable.exclude': ['Sie schließen sich aus: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'undecidable.not-open': [
    'Es ist nichts offen: In {a} steht {wordsA}, in {b} steht {wordsB}, und beides kann stimmen.',
  ],
  'undecidable.settled': ['Die Berichte sagen mehr: Eine der beiden Zahlen wurde zurückgezogen.'],
  'undecidable.no-ground': ['Kein Bericht nennt einen Grund, {report} hier mehr zu trauen.'],
  'undecidable.no-need': [
    'Du musst dich nicht entscheiden: In {a} steht {wordsA}, in {b} steht {wordsB}, und beides kann stimmen.',
  ],
  'undecidable.withdrawn': ['Die Zahl in {report} ist gerade die, die zurückgezogen wurde.'],
  'undecidable.explanation-open': [
    'In {a} steht {wordsA}, in {b} steht {wordsB}. Beides zugleich kann nicht stimmen, und diese Berichte klären nicht, was davon. Das zu sagen, ist die richtige Antwort.',
  ],
  'undecidable.explanation-both': [
    'In {a} steht {wordsA}, in {b} steht {wordsB}. Die Worte sind verschieden, aber es gibt Zahlen, die zu beidem passen.',
  ],
  'undecidable.explanation-same': [
    'In {a} steht {wordsA}, in {b} steht {wordsB}: eine einzige Zahl, also gibt es nichts zu entscheiden.',
  ],
  'undecidable.explanation-only': [
    'Den Berichten nach wurde {withdrawn} zurückgezogen und spricht deshalb nicht mehr gegen {standing}.',
  ],
} as const;
