import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { preferences, resetPreferences, startPreferences } from './preferences.ts';

beforeAll(() => startPreferences());
afterEach(() => {
  vi.restoreAllMocks();
  resetPreferences();
});

it('shows text size and theme on the page at once', () => {
  preferences.textSize.value = 'xl';
  preferences.theme.value = 'dark';
  expect(document.documentElement.dataset).toMatchObject({ size: 'xl', theme: 'dark' });
});

it('keeps what differs from a new device, and nothing else', () => {
  preferences.textSize.value = 'l';
  preferences.language.value = 'en';
  expect(JSON.parse(localStorage.getItem('lingdedao.preferences') ?? '')).toEqual({ textSize: 'l', language: 'en' });
  resetPreferences();
  expect(localStorage.getItem('lingdedao.preferences')).toBeNull();
  expect(preferences.textSize.value).toBe('m');
});

it('follows another tab', () => {
  localStorage.setItem('lingdedao.preferences', '{"theme":"light","textSize":"huge","speechRate":900}');
  dispatchEvent(new StorageEvent('storage', { key: 'lingdedao.preferences' }));
  expect(preferences.theme.value).toBe('light');
  expect(preferences.textSize.value).toBe('m');
  expect(preferences.speechRate.value).toBe(1);
});

it('starts afresh from something it cannot read', () => {
  localStorage.setItem('lingdedao.preferences', '{"theme":');
  dispatchEvent(new StorageEvent('storage', { key: 'lingdedao.preferences' }));
  expect(preferences.theme.value).toBe('auto');
});

it('works where storage is refused', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  preferences.theme.value = 'dark';
  expect(document.documentElement.dataset.theme).toBe('dark');
});
