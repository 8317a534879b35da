/** What a learner is told once an attempt is finished: by the misreadings that came more than once, and by certainty. */
export const advice = {
  'habit.misreads-evidence': [
    'You found the right passage {times} and read it as saying more, or less, than it does. Look at the small words beside a number: nearly, at least, up to.',
  ],
  'habit.other-passage': [
    'You took a figure or detail from another passage {times}. Read the whole sentence round it: what was counted, where and when?',
  ],
  'habit.other-source': ["You took the other report's figure {times}. Look for the masthead before the number."],
  'habit.unsupported': [
    'You picked what no report says {times}. Before you answer, put your finger on the words that say it; if there are none, that tells you something too.',
  ],
  'times.twice': ['twice'],
  'times.often': ['{count} times'],
  'certainty.too-sure-middle': [
    'You were fairly sure more often than right. It pays where two of three such answers are right.',
  ],
  'certainty.too-sure-high': [
    'You were sure more often than right. Being sure pays where four of five such answers are right.',
  ],
  'certainty.too-unsure-low': [
    'You know more than you trust yourself to: these answers were mostly right. Be fairly sure more often.',
  ],
  'certainty.too-unsure-middle': ['These answers were nearly all right. You can be sure more often.'],
} as const;
