import { describe, expect, test } from '@jest/globals';
import { decodeText, isPage } from '../../packages/shared/src/read-bytes.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf8')));
const meta = (charset: string) => `<!doctype html><meta charset="${charset}"><p>`;
const equivalent = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
const declaration = '<?xml version="1.0" encoding="Shift_JIS"?>';

describe('the text of a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes('“40 dead” – café'), '“40 dead” – café'],
    ['UTF-8 with a mark, which stays', bytes([0xef, 0xbb, 0xbf], 'Forty'), '\ufeffForty'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x34, 0, 0x30, 0]), '\ufeff40'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x34, 0, 0x30]), '\ufeff40'],
    ['windows-1252', bytes([0x93], '40', [0x94, 0x20, 0x96], ' caf', [0xe9]), '“40” – café'],
    ['UTF-8 with one broken byte', bytes('“forty” ', [0xff], ' – “fifty”'), '“forty” \ufffd – “fifty”'],
    ['a page that declares its charset', bytes(meta('iso-8859-2'), [0xb3]), `${meta('iso-8859-2')}ł`],
    ['one that does so as a header', bytes(equivalent, [0xc4, 0xe0]), `${equivalent}Да`],
    ['one that does so in XML', bytes(declaration, [0x93, 0xfa]), `${declaration}日`],
    ['latin1, which the web reads as windows-1252', bytes(meta('latin1'), [0x93]), `${meta('latin1')}“`],
    ['escapes into Japanese', bytes(meta('iso-2022-jp'), '\u001b$BF|\u001b(B'), `${meta('iso-2022-jp')}日`],
    ['an escape in plain text', bytes('\u001b[1mbold'), '\u001b[1mbold'],
    ['an old declaration left in a page saved as UTF-8', bytes(meta('iso-8859-1'), 'é'), `${meta('iso-8859-1')}é`],
    ['a declaration that cannot be true', bytes(meta('utf-16'), [0xe9]), `${meta('utf-16')}é`],
    ['a declaration of nothing known', bytes(meta('klingon-7'), [0xe9]), `${meta('klingon-7')}é`],
    ['carriage returns, no-break spaces and NUL stay', bytes('a\r\nb\u00a0c\0'), 'a\r\nb\u00a0c\0'],
    ['nothing', bytes(), ''],
  ])('%s', (_, given, expected) => {
    expect(decodeText(given)).toBe(expected);
  });
});

describe('a file holds a page', () => {
  test.each([
    ['report.html', '', true],
    ['REPORT.XHTM', '', true],
    ['report', '\ufeff\n<!DOCTYPE html><p>', true],
    ['-', '<?xml version="1.0"?> <html>', true],
    ['report.txt', 'The tag <html> opens a page.', false],
    ['html', 'Forty are dead.', false],
    ['report.mhtml', 'Forty are dead.', false],
  ])('%s, "%s": %s', (name, content, expected) => {
    expect(isPage(name, content)).toBe(expected);
  });
});
