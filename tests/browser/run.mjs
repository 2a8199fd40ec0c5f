// Builds the sites under test once, runs every *.test.mjs beside this file (or those named on the
// command line), and ends with a line `N passed, N failed`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { buildSites, here } from './build.mjs';

buildSites();
process.env.PMOBOOK_SITES_BUILT = '1';

const named = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.test.mjs') && (named.length === 0 || named.some((part) => name.includes(part))))
  .map((name) => join(here, name));

let passed = 0;
let failed = 0;
const stream = run({ files, concurrency: 2, timeout: 30 * 60_000 });
stream.on('test:pass', (event) => { if (!event.skip) passed += 1; });
stream.on('test:fail', () => { failed += 1; });
stream.compose(spec).pipe(process.stdout);
stream.on('end', () => {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
process.on('exit', () => process.stdout.write(`\nBrowser tests in ${Math.round(process.uptime())} s\n${passed} passed, ${failed} failed\n`));
