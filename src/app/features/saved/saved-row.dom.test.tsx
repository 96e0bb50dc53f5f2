import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { loadWords, type SavedCase, setLanguage, t } from '../../../platform/index.ts';
import { openCase } from '../../state/open-case.ts';
import { SavedRow } from './saved-row.tsx';

beforeAll(async () => {
  await loadWords('en');
  await setLanguage('en');
});

function Row({ isBack = false }: { isBack?: boolean }) {
  const saved: SavedCase = {
    id: openCase.peek().id,
    savedAt: '2026-11-22T04:00:00.000Z',
    name: 'Grandma',
    case: { on: '2026-11-22', household: {}, people: [] },
    journey: { events: [], passed: [] },
  };
  return <SavedRow saved={saved} isOpen isBack={isBack} onOpen={() => {}} onRemove={() => {}} />;
}

test('renaming leads to the field, and back to where it was begun', async () => {
  render(<Row />);
  const rename = screen.getByRole('button', { name: `${t('saved.rename')} Grandma` });
  await userEvent.click(rename);
  expect(rename.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(screen.getByLabelText(t('saved.name')));
  await userEvent.click(screen.getByRole('button', { name: t('saved.saveName') }));
  expect(screen.queryByLabelText(t('saved.name'))).toBeNull();
  expect(document.activeElement).toBe(rename);
});

test('a case that was taken back has the focus', () => {
  render(<Row isBack />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: `${t('saved.open')} Grandma` }));
});
