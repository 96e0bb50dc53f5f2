import { type ReadonlySignal, signal } from '@preact/signals';

/** Where in the app: `#/benefit/birth_grant?from=results` has the path `['benefit', 'birth_grant']`. The start's is empty. */
export interface Route {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

const current = signal<Route>({ path: [], query: {} });
let currentHash = '';

/** The route of the page; follows the address, also through the browser's back and forward. */
export const route: ReadonlySignal<Route> = current;

/** Begins to follow the address. */
export function startRouting(): void {
  addEventListener('hashchange', follow);
  follow();
}

/**
 * Goes to a route. With `replace` the page left behind isn't in the history.
 *
 * @example navigate(href({ path: ['results'], query: {} }))
 */
export function navigate(hash: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const target = hash.startsWith('#') ? hash : `#${hash}`;
  if (target === location.hash) return;
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

function follow(): void {
  const to = parseRoute(location.hash);
  if (!to) {
    // A jump inside the page: the browser has moved there, and a reload must come back to this route.
    history.replaceState(history.state, '', currentHash || '#/');
  } else if (location.hash !== currentHash) {
    currentHash = location.hash;
    current.value = to;
  }
}

/** Half a percent sign in an address somebody typed is no reason to break. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
