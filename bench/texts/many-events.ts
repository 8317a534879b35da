import { drawsFrom, pick, type Draw } from './draws.ts';

/** Reports of many events: of the same few kinds, in a few towns, so that events differ in who, where and how many. */

export interface EventReport {
  /** The number of the event it reports. */
  readonly event: number;
  readonly content: string;
}

/** What reports of an event agree on, though not each of them says all of it. */
interface Happening {
  readonly kind: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

const reportsPerEventMax = 24;
const sentencesPerReport = 11;

/** The same reports for the same number of them. Most events have a few reports, some have many. */
export function manyEvents(reports: number): readonly EventReport[] {
  const draw = drawsFrom(20_221_107);
  const all: EventReport[] = [];
  for (let event = 0; all.length < reports; event += 1) {
    const happening = happen(draw);
    const size = 1 + draw(1 + draw(reportsPerEventMax));
    for (let report = 0; report < size && all.length < reports; report += 1) {
      all.push({ event, content: tell(happening, draw) });
    }
  }
  return all;
}

const kinds: readonly (readonly string[])[] = [
  [
    'Flood water reached the roofs of {place} when the {river} burst its banks',
    'The {river} rose by {few} metres in a night and took the bridge at {place}',
    '{mayor}, the mayor of {place}, said that {many} people had left their houses',
    'The rescue service brought {few} families over the {river} by boat',
    'A dyke above {place} broke near the farm of {witness}',
  ],
  [
    'A fire destroyed the {firm} works in {place} and {few} workers were hurt',
    'Smoke from {firm} could be seen beyond the {river}, said {witness}',
    '{mayor} asked the people of {place} to keep their windows shut',
    'It took {many} firefighters a night to put out the fire at {firm}',
    'The police in {place} are asking how the fire began',
  ],
  [
    'Workers at {firm} in {place} went on strike over pay',
    '{leader} said that {many} members of the union had walked out',
    '{firm} offers {few} per cent, the union under {leader} wants more',
    'Pickets stood at the gate of {firm} from dawn, {witness} among them',
    '{mayor} offered to mediate between {firm} and the union in {place}',
  ],
  [
    'A court in {place} sentenced {leader} to {few} years in prison for fraud',
    '{leader} had taken {many} crowns from {firm}, the judge found',
    '{witness} told the court how the books of {firm} were kept',
    'The lawyer of {leader} will appeal against the sentence',
    'Before the trial {leader} had led {firm} for {few} years',
  ],
  [
    'An earthquake of magnitude {size} shook {place} and killed {few} people',
    'The tremor damaged {many} houses between {place} and the {river}',
    '{mayor} asked for tents, blankets and water',
    '{witness} was pulled from the ruins of the school in {place}',
    'The plant of {firm} has stopped until it has been inspected',
  ],
];

/** Each report has background and voices of its own. */
const fillers = [
  'It rained for most of the day, and the streets were quiet',
  'The government said that it would look at the matter next week',
  '{own} of {town} brought soup and coffee',
  'Nothing like it had been seen since {year}, said {own}, a teacher from {town}',
  'The opposition asked why nobody had been warned',
  'A newspaper in {town} had written about it in the spring of {year}',
  'Schools will stay closed until Monday',
  'The minister, {own}, was not available for comment',
  'Experts at the university of {town} differ about what it will cost',
  'Trains to {town} ran late all evening',
  '{own} had come from {town} to see for herself',
];

function happen(draw: Draw): Happening {
  const facts = {
    place: pick(towns, draw),
    river: name(draw),
    firm: name(draw),
    mayor: person(draw),
    leader: person(draw),
    witness: person(draw),
    few: String(2 + draw(40)),
    many: String(100 + draw(9000)),
    size: `${4 + draw(4)}.${draw(10)}`,
  };
  return { kind: pick(kinds, draw), facts };
}

function tell({ kind, facts }: Happening, draw: Draw): string {
  const sentences = Array.from({ length: sentencesPerReport }, () => pick(draw(3) === 0 ? fillers : kind, draw));
  const text = [...new Set(sentences)].map((sentence) => `${sentence}.`).join(' ');
  const own: Happening['facts'] = { own: person(draw), town: pick(towns, draw), year: String(1900 + draw(100)) };
  return text.replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? own[fact] ?? '');
}

function person(draw: Draw): string {
  return `${name(draw)} ${name(draw)}`;
}

/** Several thousand names, one as likely as another. */
function name(draw: Draw): string {
  return pick(starts, draw) + pick(middles, draw) + pick(ends, draw);
}

const starts = 'Al Ber Cor Dan El Far Gor Hal Is Jor Kel Lam Mar Nor Os Per Quin Ros Sel Tor Ul Var Wen Yar Zel'.split(
  ' ',
);
const middles = 'a e i o u an en in or ar el ov em ist ant und'.split(' ');
const ends = 'da del dorf field gard ham ko la len mar ney ra rick sen son ta ton ver vik wick'.split(' ');
const towns = starts.flatMap((start) => ends.slice(0, 8).map((end) => `${start}o${end}`));
