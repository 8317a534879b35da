import type { Block } from '@crossread/shared';
import type { Source } from '../document.ts';
import type { Page } from '../page/read-page.ts';

/** What the metadata readers look at. */
export interface Masthead {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly page: Page | null;
  readonly given: NonNullable<Source['given']>;
}
