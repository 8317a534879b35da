import { measureSchool } from './classroom/measure-school.ts';
import { prepareSchool } from './classroom/prepare-school.ts';
import { report } from './classroom/report.ts';

/**
 * A school that answers at once: `npm run bench -- classroom [PUPILS [CLASSES [SECONDS]]]`. Simulated pupils in classes, over
 * two API processes as they come and one PostgreSQL, all of them and the load on this machine. Each thinks for 10 s on
 * average, exponentially, and answers at that moment whether the server keeps up or not; in the middle a class of thirty
 * answers within a second besides. Teachers' live views and pupils' own streams are open all the time, and of fifty
 * answers one is sent twice, as by a phone whose network dropped.
 */

const [pupils = 1_000, classes = 30, seconds = 60] = process.argv.slice(2).map(Number);
if (![pupils, classes, seconds].every((count) => Number.isInteger(count) && count > 0)) {
  console.error('Usage: npm run bench -- classroom [PUPILS [CLASSES [SECONDS]]], each a whole number above 0');
  process.exit(2);
}
const school = await prepareSchool(pupils, classes);
try {
  report(school, await measureSchool(school, seconds));
} finally {
  await school.stop();
}
