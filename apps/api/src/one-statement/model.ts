import { getDatamodel } from '@crossread/prisma';
import { Unsupported } from './unsupported.ts';

/** A table as a statement needs to know it. Tables and columns have the names of models and fields. */
export interface Model {
  readonly name: string;
  /** All stored fields, in the schema's order. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface Column {
  readonly type: string;
  readonly isList: boolean;
  readonly nullable: boolean;
  readonly isUnique: boolean;
}

export interface Relation {
  readonly target: string;
  readonly isList: boolean;
  /** The column here that holds the other's id; null where the other holds ours in `theirs`. */
  readonly ours: string | null;
  readonly theirs: string;
  readonly nullable: boolean;
}

type StoredModel = ReturnType<typeof getDatamodel>['datamodel']['models'][string];
type StoredField = StoredModel['fields'][number];

const stored = getDatamodel().datamodel.models;
const models = new Map(Object.entries(stored).map(([name, model]) => [name, modelOf(name, model)]));

export function modelNamed(name: string): Model {
  const model = models.get(name);
  if (!model) throw new Unsupported(`There is no model ${name}.`);
  return model;
}

function modelOf(name: string, { fields }: StoredModel): Model {
  const columns = fields.filter(({ kind }) => kind !== 'object');
  const relations = fields.filter(({ kind }) => kind === 'object');
  return {
    name,
    columns: new Map(columns.map((field) => [field.name, columnOf(field)])),
    relations: new Map(relations.flatMap((field) => relationOf(name, field))),
  };
}

function columnOf({ type, isList, isRequired, isUnique, isId }: StoredField): Column {
  return { type, isList, nullable: !isRequired, isUnique: isUnique || isId };
}

/** A relation over more than one column has no entry: whoever asks for it is served without a statement. */
function relationOf(model: string, field: StoredField): [string, Relation][] {
  const { name, type, isList, isRequired } = field;
  const shape = { target: type, isList, nullable: !isRequired };
  const [ours, ...more] = field.relationFromFields ?? [];
  if (ours !== undefined) return more.length > 0 ? [] : [[name, { ...shape, ours, theirs: idOf(type) }]];
  const back = stored[type]?.fields.find(
    ({ relationName, relationFromFields, name: other }) =>
      relationName === field.relationName && relationFromFields?.length === 1 && !(type === model && other === name),
  );
  const theirs = back?.relationFromFields?.[0];
  return theirs === undefined ? [] : [[name, { ...shape, ours: null, theirs }]];
}

/** Relations point at the only id of a model; the tests hold every one of them against Prisma. */
function idOf(model: string): string {
  return stored[model]?.fields.find(({ isId }) => isId)?.name ?? 'id';
}
