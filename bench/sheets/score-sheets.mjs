// Bulk scoring by the built program, inside a process that measures itself.
import { fileURLToPath } from 'node:url';
import { measured } from './measured.mjs';

const [folder, jobs] = process.argv.slice(2);
const home = fileURLToPath(new URL('../..', import.meta.url));
process.argv = [process.argv[0], 'topline', 'score', folder, '--format', 'ndjson', '--jobs', jobs];
const { main } = await import('../../dist/cli.cjs');
await measured(async () => {
  process.exitCode = await main(home);
});
