import { href } from '../../platform/index.ts';
import { peoplePage } from './open-case.ts';

/** Addresses of the pages; `back` is the address to return to afterwards. */
export const places = {
  start: '#/',
  people: '#/people',
  answers: '#/answers',
  results: '#/results',
  settings: '#/settings',
  date: (back: string) => href({ path: ['date'], query: { back } }),
  saved: '#/saved',
  open: '#/open',
  handOver: (back: string) => href({ path: ['hand-over'], query: { back } }),
  coverage: '#/coverage',
  changes: (back: string) => href({ path: ['changes'], query: { back } }),
  about: '#/about',
  question: (path: string, back?: string) => {
    if (path === peoplePage) return places.people;
    return href({ path: ['question', path], query: back ? { back } : {} });
  },
  timeline: '#/timeline',
  todo: '#/todo',
  print: '#/print',
  whatIf: (path?: string) => href({ path: path === undefined ? ['what-if'] : ['what-if', path] }),
  worksheet: (back: string) => href({ path: ['worksheet'], query: { back } }),
  benefit: (benefit: string, claimant: string) => href({ path: ['benefit', benefit, claimant] }),
} as const;

/** An address of ours taken from another one; anything else leads to the start. */
export function safeBack(back: string | undefined): string | undefined {
  return back?.startsWith('#/') ? back : undefined;
}
