import type { Article, Language } from '@crossread/shared';
import { say } from '../../wording/message.ts';
import type { Message } from '../../wording/message.ts';
import { render } from '../../wording/render.ts';

/** Last words of mastheads that take an article in a sentence: "the Northgate Courier". */
const mastheadNouns = new Set(
  `advertiser advocate argus beacon bulletin bugle chronicle citizen courier dispatch echo enquirer examiner express
  gazette globe guardian herald independent inquirer journal ledger leader mail mercury messenger mirror monitor
  morning news observer pilot planet post press record recorder register reporter review sentinel standard star sun
  telegraph times tribune union voice weekly world`.split(/\s+/),
);
const withoutArticle =
  /^(?:the |al |le |la |el |der |die |das |bbc |cbs |abc |nbc |cnn |fox |sky |channel )|\.\w{2,}$/i;

const ordinals = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * How each article is named in a question, by id: by its publisher where that is known and no other article has the
 * same, otherwise by its place among the reports.
 */
export function reportNames(articles: readonly Pick<Article, 'id' | 'publisher'>[]): ReadonlyMap<string, Message> {
  const publishers = articles.map(({ publisher }) => normal(publisher));
  const names = articles.map(({ id, publisher }, index): [string, Message] => {
    const own = publishers[index];
    const known = publisher && own && publishers.filter((other) => other === own).length === 1;
    return [id, known ? withArticle(publisher.replace(/\s+/g, ' ').trim()) : placed(index)];
  });
  return new Map(names);
}

function placed(index: number): Message {
  const ordinal = ordinals[index];
  return ordinal
    ? say('report.ordinal', { ordinal: say(`ordinal.${ordinal}`, {}) })
    : say('report.numbered', { number: index + 1 });
}

function withArticle(name: string): Message {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const takesArticle = name.includes(' ') && mastheadNouns.has(last) && !withoutArticle.test(name);
  return say(takesArticle ? 'report.with-article' : 'report.named', { name });
}

function normal(publisher: string | null): string | null {
  return (
    publisher
      ?.toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '') || null
  );
}

/** The reports with their names, in a language. */
export function namedReports<R extends { readonly article: Pick<Article, 'id' | 'publisher'> }>(
  reports: readonly R[],
  language: Language = 'en',
): readonly (R & { readonly name: string })[] {
  const names = reportNames(reports.map(({ article }) => article));
  return reports.map((report) => {
    const name = names.get(report.article.id);
    return { ...report, name: name ? render(name, language) : report.article.id };
  });
}
