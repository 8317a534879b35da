import { analyzeStory } from '../../../packages/engine/src/index.ts';
import { storyFor } from '../../../packages/engine/src/quiz/story.ts';

const reports = {
  post: `The Harbour Post
3 May 2024

Sea wall plan splits the harbour

By Our Reporter

Ilona Brandt, the mayor of Port Hallow, said the survey of the sea wall had cost 12,000 euros.
Rafael Ortiz, a professor of coastal engineering at the technical university, said that the old wall had cracked along its whole length.
"The town should have acted ten years ago," said Maria Keane, who owns the fish market.
Workers closed the northern pier on Monday.
The council's handling of the matter has been a shameful muddle from first to last.
Two lorries with gravel reached the quay on Tuesday.
`,
  echo: `Coast Echo
4 May 2024

Council votes on the wall

By Our Correspondent

The town council voted on Friday for a sea wall of 900 metres.
Henrik Dahl, the head of the fishermen's association, said that the new wall would block the channel in winter.
Peter Lund, a spokesman for the port authority, said 40 boats use the channel each week.
The vote was a rare piece of wisdom from a council that has needlessly wasted 5 years.
About 300 people stood on the quay on Friday evening.
`,
  star: `Island Star
4 May 2024

A wall for Port Hallow

By Our Reporter

Alice Brandt bakes bread. Her sister Ilona Brandt runs the town.
Brandt said that the town had waited for a wall since the flood of 1998.
The ministry told the council that another 2 million euros were out of reach.
Julia Stern, the island's chief engineer, said that the concrete was older than the plans showed.
Work on the wall begins on Monday.
`,
} as const;

/** A quarrel over a sea wall, told by us: named sources, plain facts, views and a judging reporter. */
export const harbourWall = storyFor(
  analyzeStory(
    Object.entries(reports).map(([id, content]) => ({ id, path: `${id}.txt`, content, format: 'text' as const })),
  ),
);
