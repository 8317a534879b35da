export const cloze = {
  'cloze.prompt': [
    'Welche Zahl füllt die Lücke in diesem Satz aus {report}? {sentence}',
    'Fülle die Lücke so, wie es in {report} steht: {sentence}',
    'In diesen Worten aus {report} fehlt eine Zahl. Welche? {sentence}',
  ],
  'cloze.number-prompt': [
    'Fülle die Lücke mit der Zahl, die in {report} steht: {sentence}',
    'Welche Zahl gehört in die Lücke? Aus {report}: {sentence}',
    'Schreib die Zahl auf, die in diesen Worten aus {report} fehlt: {sentence}',
  ],
  'cloze.explanation': ['Im Satz aus {report} steht „{figure}“.'],
} as const;
