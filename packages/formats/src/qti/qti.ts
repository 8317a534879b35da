import type { Format } from '../format.ts';
import { qti21Vocabulary, qti30Vocabulary } from './vocabulary.ts';
import { writePackage } from './write-package.ts';

export const qti21: Format = {
  id: 'qti21',
  name: 'QTI 2.1',
  purpose: 'for learning platforms and item banks that read the older QTI',
  extension: '.qti21.zip',
  mediaType: 'application/zip',
  write: async (document) => writePackage(document, qti21Vocabulary),
};

export const qti30: Format = {
  id: 'qti30',
  name: 'QTI 3.0',
  purpose: 'for test platforms that read the present QTI',
  extension: '.qti30.zip',
  mediaType: 'application/zip',
  write: async (document) => writePackage(document, qti30Vocabulary),
};
