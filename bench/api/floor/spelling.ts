/** SQL for the id that our API makes of a stored one. */
export const globalId = (type: string, column: string): string =>
  `encode(convert_to('${type}:' || ${column}, 'UTF8'), 'base64')`;

/** SQL for a stored word in GraphQL's spelling. */
export const enumOf = (word: string): string => `upper(replace(${word}, '-', '_'))`;

/** SQL for a moment as our API writes it. */
export const momentOf = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A list of rows, empty rather than null. */
export const listOf = (row: string, rest: string, orderBy: string): string =>
  `(SELECT coalesce(json_agg(${row} ORDER BY ${orderBy}), '[]') FROM ${rest})`;
