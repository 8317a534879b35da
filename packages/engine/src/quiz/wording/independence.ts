export const independence = {
  'independence.count-prompt': [
    'Reports that print one text count once. How many independent origins stand behind {words} as the number of {thing}?',
    'How many separate origins are there for {words} as the number of {thing}, if reports with one text count once?',
  ],
  'independence.pair-prompt': [
    'Which two reports confirm each other on the number of {thing}, each with a text of its own?',
    'You want two independent reports that give the same number of {thing}. Which two?',
    'On the number of {thing}, which two reports agree without sharing a text?',
  ],
  'independence.pair': ['{a} and {b}'],
  'independence.key-count': ['Yes. {reports} give it, and that makes {count}.'],
  'independence.counted-reports': [
    'That is how many reports give it. Some of them print one text, so they count once.',
  ],
  'independence.too-many': ['No: only {reports} give it.'],
  'independence.too-few': ['There are more: {reports} give it, and they do not all share one text.'],
  'independence.key-pair': ['Yes. Both give the same number, and neither prints the other’s text.'],
  'independence.one-text': ['You counted one text twice: {a} and {b} print the same one.'],
  'independence.disagree': ['These two do not give the same number: {a} has {wordsA}, {b} has {wordsB}.'],
  'independence.silent': ['{report} gives no such number.'],
  'independence.explanation-count': ['{reports} give it. Counting a shared text once leaves {count}.'],
  'independence.explanation-own': ['{reports} give it, each in a text of its own. That makes {count}.'],
  'independence.explanation-pair': ['{a} has {wordsA} and {b} has {wordsB}, and their texts are their own.'],
} as const;
