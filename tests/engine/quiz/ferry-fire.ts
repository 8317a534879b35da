import type { Interval } from '@crossread/shared';
import { pairOf, toldStory } from './told-story.ts';

const between = (lower: number, upper: number, inclusive = true): Interval => ({
  lower: { value: lower, inclusive },
  upper: { value: upper, inclusive: true },
});

/**
 * Three reports of a ferry that caught fire: the Mail and the Post exclude each other on the passengers rescued, the Post
 * and the Bay Times can both be right, and all give the same number of crew. Nothing else is compared.
 */
export const ferryFire = toldStory(
  [
    {
      id: 'mail',
      publisher: 'Islet Mail',
      text: `Fire on the night ferry

A fire broke out below deck at dusk. Rescuers brought 412 passengers ashore, Commander Ida Roos said.

The ship had 38 crew members on board. It was built in a yard up the coast and carried timber before that.

Some 19 lorries burned on the lower deck, the operator said.`,
      figures: [
        { id: 'mail-1', words: '412', value: 412, counted: 'passengers', predicate: 'rescue', speaker: 'Ida Roos' },
        { id: 'mail-2', words: '38', value: 38, counted: 'crew members' },
        {
          id: 'mail-3',
          words: 'Some 19',
          hedge: 'Some',
          value: 19,
          counted: 'lorries',
          pragmatic: between(17, 21),
          literal: { lower: null, upper: null },
        },
      ],
    },
    {
      id: 'post',
      publisher: 'The Northern Post',
      text: `Ferry burns off the islets

Rescuers brought 421 passengers ashore before midnight, a spokesman for the coast guard said on the quay.

There were 38 crew members as well, and 57 boats took part in the search.`,
      figures: [
        { id: 'post-1', words: '421', value: 421, counted: 'passengers', predicate: 'rescue', speaker: 'coast guard' },
        { id: 'post-2', words: '38', value: 38, counted: 'crew members' },
        { id: 'post-3', words: '57', value: 57, counted: 'boats' },
      ],
    },
    {
      id: 'bay',
      publisher: 'Bay Times',
      text: `Night of fear at sea

More than 400 passengers were rescued from a burning ferry. The 38 crew members were the last to leave, and 260 blankets were handed out.`,
      figures: [
        {
          id: 'bay-1',
          words: 'More than 400',
          hedge: 'More than',
          value: 400,
          counted: 'passengers',
          predicate: 'rescue',
          literal: { lower: { value: 400, inclusive: false }, upper: null },
          pragmatic: between(400, 450),
        },
        { id: 'bay-2', words: '38', value: 38, counted: 'crew members' },
        { id: 'bay-3', words: '260', value: 260, counted: 'blankets' },
      ],
    },
  ],
  [
    {
      id: 'passengers',
      members: ['mail-1', 'post-1', 'bay-1'],
      verdict: 'conflict',
      pairs: [
        pairOf('mail-1', 'post-1', 'conflict', ['digit-transposition']),
        pairOf('mail-1', 'bay-1', 'compatible'),
        pairOf('post-1', 'bay-1', 'compatible'),
      ],
    },
    {
      id: 'crew',
      members: ['mail-2', 'post-2', 'bay-2'],
      verdict: 'agree',
      pairs: [
        pairOf('mail-2', 'post-2', 'agree'),
        pairOf('mail-2', 'bay-2', 'agree'),
        pairOf('post-2', 'bay-2', 'agree'),
      ],
    },
  ],
);
