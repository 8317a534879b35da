import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const web = fileURLToPath(new URL('../apps/web', import.meta.url));
/** What makes a document of a text; everything else that a page imports is not needed to know what it asks. */
const real = /^(?:gql\.tada|@gql\.tada\/|@0no-co\/|@urql\/core|wonka|graphql$)/;

/**
 * Runs every module of src that has a document in it, with a `graphql` that notes what it is given, and with nothing in
 * the place of Next, React and other packages.
 * @returns {Promise<{ name: string, text: string, inBrowser: boolean }[]>} by name
 */
export async function collectDocuments() {
  const files = readdirSync(join(web, 'src'), { recursive: true })
    .map((file) => join(web, 'src', file))
    .filter((file) => /\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('graphql('))
    .sort();
  const { outputFiles } = await build({
    absWorkingDir: web,
    stdin: { contents: entry(files), resolveDir: web },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'error',
    jsx: 'automatic',
    plugins: [noting],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, () => nothing);
  const { noted } = module.exports;
  const names = noted.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (names.includes(undefined) || twice)
    throw new Error(`Each document needs a name of its own: ${twice ?? 'one has none'}.`);
  return noted.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What asks by way of the server's client is no part of what a browser loads. It comes last: what it has from others was
 * noted before.
 */
function entry(files) {
  const onServer = files.filter((file) => readFileSync(file, 'utf8').includes("'#graphql/server.ts'"));
  const inBrowser = files.filter((file) => !onServer.includes(file));
  const run = (some) => some.map((file) => `require(${JSON.stringify(file)});`).join(' ');
  return `const { serverNow, noted } = require('#graphql/tada.ts');
    ${run(inBrowser)} serverNow(); ${run(onServer)} module.exports = { noted };`;
}

const notingGraphql = `
  import { initGraphQLTada } from 'gql.tada';
  import { createRequest, formatDocument, getOperationName, stringifyDocument } from '@urql/core';
  export { readFragment } from 'gql.tada';
  export const noted = [];
  let inBrowser = true;
  export const serverNow = () => (inBrowser = false);
  const make = initGraphQLTada();
  export const graphql = (...given) => {
    const document = make(...given);
    if (document.definitions.some(({ kind }) => kind === 'OperationDefinition')) {
      const text = stringifyDocument(formatDocument(createRequest(document, {}).query));
      noted.push({ name: getOperationName(document), text, inBrowser });
    }
    return document;
  };
`;

const noting = {
  name: 'noting',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#graphql\/tada\.ts$/ }, () => ({ path: 'tada', namespace: 'noting' }));
    onResolve({ filter: /\/generated\// }, ({ path }) => ({ path, external: true })); // of the last time, or not there yet
    onResolve({ filter: /^[^./#]/ }, ({ path }) => (real.test(path) ? undefined : { path, external: true }));
    onLoad({ filter: /.*/, namespace: 'noting' }, () => ({ contents: notingGraphql, resolveDir: web }));
  },
};

/** Whatever is asked of it, called or made, it is itself. */
const nothing = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : nothing),
  apply: () => nothing,
  construct: () => nothing,
});
