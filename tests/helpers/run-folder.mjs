import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests of a project: a folder for what its test files share, such as a database that each copies. */
export default function makeRunFolder() {
  process.env.CROSSREAD_TEST_RUN = mkdtempSync(join(tmpdir(), 'crossread-test-run-'));
}
