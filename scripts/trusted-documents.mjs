/**
 * Collects the documents of the pages, as their client sends them: with the __typename that urql adds. Writes
 *   apps/api/trusted-documents.json            their texts by name, which the API answers by their SHA-256 alone
 *   apps/web/src/graphql/generated/document-ids.json   those hashes by name, for the pages that run in a browser
 * With --check it writes nothing and fails where the first is not what the pages ask; with --ids it writes the second alone.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectDocuments } from './collect-documents.mjs';

const textsFile = fileURLToPath(new URL('../apps/api/trusted-documents.json', import.meta.url));
const idsFile = fileURLToPath(new URL('../apps/web/src/graphql/generated/document-ids.json', import.meta.url));

const documents = await collectDocuments();
const texts = json(documents.map(({ name, text }) => [name, text]));
const ids = json(documents.filter(({ inBrowser }) => inBrowser).map(({ name, text }) => [name, sha256(text)]));

if (process.argv.includes('--check')) {
  if (readOrEmpty(textsFile) !== texts) {
    console.error('apps/api/trusted-documents.json is not what the pages ask: npm run -w @crossread/web documents');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(idsFile), { recursive: true });
  writeFileSync(idsFile, ids);
  if (!process.argv.includes('--ids')) writeFileSync(textsFile, texts);
}

function json(entries) {
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
