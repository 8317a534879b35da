import type { GIFTQuestion } from 'gift-pegjs';
import type { ExportNote } from '../format.ts';
import { ImportError } from '../import-error.ts';
import type { Imported } from '../import-error.ts';
import type { DocumentQuestion, DocumentReport } from '../quiz-document.ts';
import { giftItems } from './blocks.ts';
import type { GiftItem } from './blocks.ts';
import { unescapeGift } from './escape.ts';
import { importedAnswers, words } from './imported-answers.ts';
import { hasMedia } from './plain-text.ts';

type Asked = Exclude<GIFTQuestion, { readonly type: 'Description' | 'Category' }>;

/**
 * A quiz from GIFT. Its descriptions are the reports, its first category is the title. GIFT knows no evidence and no kinds,
 * so that the questions have none and are all to be reviewed.
 * @throws ImportError that names the line and what to do
 */
export function readGift(text: string): Imported {
  const notes: ExportNote[] = [];
  const reports: DocumentReport[] = [];
  const questions: DocumentQuestion[] = [];
  const categories: string[] = [];
  const tags = new Set<string>();
  for (const { item, line } of giftItems(text)) {
    if (item.type === 'Category') categories.push(item.title.trim());
    else if (item.type === 'Description') reports.push(reportOf(item, reports.length + 1));
    else {
      for (const tag of item.tags ?? []) tags.add(tag);
      const id = `q${questions.length + 1}`;
      const read = question(item, line, id, notes);
      if (read) questions.push(read);
    }
  }
  if (questions.length === 0) {
    throw new ImportError('there is no question with a right answer in it. Is it a GIFT file?');
  }
  const [first, ...others] = categories;
  const leftOut = [
    ...(others.length > 0 ? [`categories after the first: ${others.join(', ')}`] : []),
    ...(tags.size > 0 ? [`tags: ${[...tags].join(', ')}`] : []),
  ];
  for (const what of leftOut) notes.push({ question: null, message: `A quiz has no ${what}. They are left out.` });
  const title = first === undefined ? 'Quiz' : categoryName(first);
  return { document: { title, quiz: { engine: null, seed: null, articles: [], questions }, reports }, notes };
}

/** The last part of a path such as "top/Rivers"; two slashes are one in a name. */
function categoryName(path: string): string {
  const name = path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? '';
  return name.replaceAll('//', '/');
}

function question(item: Asked, line: number, id: string, notes: ExportNote[]): DocumentQuestion | null {
  const note = (message: string): void => void notes.push({ question: id, message: `Line ${line}: ${message}` });
  const answers = importedAnswers(item, note);
  if (!answers) {
    notes.push({ question: null, message: `Line ${line}: no answer is marked as right, so the question is left out.` });
    return null;
  }
  if (hasMedia(item.stem.text)) note('Pictures and sounds are left out.');
  const name = item.title ?? item.id ?? null;
  return {
    id,
    ...(name === null ? {} : { title: unescapeGift(name) }),
    kind: null,
    skill: null,
    prompt: words(item.stem),
    ...answers,
    evidence: [],
    explanation: words(item.globalFeedback),
    difficulty: null,
    needsReview: true,
  };
}

function reportOf(
  { title, stem }: Extract<GiftItem['item'], { readonly type: 'Description' }>,
  place: number,
): DocumentReport {
  const text = words(stem);
  const about = { title: null, publisher: null, agency: null, byline: null, published: null };
  return {
    id: `r${place}`,
    name: title ?? `text ${place}`,
    text,
    article: { ...about, blocks: paragraphs(text), sentences: [] },
  };
}

function paragraphs(text: string): DocumentReport['article']['blocks'] {
  let end = -2;
  return text.split('\n\n').map((words) => {
    const start = end + 2;
    end = start + words.length;
    return { kind: 'paragraph', start, end };
  });
}
