import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { href, leaveNoTrace, navigate, parseRoute, route, startRouting } from './route.ts';

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

it('shows a page at once whose address comes soon, and before any other', async () => {
  navigate('#/one');
  const before = history.length;
  navigate('#/two', { soon: true });
  expect(route.value.path).toEqual(['two']);
  expect(location.hash).toBe('#/one');
  navigate('#/three', { soon: true });
  expect(location.hash).toBe('#/two');
  await expect.poll(() => location.hash).toBe('#/three');
  expect(history.length).toBe(before + 2);
  expect(route.value.path).toEqual(['three']);
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

describe('a page that leaves no trace', () => {
  beforeEach(() => {
    leaveNoTrace(({ path }) => path[0] === 'secret');
    navigate('#/results', { replace: true });
  });

  it('is shown under the address of the page before, without an entry in the history', () => {
    const before = history.length;
    navigate('#/secret/1');
    expect(route.value.path).toEqual(['secret', '1']);
    expect(location.hash).toBe('#/results');
    expect(history.length).toBe(before);
  });

  it('is left for the page whose address stands there', () => {
    navigate('#/secret/1');
    navigate('#/results');
    expect(route.value.path).toEqual(['results']);
    expect(location.hash).toBe('#/results');
  });

  it('is taken out of an address that somebody typed', () => {
    location.hash = '#/secret/2';
    dispatchEvent(new Event('hashchange'));
    expect(route.value.path).toEqual(['secret', '2']);
    expect(location.hash).toBe('#/results');
  });

  it('is taken out of the address it was opened by, once it is known to be one', () => {
    leaveNoTrace(() => false);
    navigate('#/secret/4', { replace: true });
    leaveNoTrace(({ path }) => path[0] === 'secret');
    expect(route.value.path).toEqual(['secret', '4']);
    expect(location.hash).toBe('#/');
    navigate('#/');
    expect(route.value.path).toEqual([]);
  });

  it('is followed by link, also to a page that would name it as the way back', () => {
    follow('#/secret/3');
    expect(route.value.path).toEqual(['secret', '3']);
    expect(location.hash).toBe('#/results');
    follow('#/settings?back=%23%2Fsecret%2F3');
    expect(location.hash).toBe('#/settings');
    follow('#/secret/3');
    follow('#/settings?back=%23%2Fresults');
    expect(location.hash).toBe('#/settings?back=%23%2Fresults');
  });

  it('is left to the browser where no secret is involved', () => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    linkTo('#/people').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

function linkTo(hash: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', hash);
  document.body.append(link);
  return link;
}

function follow(hash: string): void {
  linkTo(hash).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
