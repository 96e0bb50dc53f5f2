const CHANNEL = 'lingdedao';

/** What tabs tell each other about the cases on the device. */
export type TabNews =
  | { readonly kind: 'erased' }
  | { readonly kind: 'locks' }
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'deleted'; readonly id: string };

let channel: BroadcastChannel | undefined;

/** Tells the other tabs. */
export function tellTabs(news: TabNews): void {
  open()?.postMessage(news);
}

/** Calls back with what other tabs tell; returns how to stop. */
export function onTabNews(hear: (news: TabNews) => void): () => void {
  const listen = ({ data }: MessageEvent<TabNews>) => hear(data);
  open()?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}
