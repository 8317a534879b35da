import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { withheldFields } from '../../apps/api/src/schema/withheld-fields.ts';
import { root } from '../helpers/run-program.ts';

const schema = buildSchema(readFileSync(`${root}apps/api/schema.graphql`, 'utf8'));
/** What is read out of reports; a page of claims and its edges lead to them alone. */
const analysis = [
  'Claim',
  'ClaimConnection',
  'ClaimEdge',
  'ComparedPair',
  'Comparison',
  'Framing',
  'Origin',
  'Overruling',
  'TextReuse',
];

/** The fields that lead to these types from others, by type; without what only owners are answered. */
function ways(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || analysis.includes(type.name) || type.name.endsWith('Payload')) continue;
    const fields = Object.values(type.getFields()).filter((field) => analysis.includes(getNamedType(field.type).name));
    if (fields.length > 0) found.set(type.name, fields.map(({ name }) => name).sort());
  }
  return found;
}

test('what was read out of a story is reached through its own and its reports’ fields alone, which can be withheld', () => {
  expect([...ways().keys()].sort()).toEqual(['Article', 'Story']);
  for (const [type, fields] of ways()) {
    expect(Object.keys(withheldFields[type] ?? {})).toEqual(expect.arrayContaining([...fields]));
  }
});

test('each field that is withheld is there', () => {
  for (const [name, fields] of Object.entries(withheldFields)) {
    const type = schema.getType(name);
    const known = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(known).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});
