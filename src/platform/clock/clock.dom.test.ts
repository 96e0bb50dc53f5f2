import { afterEach, expect, it } from 'vitest';
import { flag, now, today } from './clock.ts';

afterEach(() => history.replaceState(null, '', '/'));

it('takes the day from the address', () => {
  history.replaceState(null, '', '/?on=2020-06-01');
  expect(today()).toBe('2020-06-01');
});

it('takes the device for anything else', () => {
  history.replaceState(null, '', '/?on=2020-06-31');
  expect(today()).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(today()).not.toBe('2020-06-31');
});

it('tells a flag without a value from one that is missing', () => {
  history.replaceState(null, '', '/?no-sw');
  expect(flag('no-sw')).toBe('');
  expect(flag('lang')).toBeNull();
});

it('gives instants that sort as text', () => {
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});
