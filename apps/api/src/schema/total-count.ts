interface Counted {
  /** The Prisma plugin's: a number where the rows hang on another row, else asked for when it is wanted. */
  readonly totalCount?: number | (() => number | Promise<number>);
}

/** The field `totalCount` of a connection, which the Prisma plugin makes without a description. */
export const totalCount = {
  description: 'How many rows the whole list has, whichever page is asked for.',
  extensions: { pothosPrismaTotalCount: true },
  resolve: (connection: object): number | Promise<number> => {
    const { totalCount: counted = 0 } = connection as Counted;
    return typeof counted === 'number' ? counted : counted();
  },
};
