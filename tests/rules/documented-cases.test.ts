import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { runLine } from '../../src/cli/run-line.ts';

const parent = mkdtempSync(join(tmpdir(), 'documented-'));
const folder = join(parent, 'rules');
const own = join('benefits', 'elderly_living_allowance', 'cases.yaml');
afterAll(() => rmSync(parent, { recursive: true }));

/** The examples of a section: its indented lines, and nothing else. */
function examplesIn(section: string): readonly unknown[] {
  const page = readFileSync('docs/rule-language.md', 'utf8');
  const text = page.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = text.split(/\n(?! {4}|\n)/).map((part) => part.slice(part.indexOf('\n    ')));
  return blocks.flatMap((block) => (block.startsWith('\n    - ') ? (parse(block) as unknown[]) : []));
}

describe('the cases that docs/rule-language.md shows', () => {
  it('hold for the benefit they are about', () => {
    const examples = examplesIn('Cases');
    expect(examples).toHaveLength(3);
    cpSync('rules', folder, { recursive: true });
    const household = { status: 'none', movable_assets: 100000, real_property: 0, members_counted: 2 };
    const person = { registered_in_kaohsiung: true, lives_in_kaohsiung: true, days_in_taiwan_last_year: 365 };
    const ordinary = {
      household: { ...household, real_property_only_revalued: false },
      person: { ...person, in_publicly_funded_placement: false, imprisoned: false },
    };
    const content = { defaults: { ordinary_elder: ordinary }, cases: examples };
    writeFileSync(join(folder, own), stringify(content));
    const said: string[] = [];
    const quiet = { print: () => undefined, complain: (line: string) => said.push(line) };
    expect([runLine(['check', '--rules', folder, '--lang', 'en'], quiet), said]).toEqual([0, []]);
  }, 60_000);
});
