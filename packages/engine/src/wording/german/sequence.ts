export const sequence = {
  'sequence.prompt': [
    'Bring diese Ereignisse in die Reihenfolge, in der sie geschahen. Geh nach den Tagen, die in den Berichten stehen.',
    'Was geschah zuerst, und was danach? Ordne nach den Tagen, die in den Berichten stehen.',
  ],
  'sequence.published-prompt': [
    'Bring diese Berichte in die Reihenfolge, in der sie erschienen sind, den frühesten zuerst.',
    'Welcher dieser Berichte kam zuerst, und welcher danach? Ordne sie nach dem Datum, das sie tragen.',
  ],
  'sequence.dated': ['Der Tag steht in {report}: „{day}“.'],
  'sequence.bears': ['{report} trägt das Datum „{date}“.'],
  'sequence.explanation': ['Nach den Berichten ist das die Reihenfolge der Tage: {days}.'],
} as const;
