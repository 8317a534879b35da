export const origin = {
  'origin.pair-prompt': [
    'Welche zwei Berichte drucken ein und denselben Text, mit nur wenigen geänderten Wörtern?',
    'Zwei dieser Berichte beruhen auf ein und demselben Text. Welche beiden?',
    'Welches Paar von Berichten wurde nicht unabhängig geschrieben?',
  ],
  'origin.partner-prompt': [
    'Welcher andere Bericht hat denselben Text wie {report}?',
    'Ganze Stellen aus {report} stehen Wort für Wort in einem anderen Bericht. In welchem?',
    'Mit welchem Bericht teilt {report} den Text?',
  ],
  'origin.agency-prompt': [
    'Welche Nachrichtenagentur nennt {report} als Quelle?',
    'Von welcher Nachrichtenagentur hat {report} nach eigener Angabe den Text oder die Nachricht?',
  ],
  'origin.pair': ['{a} und {b}'],
  'origin.right': ['Ja. {a} und {b} haben ganze Stellen wörtlich gemeinsam, zum Beispiel {words}.'],
  'origin.right-agency': ['Ja. {report} nennt {agency}.'],
  'origin.own-words': ['{a} und {b} erzählen vom selben Ereignis, aber jeder Bericht in eigenen Worten.'],
  'origin.half-right': ['Einer der beiden teilt zwar seinen Text, aber nicht mit dem anderen.'],
  'origin.other-agency': ['{agency} wird in {other} genannt.'],
  'origin.no-agency': ['Kein Bericht hier nennt {agency}.'],
  'origin.explanation': [
    '{a} und {b} haben ganze Stellen gemeinsam, zum Beispiel {words}. Sie zählen als ein einziger Ursprung.',
  ],
  'origin.explanation-agency': [
    '{report} nennt {agency}: Was dort gedruckt ist, hat bei der Agentur begonnen und nicht in der eigenen Redaktion.',
  ],
} as const;
