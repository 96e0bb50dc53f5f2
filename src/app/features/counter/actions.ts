import { navigate } from '../../../platform/index.ts';
import { announce } from '../../state/announce.ts';
import { readPath } from '../../state/fact-path.ts';
import { t } from '../../state/staff.ts';
import { columnNow, columns, toColumn, whenDrawn } from './columns.ts';
import { dialog, isDrawerOpen, isTurned, pickedQuestion, pickedRow, showsLaw } from './desk.ts';
import { redo, undo } from './history.ts';
import { toggleMore } from './more-rows.ts';
import { addPerson, removePerson } from './people-edits.ts';
import { missingAfter, openQuestion, questionFrom } from './questions.ts';
import { sayRow } from './say-row.ts';
import type { ShortcutId } from './shortcuts.ts';
import { currentRow, shownRows } from './shown-rows.ts';
import { toHandOver, toPrint, toReceive } from './ways.ts';

/** What each key does. Those that depend on the key itself get it. */
export const actions: Readonly<Record<ShortcutId, (key: string) => void>> = {
  next: () => move(1),
  previous: () => move(-1),
  answer: answerBy,
  open: () => (columnNow() === 'results' ? toColumn('detail') : entry()?.focus()),
  back,
  columnNext: () => shiftColumn(1),
  columnPrevious: () => shiftColumn(-1),
  goAnswers: () => toColumn('answers'),
  goResults: () => toColumn('results'),
  goDetail: () => toColumn('detail'),
  missing: () => {
    pickedQuestion.value = missingAfter(openQuestion.peek());
    toColumn('answers');
  },
  find: () => (dialog.value = 'find'),
  why: () => {
    isDrawerOpen.value = true;
    whenDrawn(() => {
      const at = document.querySelector<HTMLElement>('[data-column=detail] .conditions');
      (
        at?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('[data-column=detail] h2')
      )?.focus();
      at?.scrollIntoView({ block: 'nearest' });
    });
  },
  law: () => {
    showsLaw.value = !showsLaw.value;
    isDrawerOpen.value = true;
    whenDrawn(() => document.getElementById('law')?.scrollIntoView({ block: 'nearest' }));
  },
  rest: () => toggleMore('rest'),
  referrals: () => toggleMore('referrals'),
  undo: () => announce(t(undo() ? 'counter.undone' : 'counter.nothingToUndo')),
  redo: () => announce(t(redo() ? 'counter.redone' : 'counter.nothingToRedo')),
  addPerson,
  removePerson: () => {
    const person = readPath(openQuestion.peek() ?? '').person;
    if (person !== undefined) removePerson(person);
  },
  day: () => focusOn('rules-day'),
  language: () => focusOn('resident-language'),
  turn: () => (isTurned.value = !isTurned.value),
  print: toPrint,
  handOver: toHandOver,
  receive: toReceive,
  nextPerson: () => (dialog.value = 'next'),
  cases: () => (dialog.value = 'list'),
  edit: () => (dialog.value = 'edit'),
  batch: () => navigate('#/batch'),
  help: () => (dialog.value = 'help'),
};

/** A digit picks the numbered answer; where a number or a date is wanted, it begins one. */
function answerBy(key: string): void {
  const button = document.querySelector<HTMLElement>(`fieldset[data-open] [data-digit="${key}"]`);
  if (button) button.click();
  // The key that is still on its way is typed into the field that has the focus by then.
  else entry()?.focus();
}

function entry(): HTMLElement | null {
  return document.querySelector<HTMLElement>('fieldset[data-open] [data-entry]');
}

function move(by: number): void {
  const column = columnNow();
  if (column === 'answers') pickedQuestion.value = questionFrom(openQuestion.peek(), by);
  else if (column === 'results') moveRow(by);
  else moveStop(by);
}

function moveRow(by: number): void {
  const rows = shownRows.peek();
  const at = rows.findIndex(({ key }) => key === currentRow.peek()?.key);
  const row = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  if (!row) return;
  pickedRow.value = row.key;
  sayRow(row);
  toColumn('results');
}

/** In the detail: the next thing that can be pressed. */
function moveStop(by: number): void {
  const all = document.querySelectorAll<HTMLElement>('[data-column=detail] :is(button, a)');
  // What closes the drawer is there only where it is one.
  const stops = [...all].filter((one) => one.checkVisibility());
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus();
}

function shiftColumn(by: number): void {
  const at = columns.indexOf(columnNow());
  const to = columns[at + by];
  if (to) toColumn(to);
}

/** From a field to its question, from the detail to its row, from the rows to the questions. */
function back(): void {
  if (isTurned.peek()) isTurned.value = false;
  else if (columnNow() === 'detail') {
    isDrawerOpen.value = false;
    toColumn('results');
  } else toColumn('answers');
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
