/** Arguments in Prisma's form, as deep as they are looked into. */
export type Args = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Args {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Prisma takes what is undefined for not given. */
export function given(args: Args): readonly (readonly [string, unknown])[] {
  return Object.entries(args).filter(([, value]) => value !== undefined);
}
