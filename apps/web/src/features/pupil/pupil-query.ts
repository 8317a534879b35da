import { fetchGraphQL } from '#graphql/server.ts';
import { graphql } from '#graphql/tada.ts';
import { pupilFragment, type Pupil } from './pupil-documents.ts';

const pupilQuery = graphql(
  `
    query ViewersPupil {
      viewer {
        pupil {
          ...Pupil
        }
      }
    }
  `,
  [pupilFragment],
);

/** The pupil who is in this browser, with what their class was set; null where none is. */
export async function fetchPupil(): Promise<Pupil | null> {
  return (await fetchGraphQL(pupilQuery, {})).viewer.pupil;
}
