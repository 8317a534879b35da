import { carryEach } from '../carry-each.ts';
import type { Format } from '../format.ts';
import { optionCells, rightPlaces, serviceChoices, serviceNote } from './service-choices.ts';
import type { ServiceLimits } from './service-choices.ts';
import { xlsxBytes } from './xlsx.ts';

const limits: ServiceLimits = { service: 'Kahoot!', options: 4, promptCharacters: 120, optionCharacters: 75 };

/** The longest time that Kahoot! gives, in seconds: the answer has to be looked up. */
const timeLimit = 240;

/** The eighth row of Kahoot!'s quiz template, below which it reads questions. */
const columns = [
  '',
  `Question - max ${limits.promptCharacters} characters`,
  ...[1, 2, 3, 4].map((place) => `Answer ${place} - max ${limits.optionCharacters} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

/** The spreadsheet that Kahoot! imports, laid out as its own template. */
export const kahoot: Format = {
  id: 'kahoot',
  name: 'Kahoot! spreadsheet',
  purpose: 'for a live quiz on Kahoot!: Add question, Import, Spreadsheet',
  extension: '.kahoot.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(document) {
    const { carried, notes } = carryEach(document, limits.service, (question, note) =>
      serviceChoices(question, document, limits, note),
    );
    const rows = carried.map((choices, index) => {
      return [index + 1, choices.prompt, ...optionCells(choices, limits.options), timeLimit, rightPlaces(choices)];
    });
    const head = [[], ['', 'Quiz template'], ['', document.title], [], [], [], [], columns];
    const message = `${serviceNote(limits.service)} Each question has ${timeLimit} seconds, the longest there is.`;
    return { bytes: await xlsxBytes([...head, ...rows], 'Sheet1'), notes: [{ question: null, message }, ...notes] };
  },
};
