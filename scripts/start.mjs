/**
 * `npm start [-- FILE...]`: installs what is missing, then does what `crossread serve` does. In one process, so that
 * Ctrl-C has one receiver.
 */
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
// npm moves to the checkout; the files are named from where the person is.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.argv.splice(2, 0, 'serve');
await import('../apps/cli/bin/crossread.mjs');
