/** What a learner is told once an attempt is finished: by the misreadings that came more than once, and by certainty. */
export const advice = {
  'habit.misreads-evidence': [
    'Du hast {times} die richtige Stelle gefunden und mehr oder weniger herausgelesen, als dort steht. Achte auf die kleinen Wörter neben einer Zahl: nearly, at least, up to.',
  ],
  'habit.other-passage': [
    'Du hast {times} eine Zahl oder Einzelheit aus einer anderen Stelle genommen. Lies den ganzen Satz darum herum: Was wurde gezählt, wo und wann?',
  ],
  'habit.other-source': [
    'Du hast {times} die Zahl eines anderen Berichts genommen. Sieh zuerst nach dem Namen des Mediums, dann nach der Zahl.',
  ],
  'habit.unsupported': [
    'Du hast {times} gewählt, was in keinem Bericht steht. Leg vor dem Antworten den Finger auf die Worte, die es sagen; gibt es keine, verrät dir auch das etwas.',
  ],
  'times.twice': ['zweimal'],
  'times.often': ['{count}-mal'],
  'certainty.too-sure-middle': [
    'Du warst dir öfter ziemlich sicher, als du recht hattest. Das lohnt sich, wenn von drei solchen Antworten zwei stimmen.',
  ],
  'certainty.too-sure-high': [
    'Du warst dir öfter sicher, als du recht hattest. Das lohnt sich, wenn von fünf solchen Antworten vier stimmen.',
  ],
  'certainty.too-unsure-low': [
    'Du weißt mehr, als du dir zutraust: Diese Antworten stimmten meistens. Sei dir öfter ziemlich sicher.',
  ],
  'certainty.too-unsure-middle': ['Diese Antworten stimmten fast alle. Du darfst dir öfter sicher sein.'],
} as const;
