import { beforeEach, expect, it } from 'vitest';
import { draftAt, draftToKeep, dropDraft, dropOtherDraft, keepDraft, takeDraft } from './draft.ts';
import { withAnswer } from './fact-path.ts';
import { changeCase, emptyCase, openCase } from './open-case.ts';

const path = 'household.income_per_head';
const empty = { chosen: 'nothing', exact: '' };
const typed = { chosen: 'exact', exact: '15,00' };

beforeEach(() => {
  dropDraft();
  openCase.value = emptyCase('one');
});

it('gives back what was typed into a question, also after it was kept and taken up again', () => {
  keepDraft(path, typed);
  const kept = draftToKeep();
  dropDraft();
  expect(draftAt(path, empty)).toBeUndefined();
  takeDraft(kept);
  expect(draftAt(path, empty)).toEqual(typed);
  expect(draftAt('household.members_counted', empty)).toBeUndefined();
});

it('is out of date once the question was answered otherwise', () => {
  keepDraft(path, typed);
  changeCase((before) => withAnswer(before, path, 18_000));
  expect(draftAt(path, empty)).toBeUndefined();
});

it('goes with its case', () => {
  keepDraft(path, typed);
  dropOtherDraft('one');
  expect(draftAt(path, empty)).toEqual(typed);
  dropOtherDraft('two');
  expect(draftToKeep()).toBeUndefined();
});

it.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['fields that are none', '{"of":"one","path":"household.income_per_head","fields":7,"answer":""}'],
  ['other fields', '{"of":"one","path":"household.income_per_head","fields":{"exact":{}},"answer":""}'],
])('is not taken from %s', (_, kept) => {
  takeDraft(kept);
  expect(draftAt(path, empty)).toBeUndefined();
});

it('of an absurd length is not kept on the device', () => {
  keepDraft(path, { ...typed, exact: '9'.repeat(5000) });
  expect(draftToKeep()).toBeUndefined();
});
