import type { ComponentChildren } from 'preact';
import type { Paper } from '../../engine/index.ts';
import { ruleTexts } from '../../platform/index.ts';
import { changeCase, openCase } from '../state/open-case.ts';
import { isTicked, withTick } from '../state/todo.ts';
import { ChineseText } from './chinese-text.tsx';

/** A document to tick off while packing; the tick is kept with the case, wherever the document is listed. */
export function PaperTick({ paper, children }: { paper: Paper; children?: ComponentChildren }) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isTicked(openCase.value, paper)}
        onChange={({ currentTarget: { checked } }) => changeCase((before) => withTick(before, paper, checked))}
      />
      <span>
        {ruleTexts.value.phrases.documents[paper.id] ?? paper.id}
        <ChineseText of={(texts) => texts.phrases.documents[paper.id]} />
        {children}
      </span>
    </label>
  );
}
