import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from './limit-error.ts';
import { requestLimits } from './limits.ts';

const { characters, tokens } = requestLimits;

/** Refuses documents that are too long to be parsed, and to be kept in the cache of parsed ones. */
export const lengthLimits: Plugin = {
  onParse({ params, setParseFn }) {
    const { length } = String(params.source);
    if (length > characters) {
      const message = `The query has ${length} characters; at most ${characters} are read. Send texts as variables, and large queries in parts.`;
      throw limitError({ of: 'characters', found: length, most: characters, message });
    }
    setParseFn((source, options) => {
      try {
        return parse(source, { ...options, maxTokens: tokens });
      } catch (error) {
        if (!(error instanceof GraphQLError) || !error.message.includes(`${tokens} tokens`)) throw error;
        const message = `The query has more than ${tokens} names, brackets and values. Send it in parts.`;
        throw limitError({ of: 'tokens', found: null, most: tokens, message });
      }
    });
  },
};
