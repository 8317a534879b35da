import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const source = path.resolve(import.meta.dirname, '../../apps/web/src');

/** The strings of the files that say something of a part, as patterns: a key is said where one fits all of it. */
export function keysSaid(part: string): readonly RegExp[] {
  return files.filter(({ parts }) => parts.has(part)).flatMap(({ strings }) => strings);
}

interface Strings {
  readonly parts: ReadonlySet<string>;
  readonly strings: readonly RegExp[];
}

const files: readonly Strings[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => stringsOf(readFileSync(path.join(source, file), 'utf8')));

function stringsOf(code: string): Strings {
  const strings: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.push(exactly([node.text]));
    if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      // One without a group's name would fit every key.
      if (pieces.some((piece) => /\w\.|\.\w/.test(piece))) strings.push(exactly(pieces));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  const parts = [...code.matchAll(/\b(?:use|get)Translations\('(\w+)'\)/g)].map(([, part = '']) => part);
  return { parts: new Set(parts), strings };
}

/** The pieces with one word between any two of them, and nothing else. */
function exactly(pieces: readonly string[]): RegExp {
  return new RegExp(`^${pieces.map((piece) => piece.replace(/[^\w-]/g, String.raw`\$&`)).join(String.raw`[\w-]+`)}$`);
}
