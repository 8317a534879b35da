import { rmSync } from 'node:fs';

/** After all tests of a project: its folder goes. */
export default function removeRunFolder() {
  rmSync(process.env.CROSSREAD_TEST_RUN, { recursive: true, force: true });
}
