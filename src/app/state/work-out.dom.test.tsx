import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadRules } from '../../platform/index.ts';
import { assessment } from './assessment.ts';
import { changeCase, emptyCase, openCase } from './open-case.ts';
import { withPerson } from './people.ts';
import { useWorkedOut, whenWorkedOut, workOutChanges } from './work-out.ts';

function People() {
  const who = useWorkedOut(() => new Set(assessment.value.entitlements.map(({ claimant }) => claimant)));
  return <p>{[...who].filter((id) => id !== 'household').length}</p>;
}

const addPerson = (): void => changeCase(() => withPerson(openCase.peek()).changed);

let stop: () => void;

beforeAll(() => loadRules('zh-TW'));

beforeEach(() => {
  changeCase(() => emptyCase('case'));
  void assessment.peek();
  stop = workOutChanges();
});

afterEach(() => stop());

it('shows what was worked out last until what follows from a change is', async () => {
  render(<People />);
  expect(screen.queryByText('1')).toBeTruthy();
  addPerson();
  await new Promise((done) => setTimeout(done));
  expect(screen.queryByText('1')).toBeTruthy();
  await whenWorkedOut();
  await waitFor(() => expect(screen.queryByText('2')).toBeTruthy());
});

it('waits for the last of several changes', async () => {
  render(<People />);
  addPerson();
  setTimeout(addPerson, 5);
  await new Promise((done) => setTimeout(done, 10));
  await whenWorkedOut();
  await waitFor(() => expect(screen.queryByText('3')).toBeTruthy());
});

it('is worked out at once when nobody looks after changes any more', () => {
  addPerson();
  stop();
  render(<People />);
  expect(screen.queryByText('2')).toBeTruthy();
});
