/** No row has it. PostgreSQL refuses to look for what is no UUID; with this one it finds nothing. */
export const noId = '00000000-0000-0000-0000-000000000000';
