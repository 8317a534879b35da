/** What nobody writes and anybody can paste: texts that make careless reading slow. Each gives endlessly more of itself. */
type Piece = string | ((index: number) => string);

const letters = (index: number): string => {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
};
const named = (index: number): string => {
  const word = letters(index + 700);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const pieces: Readonly<Record<string, Piece>> = {
  // Characters
  'all digits': '7',
  'digits and blanks': '7 ',
  'digits and commas': '1,234,',
  'one long word': 'a',
  'one long capitalised word': 'A',
  'unlike words': (index) => `${letters(index)} `,
  'hyphens alone': '-',
  'hyphenated word': 'well-',
  'dashes between words': 'so — ',
  'commas alone': ',',
  'commas between words': 'so, ',
  'full stops alone': '.',
  abbreviations: 'Mr. U.S. Inc. ',
  'question marks': '?! ',
  apostrophes: "it's 's ' ",
  'blanks alone': ' ',
  'no-break blanks between words': 'so\u00a0',
  'line breaks alone': '\n',
  'line breaks of all kinds': '\r\n\u2028\n\r',
  'control characters': '\u0000\u0007a\u0085 ',
  'lone surrogates': '\ud800a\udfff ',
  'emoji of several characters': '👩‍👩‍👧 👍🏽 🇳🇱 ',
  'combining marks': 'e\u0301\u0302\u0303',
  'mixed scripts': 'слово λόγος 言葉 كلمة aбβ ',
  slashes: 'and/or/',
  'web addresses': 'https://a.example/b?c=d&e=f#g ',
  'one web address': 'a.b/',
  'mail addresses': 'a.b@c.example ',
  underlines: '_',
  // Marks in pairs
  'straight quotes': '"',
  'opening quotes': '“',
  'opening and closing quotes': '“a” ',
  'quotes in quotes': '“a ‘b ',
  'single quotes': "'a' ",
  'quotes that never close': '\n“He left. ',
  'brackets that never close': '(',
  'brackets in brackets': '(a [b {c ',
  'figures in brackets': '12 (13 ',
  // Figures
  'one figure again and again': '12 people were killed. ',
  'a sum and an address on each line': "www.a.b allegedly 's $5m\n",
  'a vague amount on each line': 'or so\n\n(Reuters) dozen ',
  'figures of one thing': (index) => `${index + 2} people were killed. `,
  'figures of many things': (index) => `${index + 2} ${letters(index + 700)}s were sold. `,
  'figures in one sentence': (index) => `${index + 2} people, `,
  percentages: (index) => `${index % 100}%, `,
  'amounts of money': (index) => `$${index}m or €${index}bn, `,
  'number words': 'one hundred and ',
  magnitudes: 'hundred thousand million ',
  'a number of a thousand words': 'twenty-one thousand three hundred ',
  ranges: '3-4-5 to 6 from 7 to ',
  fractions: '1/2/3 of a half of ',
  hedges: 'more than about nearly ',
  'hedges and figures': 'at least 5 or more than ',
  'part of a part': '5 of 6 of ',
  'things of things': 'people of ',
  units: '5 km 3 kg ',
  multipliers: 'twice as many as three times the ',
  'rises and falls': 'rose by 5 to 6 from ',
  ages: 'a 5-year-old, 6, ',
  durations: 'two days and three hours ',
  dates: 'January 5, 2022 ',
  'clock times': '12:30 pm ',
  scores: '3-2 ',
  // Reporting
  'cues alone': 'said ',
  'he said': 'he said ',
  'he said that': 'he said that ',
  hearsay: 'reportedly allegedly ',
  'sources of sources': 'according to ',
  'people who said': 'Mara Lind, who said ',
  'clauses in one sentence': 'the mayor said the road was closed and ',
  pronouns: 'he she they ',
  names: 'Mara Lind ',
  'unlike names': (index) => `${named(index)} ${named(index * 7)} `,
  'unlike people who say': (index) => `${named(index)} ${named(index * 7)} said so. `,
  capitals: 'A B C ',
  'capital letters': 'MINISTER SAYS ',
  withdrawals: 'The ministry retracted the toll of 12 dead. ',
  'quoted and laid to somebody': '“We left,” he said. ',
  'quoted words in one sentence': 'the “truth” and ',
  // Structure
  'one sentence': 'the road to the town was closed by snow and ice and ',
  'one sentence again and again': 'The road to the town was closed by snow. ',
  'short lines': 'A line\n',
  'paragraphs of a word': 'So.\n\n',
  headings: 'The Road Is Closed\n\n',
  datelines: 'LONDON, Jan 5 (Reuters) - The road is closed.\n\n',
  bylines: 'By Mara Lind\n',
  lists: '- a road\n* a town\n1. a hill\n',
  teasers: 'Read more: The road is closed\n\n',
  captions: 'A road in snow. Photo: Mara Lind/Reuters\n\n',
  'dates on lines': '5 January 2022\n',
  'share lines': 'Share Tweet Facebook WhatsApp\n',
  'comment rules': 'Log in to comment. Be polite.\n\n',
};

const markup: Readonly<Record<string, Piece>> = {
  'open elements': '<div>',
  'elements in elements': '<div><p>a',
  'elements that only close': '</div>',
  'tables in tables': '<table><tr><td>',
  paragraphs: (index) => `<p>The road to town ${index} was closed by snow, and 12 people stayed.</p>`,
  links: '<a href="#">a road</a> ',
  'marks of entities': '&amp;&#65;&',
  'angle brackets': '<',
  'comments that never close': '<!-- ',
  scripts: '<script>"<p>"</script>',
  attributes: ' a=b',
  'line breaks': '<br>',
  'lists in lists': '<ul><li>a',
};

export interface Hostile {
  readonly name: string;
  readonly format: 'text' | 'html';
  readonly content: string;
}

/** Each kind of hostile text, `characters` long. */
export function hostileTexts(characters: number): readonly Hostile[] {
  const texts = Object.entries(pieces).map(([name, piece]): Hostile => ({
    name,
    format: 'text',
    content: repeated(piece, characters),
  }));
  const pages = Object.entries(markup).map(([name, piece]): Hostile => {
    const start = name === 'attributes' ? '<!doctype html><html><body><p' : '<!doctype html><html><body>';
    return { name: `page: ${name}`, format: 'html', content: start + repeated(piece, characters - start.length) };
  });
  return [...texts, ...pages];
}

function repeated(piece: Piece, characters: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index += 1) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, characters);
}
