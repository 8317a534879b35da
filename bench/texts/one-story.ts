import type { Source } from '@crossread/engine';
import { drawsFrom, pick, type Draw } from './draws.ts';

/** Reports of one flood: some print an agency's text with small edits, the others are composed apart. */

/** Of ten reports so many carry one of the agencies' texts. */
const wiresInTen = 4;
const agencies = 5;
const sentencesPerReport = 12;

/** The same reports for the same number of them, and of one `variant`. */
export function oneStory(reports: number, variant = 0): readonly Source[] {
  const draw = drawsFrom(20_240_506 + variant);
  const wires = Array.from({ length: agencies }, () => compose(draw));
  return Array.from({ length: reports }, (_, index) => {
    const isWire = index % 10 < wiresInTen;
    const sentences = isWire ? edited(wires[draw(agencies)] ?? [], draw) : compose(draw);
    const content = [`${pick(titles, draw)}\n`, ...sentences].join('\n');
    return { id: `r${index}`, path: `r${index}.txt`, content, format: 'text' };
  });
}

/** An editor cuts a sentence or two, and puts one in. */
function edited(sentences: readonly string[], draw: Draw): readonly string[] {
  const kept = sentences.filter(() => draw(10) > 0);
  return draw(3) === 0 ? [...kept, filler(draw)] : kept;
}

function compose(draw: Draw): readonly string[] {
  return Array.from({ length: sentencesPerReport }, () => (draw(10) < 5 ? told(draw) : filler(draw)));
}

const titles = [
  'Flood in Harrow Vale leaves dead and missing',
  'River Tarn bursts its banks after days of rain',
  'Rescuers search Harrow Vale as water falls',
];
const sources = ['the governor', 'the police', 'the rescue service', 'the Red Cross', 'the mayor of Tarnbridge'];
const hedges = ['', '', '', 'about ', 'at least ', 'more than ', 'nearly '];
const places = ['in Harrow Vale', 'in Tarnbridge', 'along the River Tarn', 'in the valley', 'in the old town'];

/** A sentence with a figure: reports differ in the number, its hedge, the words around and who is cited. */
function told(draw: Draw): string {
  const number = (around: number): string =>
    `${pick(hedges, draw)}${(around + draw(Math.max(2, around >> 3))).toLocaleString('en-US')}`;
  const where = `${pick(times, draw)} ${pick(places, draw)}`;
  const facts = [
    () =>
      `${number(24)} ${people(draw)} ${pick(['were killed', 'died', 'lost their lives', 'drowned'], draw)} ${where}`,
    () => `the death toll ${pick(['rose to', 'stood at', 'reached', 'was put at'], draw)} ${number(24)} ${where}`,
    () => `${number(130)} ${people(draw)} ${pick(['were injured', 'were hurt', 'suffered injuries'], draw)} ${where}`,
    () => `${number(16)} ${people(draw)} ${pick(['are still missing', 'are unaccounted for'], draw)} ${where}`,
    () => `rescuers ${pick(['saved', 'rescued', 'plucked'], draw)} ${number(410)} ${people(draw)} ${where}`,
    () => `soldiers ${pick(['evacuated', 'relocated'], draw)} ${number(2300)} ${people(draw)} ${where}`,
    () => `${number(760)} ${pick(['homes', 'houses', 'dwellings'], draw)} were destroyed ${where}`,
    () => `the damage ${pick(['is put at', 'amounts to', 'may reach'], draw)} ${number(38)} million euros`,
    () =>
      `the government ${pick(['will pay', 'has promised', 'set aside'], draw)} ${number(12)} million euros ${where}`,
    () => `the river ${pick(['stood', 'rose', 'crested'], draw)} ${number(7)} metres above normal ${where}`,
    () => `${number(5)} ${pick(['bridges', 'roads', 'dams'], draw)} were washed away ${where}`,
    () => `power failed in ${number(9000)} ${pick(['households', 'homes', 'shops'], draw)} ${where}`,
  ];
  const says = `${pick(sources, draw)} ${pick(['said', 'told reporters', 'confirmed'], draw)}`;
  const fact = pick(facts, draw)();
  return capital(`${draw(2) === 0 ? fact : `${fact}, ${says}`}.`);
}

function people(draw: Draw): string {
  return pick(['people', 'residents', 'villagers', 'men and women', 'people from upstream'], draw);
}

const subjects = [
  'A teacher',
  'The baker',
  'An engineer',
  'Her neighbour',
  'A farmer',
  'The harbour master',
  'A nurse',
];
const acts = ['carried', 'searched for', 'repaired', 'watched', 'lost', 'cleared', 'photographed', 'guarded'];
const objects = [
  'the school',
  'a boat',
  'the old mill',
  'sandbags',
  'the church tower',
  'a flock of sheep',
  'the dyke',
];
const times = ['before dawn', 'on Monday', 'all night', 'when the rain stopped', 'as the water fell', 'by lamplight'];

/** A sentence without a figure. */
function filler(draw: Draw): string {
  const name = `${pick(['Ana', 'Tom', 'Mira', 'Jon', 'Lea', 'Piet'], draw)} ${pick(['Varga', 'Holt', 'Sarin', 'Obel'], draw)}`;
  const what = `${pick(acts, draw)} ${pick(objects, draw)} ${pick(times, draw)}`;
  return `${pick(subjects, draw)}, ${name}, ${what} and ${pick(acts, draw)} ${pick(objects, draw)} ${pick(places, draw)}.`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
