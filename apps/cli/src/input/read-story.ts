import { analyzeStory } from '@crossread/engine';
import type { Source, StoryAnalysis } from '@crossread/engine';
import { admitReports, articleProblem } from '@crossread/shared';
import { clearProgress, printProblems, showProgress } from '../output/terminal.ts';
import { readInputs } from './read-input.ts';
import type { Input } from './read-input.ts';

export interface ReadStory {
  readonly story: StoryAnalysis;
  readonly inputs: readonly Input[];
  /** Whether every file could be used; what could not has been named on standard error. */
  readonly complete: boolean;
}

/** Reads the files and analyses them as the reports of one event; `null` where none can be used. */
export async function readStory(files: readonly string[]): Promise<ReadStory | null> {
  const { inputs, problems } = await readInputs(files);
  const { admitted, problems: refused } = admitReports(inputs);
  printProblems([...problems, ...refused]);

  const { story, used } = analyze(admitted);
  if (used.length === 0) {
    return null;
  }
  return { story, inputs: used, complete: used.length === files.length };
}

/** Pages in which no article was found are named and left out, and the others analysed without them. */
function analyze(inputs: readonly Input[]): { readonly story: StoryAnalysis; readonly used: readonly Input[] } {
  const sources = inputs.map(({ path, content, format }, index): Source => ({
    id: `a${index + 1}`,
    path,
    content,
    format,
  }));
  const story = analyzeStory(sources, {
    onProgress: (done, total, step) => {
      showProgress(step === 'read' ? `Read ${done} of ${total - 1}: ${inputs[done - 1]?.path ?? ''}` : 'Compared.');
    },
  });
  clearProgress();
  const problems = inputs.map((input, index) =>
    articleProblem(input, story.analysis.articles[index]?.sentences.length ?? 0),
  );
  printProblems(problems.filter((problem) => problem !== null));
  const used = inputs.filter((_, index) => problems[index] === null);
  return used.length === inputs.length || used.length === 0 ? { story, used } : analyze(used);
}
