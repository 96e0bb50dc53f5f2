import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, readyRules } from './command.ts';
import { pageOf } from './doc/page.ts';
import { noBenefit } from './no-benefit.ts';
import { fill } from './own-words.ts';
import { wordsOf } from './words.ts';

/** Beside the rules folder, and ignored by git: pages are read, never kept. */
const FOLDER = 'reports/rules';

/** `doc [ID]`: a page of Markdown for one benefit or for each, and a list of them. */
export const docCommand: Command = ([id], options, output) => {
  const ready = readyRules(options, output);
  if (!ready) return 1;
  const { compiled } = ready;
  const words = wordsOf(compiled, options.lang);
  const chosen = compiled.files.benefits.filter(({ benefit }) => id === undefined || benefit.value.id === id);
  if (chosen.length === 0) throw noBenefit(id ?? '', ready.rules);
  const target = join(options.rules, '..', FOLDER, options.lang);
  mkdirSync(target, { recursive: true });
  for (const folder of chosen)
    writeFileSync(join(target, `${folder.benefit.value.id}.md`), pageOf(folder, compiled, words));
  if (id === undefined) {
    const list = chosen.map(
      ({ benefit: { value } }) => `- [${words.texts.benefits[value.id]?.name ?? value.name}](${value.id}.md)`,
    );
    writeFileSync(join(target, 'index.md'), `${list.join('\n')}\n`);
  }
  const pages = chosen.map(({ benefit }) => `${benefit.value.id}.md`);
  output.print(
    options.json
      ? JSON.stringify({ folder: target, pages }, null, 2)
      : fill(words.own['doc.written'], { n: chosen.length, folder: target }),
  );
  return 0;
};
