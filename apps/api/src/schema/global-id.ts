import { decodeGlobalID } from '@pothos/plugin-relay';
import type { PothosTypes } from '@crossread/prisma';
import { invalid } from '../errors.ts';
import { noId } from '../no-id.ts';

type TypeName = keyof PothosTypes;

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/** As the Relay plugin writes it, in a third of the time; neither names of types nor UUIDs have letters beyond Latin 1. */
export function globalId(type: string, id: string): string {
  return btoa(`${type}:${id}`);
}

/** An id to look for: itself where it is a UUID. */
export function uuidOrNobody(id: string): string {
  return uuid.test(id) ? id : noId;
}

/** The stored id in a global one, or null where it is the id of something else or of nothing. */
export function storedId(type: TypeName, globalId: string): string | null {
  try {
    const { typename, id } = decodeGlobalID(globalId);
    return typename === type && uuid.test(id) ? id : null;
  } catch {
    return null;
  }
}

/** The same for a mutation's input, where `field` names it in the error. */
export function requiredId(type: TypeName, globalId: string, field: string): string {
  const id = storedId(type, globalId);
  if (id === null) throw invalid('bad-id', field, `"${globalId.slice(0, 60)}" is not the id of ${article(type)}.`);
  return id;
}

function article(type: string): string {
  return `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type}`;
}
