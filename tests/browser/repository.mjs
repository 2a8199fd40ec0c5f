// A playbook with a history: the sample in a git repository of its own, made anew for each run, so
// that the pages of history are tested in any clone, a shallow one too, and without network.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

/** The text with each `[old, new]` replaced; what is to be replaced has to be there. */
function replaced(text, pairs) {
  return pairs.reduce((now, [from, to]) => {
    if (!(from instanceof RegExp ? from.test(now) : now.includes(from))) throw new Error(`the sample no longer holds ${from}: mend repository.mjs`);
    return now.replace(from, () => to);
  }, text);
}

// The fingerprints of the sample belong to its own words; here the tags say what was approved.
const unbound = [[/\n {4}fingerprint: .*/, ''], [/\n {4}fingerprint: .*/, '']];
const before11 = [
  [/\n {2}1\.1:\n[^]*?(?=\nsignatories:)/, '\n'],
  ['state: superseded', 'state: approved'],
  ['version: 1.1', 'version: 1.0'],
  ['signatories: [ceo, coo]', 'signatories: [ceo, coo, cfo]'],
  ['next_version: 2027-03-19', 'next_version: 2026-03-12'],
  ['last_reviewed_on: 2026-09-24', 'last_reviewed_on: 2025-06-27'],
  ['within ±10 % of cost and four weeks of schedule. Larger changes go to the portfolio board within five working days.', 'within ±5 % of cost and two weeks of schedule.'],
  ['The PMO scores every project request before it reaches the portfolio board.\n\n', ''],
  ['wave 4, with Corporate Services', 'wave 3, with Clinical Transformation'],
];
const before10 = [
  [/\n {2}1\.0:\n[^]*?(?=\nsignatories:)/, '\n'],
  ['version: 1.0', 'version: 0.9'],
  ['state: approved', 'state: draft'],
  ['The team has four people.', 'The team has three people.'],
  ['- Training in Coast, not only in Central.\n', ''],
];
const narrow = ['limit: within', 'settles: Changes within'].map((head) => [`${head} ±10 % of cost and four weeks`, `${head} ±5 % of cost and two weeks`]);

/** What was committed when: the day, what the commit is called, its tag, and both files as they were. */
const steps = [
  { on: '2025-06-06', says: 'First full draft', charter: [...before11, ...before10], governance: narrow },
  { on: '2025-06-27', says: 'Charter 1.0 as approved', tag: 'charter/v1.0', charter: before11, governance: narrow },
  { on: '2026-03-12', says: 'Charter 1.1 as approved', tag: 'charter/v1.1', charter: [], governance: [] },
  {
    on: '2026-10-20', says: 'Wider limits, earlier agenda',
    charter: [['more than ten working days', 'more than five working days']],
    governance: [['limit: within ±10 % of cost and four weeks', 'limit: within ±15 % of cost and six weeks']],
  },
];

/** Writes the repository into `folder`; `content` is the sample's folder of content. */
export function writeRepository(content, folder) {
  const home = `${folder}-home`;
  mkdirSync(home, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const git = (on, ...words) => execFileSync('git', words, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Nothing of whoever runs the tests: no settings, no name, no repository around this one.
    env: {
      PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, GIT_CEILING_DIRECTORIES: folder,
      GIT_AUTHOR_NAME: 'Lea Brandt', GIT_AUTHOR_EMAIL: 'lea@northmere.example', GIT_AUTHOR_DATE: `${on}T10:00:00+00:00`,
      GIT_COMMITTER_NAME: 'Lea Brandt', GIT_COMMITTER_EMAIL: 'lea@northmere.example', GIT_COMMITTER_DATE: `${on}T10:00:00+00:00`,
    },
  });
  cpSync(content, join(folder, 'content'), { recursive: true });
  // With the page of the repository, so that pages offer to edit them and numbers lead to their lines.
  writeFileSync(join(folder, 'content/playbook.yaml'), replaced(readFileSync(join(content, 'playbook.yaml'), 'utf8'), [['# repository: https:', 'repository: https:']]));
  const [charter, governance] = ['charter.md', 'governance.yaml'].map((name) => readFileSync(join(content, name), 'utf8'));
  git(steps[0].on, 'init', '--quiet');
  git(steps[0].on, 'symbolic-ref', 'HEAD', 'refs/heads/main');
  for (const step of steps) {
    writeFileSync(join(folder, 'content/charter.md'), replaced(charter, [...unbound, ...step.charter]));
    writeFileSync(join(folder, 'content/governance.yaml'), replaced(governance, step.governance));
    git(step.on, 'add', '--all');
    git(step.on, 'commit', '--quiet', '--message', step.says);
    if (step.tag) git(step.on, 'tag', '--annotate', step.tag, '--message', step.says);
  }
  rmSync(home, { recursive: true });
}
