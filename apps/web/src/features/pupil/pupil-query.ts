import { fetchGraphQL } from '#graphql/server.ts';
import { pupilQuery, type Pupil } from './pupil-documents.ts';

/** The pupil who is in this browser, with what their class was set; null where none is. */
export async function fetchPupil(): Promise<Pupil | null> {
  return (await fetchGraphQL(pupilQuery, {})).viewer.pupil;
}
