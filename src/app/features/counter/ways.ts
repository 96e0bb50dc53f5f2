import { href, navigate } from '../../../platform/index.ts';
import { places } from '../../state/places.ts';

const HERE = '#/counter';

/** The sheet in two languages; its way back leads here. */
export function toPrint(): void {
  navigate(href({ path: ['print'], query: { back: HERE } }));
}

export function toHandOver(): void {
  navigate(places.handOver(HERE));
}

/** Opens what somebody brings along; it comes back here under a number. */
export function toReceive(): void {
  navigate(href({ path: ['open'], query: { back: `${HERE}?take=1` } }));
}
