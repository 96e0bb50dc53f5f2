import { type ReadonlySignal, signal } from '@preact/signals';
import { painted } from '../clock/painted.ts';

/** Where in the app: `#/benefit/birth_grant?from=results` has the path `['benefit', 'birth_grant']`. The start's is empty. */
export interface Route {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

const current = signal<Route>({ path: [], query: {} });
let currentHash = '';
let isUntraced: (to: Route) => boolean = () => false;
let isShowingUntraced = false;
/** The address of the page, where it is still to be written into the history. */
let due: string | undefined;

/** The route of the page; follows the address, also through the browser's back and forward. */
export const route: ReadonlySignal<Route> = current;

/** Begins to follow the address. */
export function startRouting(): void {
  addEventListener('hashchange', follow);
  addEventListener('click', followLink);
  follow();
}

/**
 * From now on some routes leave no trace: they are shown under the address of the page before, make no entry in the history,
 * and links between them don't either.
 *
 * @example leaveNoTrace(({ path }) => path[0] === 'benefit')
 */
export function leaveNoTrace(of: (to: Route) => boolean): void {
  isUntraced = of;
  if (isShowingUntraced || !isUntraced(current.peek())) return;
  // Opened by its address, before it was known to be one.
  currentHash = '#/';
  history.replaceState(null, '', currentHash);
  isShowingUntraced = true;
}

/**
 * Goes to a route. With `replace` the page left behind isn't in the history; with `soon` the address follows when the page is to
 * be seen: writing it takes as long as drawing half a page.
 *
 * @example navigate(href({ path: ['results'], query: {} }))
 */
export function navigate(
  hash: string,
  { replace = false, soon = false }: { readonly replace?: boolean; readonly soon?: boolean } = {},
): void {
  enter();
  const target = hash.startsWith('#') ? hash : `#${hash}`;
  const to = parseRoute(target);
  if (to && isUntraced(to)) {
    show(to, true);
    return;
  }
  if (target === location.hash) {
    if (to && isShowingUntraced) show(to);
    return;
  }
  if (soon && to) {
    currentHash = due = target;
    void painted().then(enter);
    show(to);
    return;
  }
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  follow();
}

/**
 * The address of a route, for links.
 *
 * @example href({ path: ['question', 'household.real_property'], query: {} }) // '#/question/household.real_property'
 */
export function href(to: {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}): string {
  const query = new URLSearchParams(to.query).toString();
  return `#/${to.path.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** Reads an address as a route; undefined when it only points into the page, as `#main` does. */
export function parseRoute(hash: string): Route | undefined {
  if (hash === '' || hash === '#') return { path: [], query: {} };
  if (!hash.startsWith('#/')) return undefined;
  const [path = '', query = ''] = hash.slice('#/'.length).split('?', 2);
  return {
    path: path
      .split('/')
      .filter((part) => part !== '')
      .map(decode),
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

function enter(): void {
  if (due) history.pushState(null, '', due);
  due = undefined;
}

function follow(): void {
  enter();
  const to = parseRoute(location.hash);
  if (!to) {
    // A jump inside the page: the browser has moved there, and a reload must come back to this route.
    history.replaceState(history.state, '', currentHash || '#/');
  } else if (isUntraced(to)) {
    // Typed in, or a link from elsewhere: what stood in the address is taken out again.
    history.replaceState(null, '', currentHash || '#/');
    currentHash = location.hash;
    show(to, true);
  } else if (location.hash !== currentHash || isShowingUntraced) {
    currentHash = location.hash;
    show(to);
  }
}

function show(to: Route, untraced = false): void {
  isShowingUntraced = untraced;
  current.value = to;
}

/** The browser would write an untraced page into the address by itself, and wouldn't leave one for the address it stands under. */
function followLink(event: MouseEvent): void {
  // The button that led to a page whose address is due.
  if (event.defaultPrevented) return;
  enter();
  const hash = event.target instanceof Element && event.target.closest('a')?.getAttribute('href');
  if (!hash || event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = parseRoute(hash);
  if (!hash.startsWith('#/') || !to) return;
  if (!isShowingUntraced && !isUntraced(to)) return;
  event.preventDefault();
  navigate(isUntraced(to) ? hash : href(withoutUntraced(to)));
}

/** A way back to an untraced page would be a trace of it. */
function withoutUntraced({ path, query: { back, ...query } }: Route): Route {
  const to = back === undefined ? undefined : parseRoute(back);
  return { path, query: to && !isUntraced(to) ? { ...query, back: href(to) } : query };
}

/** Half a percent sign in an address somebody typed is no reason to break. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
