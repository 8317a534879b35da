import { passThrough } from '#graphql/pass-through.ts';

export { passThrough as GET, passThrough as POST };
