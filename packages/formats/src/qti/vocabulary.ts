import { element } from './element.ts';
import type { Element } from './element.ts';
import type { Names } from './serialize.ts';

/** What differs between the versions of QTI as far as Crossread writes them. */
export interface Vocabulary extends Names {
  readonly version: '2.1' | '3.0';
  readonly manifest: Names & { readonly standard: string; readonly standardVersion: string };
  /** Types of a manifest's resources. */
  readonly resources: { readonly test: string; readonly item: string; readonly stimulus: string };
  /** Whether items can refer to one copy of a report; else each holds its own. */
  readonly sharesReports: boolean;
  /** The end of an item's scoring by a person; QTI 2.1 has no word for it. */
  readonly scoredByPerson: Element['attributes'];
  /** Feedback and rubrics as their element wants its contents. */
  content(blocks: readonly Element[]): readonly Element[];
}

const html = new Set(['div', 'h2', 'h3', 'p', 'blockquote', 'cite', 'ul', 'li', 'strong']);
const asItIs = (name: string): string => name;
/** QTI 3.0 writes `timeLimits` as `time-limits`; names of name spaces stay. */
const kebab = (name: string): string =>
  name.includes(':') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const qti21Vocabulary: Vocabulary = {
  version: '2.1',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd',
    standard: 'QTIv2.1 Package',
    standardVersion: '1.0.0',
    nameOf: asItIs,
    attributeOf: asItIs,
  },
  resources: { test: 'imsqti_test_xmlv2p1', item: 'imsqti_item_xmlv2p1', stimulus: '' },
  sharesReports: false,
  scoredByPerson: {},
  nameOf: asItIs,
  attributeOf: asItIs,
  content: (blocks) => blocks,
};

export const qti30Vocabulary: Vocabulary = {
  version: '3.0',
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  manifest: {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
    standard: 'QTI Package',
    standardVersion: '3.0.0',
    nameOf: asItIs,
    attributeOf: asItIs,
  },
  resources: { test: 'imsqti_test_xmlv3p0', item: 'imsqti_item_xmlv3p0', stimulus: 'imsqti_stimulus_xmlv3p0' },
  sharesReports: true,
  scoredByPerson: { externalScored: 'human' },
  nameOf: (name) => (html.has(name) ? name : `qti-${kebab(name)}`),
  attributeOf: kebab,
  content: (blocks) => [element('contentBody', {}, ...blocks)],
};
