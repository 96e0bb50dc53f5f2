import { join } from 'node:path';
import { compileRules } from '../rules-compiler/index.ts';
import { leaves, SOURCE, type Texts, textsIn } from '../words-compiler/index.ts';

/** All that is to be translated: the words of the interface and those that stand in the rules. */
export function sourceTexts(root: string): Texts {
  const { language: _, ...rules } = compileRules(join(root, 'rules')).texts.get(SOURCE) ?? { language: SOURCE };
  const said = new Map(leaves(rules, 'rules'));
  return new Map([...textsIn(root, SOURCE), ...[...said].filter(([key]) => isTranslated(key, said))]);
}

/** What is worked out has a label and no question; the labels of questions are for staff, who read Chinese. */
function isTranslated(key: string, said: Texts): boolean {
  const isSame = said.get(key.replace(/ask$/, 'label')) === said.get(key.replace(/label$/, 'ask'));
  if (/^rules\.facts\..*\.ask$/.test(key)) return !isSame;
  return !/^rules\.facts\..*\.label$/.test(key) || isSame;
}
