import { describe, expect, test } from '@jest/globals';
import { decode } from '../../apps/cli/src/input/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf8')));
const meta = (charset: string) => `<!doctype html><meta charset="${charset}"><p>`;

describe('the text of a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('“40 dead” – café'), '“40 dead” – café'],
    ['UTF-8 with a mark, which stays', bytes([0xef, 0xbb, 0xbf], 'Forty'), '\ufeffForty'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x34, 0, 0x30, 0]), '\ufeff40'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x34, 0, 0x30]), '\ufeff40'],
    ['windows-1252', bytes([0x93], '40', [0x94, 0x20, 0x96], ' caf', [0xe9]), '“40” – café'],
    ['UTF-8 with one broken byte', bytes('“forty” ', [0xff], ' – “fifty”'), '“forty” \ufffd – “fifty”'],
    ['a page that declares its charset', bytes(meta('iso-8859-2'), [0xb3]), `${meta('iso-8859-2')}ł`],
    ['an old declaration left in a page saved as UTF-8', bytes(meta('iso-8859-1'), 'é'), `${meta('iso-8859-1')}é`],
    ['a declaration of nothing known', bytes(meta('klingon-7'), [0xe9]), `${meta('klingon-7')}é`],
    ['carriage returns, no-break spaces and NUL stay', bytes('a\r\nb\u00a0c\0'), 'a\r\nb\u00a0c\0'],
    ['nothing', bytes(), ''],
  ])('%s', (_, given, expected) => {
    expect(decode(given)).toBe(expected);
  });
});
