import type { Article } from '@crossread/shared';

/** Last words of mastheads that take an article in a sentence: "the Northgate Courier". */
const mastheadNouns = new Set(
  `advertiser advocate argus beacon bulletin bugle chronicle citizen courier dispatch echo enquirer examiner express
  gazette globe guardian herald independent inquirer journal ledger leader mail mercury messenger mirror monitor
  morning news observer pilot planet post press record recorder register reporter review sentinel standard star sun
  telegraph times tribune union voice weekly world`.split(/\s+/),
);
const withoutArticle =
  /^(?:the |al |le |la |el |der |die |das |bbc |cbs |abc |nbc |cnn |fox |sky |channel )|\.\w{2,}$/i;

const ordinals = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(' ');

/**
 * How each article is named in a question, by id: by its publisher where that is known and no other article has the
 * same, otherwise by its place among the reports.
 */
export function reportNames(articles: readonly Pick<Article, 'id' | 'publisher'>[]): ReadonlyMap<string, string> {
  const publishers = articles.map(({ publisher }) => normal(publisher));
  const names = articles.map(({ id, publisher }, index): [string, string] => {
    const own = publishers[index];
    const known = publisher && own && publishers.filter((other) => other === own).length === 1;
    return [id, known ? withArticle(publisher.replace(/\s+/g, ' ').trim()) : placed(index)];
  });
  return new Map(names);
}

function placed(index: number): string {
  const ordinal = ordinals[index];
  return ordinal ? `the ${ordinal} report` : `report ${index + 1}`;
}

function withArticle(name: string): string {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return name.includes(' ') && mastheadNouns.has(last) && !withoutArticle.test(name) ? `the ${name}` : name;
}

function normal(publisher: string | null): string | null {
  return (
    publisher
      ?.toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '') || null
  );
}

/** The reports with their names. */
export function namedReports<R extends { readonly article: Pick<Article, 'id' | 'publisher'> }>(
  reports: readonly R[],
): readonly (R & { readonly name: string })[] {
  const names = reportNames(reports.map(({ article }) => article));
  return reports.map((report) => ({ ...report, name: names.get(report.article.id) ?? report.article.id }));
}
