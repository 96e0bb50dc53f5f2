import { href, navigate } from '../../../platform/index.ts';

/** The sheet in two languages; its way back leads here. */
export function toPrint(): void {
  navigate(href({ path: ['print'], query: { back: '#/counter' } }));
}
