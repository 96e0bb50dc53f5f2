const CHANNEL = 'lingdedao';
const ERASED = 'erased';

let channel: BroadcastChannel | undefined;

/** Tells other tabs that everything is forgotten. */
export function announceErased(): void {
  open()?.postMessage(ERASED);
}

/** Calls back when another tab erased everything: the open case here must go too. */
export function onErasedElsewhere(forget: () => void): () => void {
  const listen = (event: MessageEvent) => {
    if (event.data === ERASED) forget();
  };
  open()?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}
