import type { Analysis } from '@crossread/shared';
import type { Command } from '../command.ts';
import { filesHelp, jsonOption } from '../help.ts';
import { askedLanguage, languageOption } from '../input/language.ts';
import { readStory } from '../input/read-story.ts';
import { storySheet } from '../output/story-sheet.ts';
import { colorsOf, terminalWidth, warn } from '../output/terminal.ts';

export const analyze: Command = {
  summary: 'Sets reports of one event side by side: what each says and whether it can stand together',
  synopsis: '[--json] [--language LANG] FILE...',
  details: [
    filesHelp,
    'Prints the reports with who shares whose text, then each quantity that two or more of them state, with the verdict: ● agree, ◐ compatible, ◆ conflict, ⌀ withdrawn.',
  ],
  options: { json: jsonOption, language: languageOption },
  files: 'some',

  async run({ files, has, get }) {
    const language = askedLanguage({ get });
    const read = await readStory(files);
    if (!read) return 1;
    const { story, inputs, complete } = read;
    if (inputs.length === 1) warn('there is one report only, so nothing to compare it with.');
    if (has('json')) {
      const articles = story.analysis.articles.map((article, index) => {
        const rawSha256 = inputs[index]?.rawSha256;
        return rawSha256 === undefined ? article : { ...article, rawSha256 };
      });
      console.log(JSON.stringify({ ...story.analysis, articles } satisfies Analysis, withoutMessages, 2));
    } else {
      console.log(storySheet(story, language, { width: terminalWidth(), colors: colorsOf(process.stdout) }));
    }
    return complete ? 0 : 1;
  },
};

/** Its English is all that the interchange format has of a reason: messages would make the pairs of a large story twice as long. */
function withoutMessages(name: string, value: unknown): unknown {
  return name === 'message' ? undefined : value;
}
