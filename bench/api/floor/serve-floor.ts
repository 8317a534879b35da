import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { announce } from '../announce.ts';
import { quizPage, quizPageHalf } from './quiz-page.ts';
import { storyList, storyListHalf } from './story-list.ts';
import { storyPage, storyPageHalf } from './story-page.ts';

/** By the operation's name: the statement that writes the whole answer, and the variable it takes. */
const answers: Readonly<Record<string, { readonly text: string; readonly variable: string }>> = {
  StoryList: { text: storyList, variable: 'first' },
  StoryListHalf: { text: storyListHalf, variable: 'first' },
  StoryPage: { text: storyPage, variable: 'slug' },
  StoryPageHalf: { text: storyPageHalf, variable: 'slug' },
  QuizPage: { text: quizPage, variable: 'rowId' },
  QuizPageHalf: { text: quizPageHalf, variable: 'rowId' },
};

/**
 * What is left when everything is: node:http, and one hand-written statement a page in which PostgreSQL writes the very
 * JSON that our API answers. It reads no GraphQL, checks nothing and masks nothing.
 */
export function serveFloor(databaseUrl: string): void {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = createServer((request, response) => {
    void (async () => {
      const { operationName, variables } = JSON.parse(await bodyOf(request)) as Asked;
      const answer = answers[operationName];
      if (!answer) throw new Error(`The floor has no answer to ${operationName}.`);
      const values = [variables[answer.variable]];
      const { rows } = await pool.query<{ body: string }>({ name: operationName, text: answer.text, values });
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(rows[0]?.body);
    })();
  });
  announce(server);
}

interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
