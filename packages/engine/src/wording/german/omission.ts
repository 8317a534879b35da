export const omission = {
  'omission.only-prompt': [
    'Was davon kannst du nur in {report} lesen und in keinem anderen Bericht hier?',
    'Eins davon steht allein in {report}. Welches?',
    'Was wüsstest du nicht, wenn {report} fehlte?',
  ],
  'omission.left-out-prompt': [
    'Was davon lässt {report} weg, obwohl andere es nennen?',
    'Wer nur {report} liest, erfährt eins davon nicht. Welches?',
  ],
  'omission.right-only': ['Ja. In {report} steht {words}; kein anderer Bericht nennt dafür eine Zahl.'],
  'omission.shared': ['Das steht in {report}, aber auch in {other}.'],
  'omission.elsewhere': ['Das steht in {other}, nicht in {report}.'],
  'omission.right-left-out': ['Ja. In {other} steht {words}; {report} nennt dafür keine Zahl.'],
  'omission.there': ['Das steht sehr wohl in {report}: {words}.'],
  'omission.explanation-only': ['In {report} steht {words}. Die anderen sagen dazu nichts in Zahlen.'],
  'omission.explanation-left-out': ['Das steht in {others}, aber nicht in {report}.'],
  'omission.happened': ['„{words}“ ({happened})'],
} as const;
