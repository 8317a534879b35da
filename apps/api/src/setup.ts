import path from 'node:path';
import { packageFolder } from '@crossread/prisma';
import { inDatabase } from './in-database.ts';
import { loadLibrary } from './stories/load-library.ts';
import { readLibrary } from './stories/read-library.ts';

/** Brings the database to this Crossread's shape and loads the demo library. Run again, it does what is missing. */
await inDatabase((prisma, say) => loadLibrary(prisma, readLibrary(path.join(packageFolder(), 'library')), say));
