import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ReactNode } from 'react';
import satori from 'satori';

/** What services show of a link: pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'];
const weights = [400, 600] as const;

// The bundler would look for these files when the app is built; they are read when the first picture is asked for.
const fileOf = (name: string) => readFile(createRequire(path.join(process.cwd(), 'package.json')).resolve(name));

let tools: ReturnType<typeof load> | undefined;

async function load() {
  await initWasm(fileOf('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(
    weights.flatMap((weight) =>
      scripts.map(async (script) => ({
        name: 'Source Serif 4',
        data: await fileOf(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
        weight,
        style: 'normal' as const,
      })),
    ),
  );
}

/**
 * A PNG of what stands in `content`, set in the fonts that come with the app. Next's own `ImageResponse` asks Google for
 * the letters that its font lacks; here they stay empty boxes.
 */
export async function drawPicture(content: ReactNode): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await (tools ??= load());
  const svg = await satori(content, { ...pictureSize, fonts });
  return new Uint8Array(new Resvg(svg).render().asPng());
}
