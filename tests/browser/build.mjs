// Where things are, and how the sites under test are built.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeRepository } from './repository.mjs';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..');
export const artefacts = join(here, 'artefacts');
export const built = join(artefacts, 'sites');

/** The program under test: `PMOBOOK_BIN`, or what cargo built last. */
export function binary() {
  const candidates = [process.env.PMOBOOK_BIN, join(root, 'target/debug/pmobook'), join(root, 'target/release/pmobook')];
  const found = candidates.filter((path) => path && existsSync(path));
  if (found.length === 0) throw new Error('no pmobook: run `cargo build` first, or set PMOBOOK_BIN');
  return process.env.PMOBOOK_BIN || found.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

/** Builds the sites under test; `run.mjs` does it once, a test run alone does it for itself. */
export function buildSites() {
  rmSync(artefacts, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const build = (from, to) =>
    execFileSync(binary(), ['build', '--quiet', '--root', from, '--output-dir', join(built, to)], { stdio: ['ignore', 'inherit', 'inherit'] });
  build(process.env.PMOBOOK_SAMPLE || root, 'sample');
  build(join(here, 'fixtures/extreme'), 'extreme');
  build(join(here, 'fixtures/words'), 'words');
  const bare = join(artefacts, 'bare');
  execFileSync(binary(), ['init', '--quiet', '--bare', bare], { stdio: ['ignore', 'ignore', 'inherit'] });
  build(bare, 'bare');
  // The sample as a theme with a language from right to left shows it; words of English stand where it has none.
  const mirrored = join(artefacts, 'mirrored');
  cpSync(join(root, 'content'), join(mirrored, 'content'), { recursive: true });
  const settings = join(mirrored, 'content/playbook.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8').replace(/^(language|locale):.*\n/gm, '')}\nlanguage: ar\n`);
  build(mirrored, 'mirrored');
  const repository = join(artefacts, 'repository');
  writeRepository(join(root, 'content'), repository);
  build(repository, 'history');
}
