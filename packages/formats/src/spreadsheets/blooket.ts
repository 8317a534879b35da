import { carryEach } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { csvBytes, noteFormulas } from './csv.ts';
import { optionCells, rightPlaces, serviceChoices, serviceNote } from './service-choices.ts';
import type { ServiceLimits } from './service-choices.ts';

/** Blooket states no limits of length. */
const limits: ServiceLimits = { service: 'Blooket', options: 4, promptCharacters: null, optionCharacters: null };

/** The longest time that Blooket gives, in seconds. */
const timeLimit = 300;

/** The first two rows of Blooket's template; from the number of cells in the first it learns how cells are parted. */
const head = [
  ['Blooket Import Template', '', '', '', '', '', '', ''],
  [
    'Question #',
    'Question Text',
    'Answer 1',
    'Answer 2',
    'Answer 3 (Optional)',
    'Answer 4 (Optional)',
    'Time Limit (sec) (Max: 300 seconds)',
    'Correct Answer(s) (Only include Answer #)',
  ],
];

/** The CSV file that Blooket imports, laid out as its own template. */
export const blooket: Format = {
  id: 'blooket',
  name: 'Blooket CSV',
  purpose: 'for a live quiz on Blooket: Create, CSV Import',
  extension: '.blooket.csv',
  mediaType: 'text/csv; charset=utf-8',
  async write(document) {
    const { carried, notes } = carryEach(document, limits.service, (question, note) => {
      const choices = serviceChoices(question, document, limits, note);
      if (!choices) return null;
      const texts = [choices.prompt, ...optionCells(choices, limits.options)];
      return [...noteFormulas(texts, note), timeLimit, rightPlaces(choices)];
    });
    const rows = carried.map((cells, index) => [index + 1, ...cells]);
    const message = `${serviceNote(limits.service)} Each question has ${timeLimit} seconds, the longest there is.`;
    return { bytes: csvBytes([...head, ...rows], { bom: false }), notes: [{ question: null, message }, ...notes] };
  },
};
