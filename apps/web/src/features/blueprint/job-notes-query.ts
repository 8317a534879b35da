import { graphql } from '#graphql/tada.ts';

/** Why the quiz is shorter or narrower than asked, in the page's language. */
export const jobNotesQuery = graphql(`
  query JobNotes($id: ID!, $language: Language!) {
    job(id: $id) {
      id
      problems {
        message(language: $language)
        saidIn(language: $language)
      }
    }
  }
`);
