import { beforeAll, beforeEach, expect, it } from 'vitest';
import { href, navigate, parseRoute, route, startRouting } from './route.ts';

beforeAll(startRouting);
beforeEach(() => navigate('#/', { replace: true }));

it('reads path and query', () => {
  expect(parseRoute('#/benefit/birth_grant?from=results&x=%E5%8D%80')).toEqual({
    path: ['benefit', 'birth_grant'],
    query: { from: 'results', x: '區' },
  });
});

it('takes no hash, a bare hash and the root for the start', () => {
  for (const hash of ['', '#', '#/']) expect(parseRoute(hash)).toEqual({ path: [], query: {} });
});

it('does not take a jump inside the page for a route', () => {
  expect(parseRoute('#main')).toBeUndefined();
});

it('survives an address that somebody broke', () => {
  expect(parseRoute('#/benefit/%E5%')).toEqual({ path: ['benefit', '%E5%'], query: {} });
});

it('writes what it reads', () => {
  const to = { path: ['question', 'people.a/b.born'], query: { from: 'results & more' } };
  expect(href(to)).toBe('#/question/people.a%2Fb.born?from=results+%26+more');
  expect(parseRoute(href(to))).toEqual(to);
  expect(href({ path: ['results'] })).toBe('#/results');
  expect(href({ path: [] })).toBe('#/');
});

it('goes where it is told', () => {
  navigate('#/results');
  expect(location.hash).toBe('#/results');
  expect(route.value.path).toEqual(['results']);
});

it('leaves no trace when it replaces', () => {
  const before = history.length;
  navigate('#/one', { replace: true });
  expect(route.value.path).toEqual(['one']);
  expect(history.length).toBe(before);
});

it('follows links and keeps the route on a jump inside the page', async () => {
  location.hash = '#/results';
  dispatchEvent(new Event('hashchange'));
  expect(route.value.path).toEqual(['results']);
  location.hash = '#main';
  dispatchEvent(new Event('hashchange'));
  expect(route.value.path).toEqual(['results']);
  expect(location.hash).toBe('#/results');
});
