import type { Language } from '@crossread/shared';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import { styles } from './styles.ts';

/** A whole page that needs nothing else: no script, no font and no style from anywhere. */
export function page(title: string, language: Language, main: Markup): Uint8Array {
  const { html } = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: styles }}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}
