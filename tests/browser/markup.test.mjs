// html-validate with its recommended and document presets; what is switched off, and why, is in README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { here, none, note, sites } from './support.mjs';

const config = JSON.parse(readFileSync(join(here, '.htmlvalidate.json'), 'utf8'));
const validator = new HtmlValidate(new FileSystemConfigLoader(config));

for (const site of Object.values(sites)) {
  test(`markup: ${site.name}`, async (t) => {
    const found = [];
    for (const path of site.pages) {
      const report = await validator.validateString(site.read(path), join(here, path));
      for (const { messages } of report.results) {
        for (const m of messages) found.push(`${path}:${m.line}:${m.column}: ${m.ruleId}: ${m.message}`);
      }
    }
    note(t, `${site.pages.length} pages`);
    none(found, 'finding of html-validate');
  });
}
