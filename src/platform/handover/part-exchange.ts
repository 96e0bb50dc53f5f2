const CHANNEL = 'lingdedao.parts';
const ASK = '?';

/** A phone's own camera opens every piece of a code in a tab of its own: tabs give each other what they have. */
export interface PartExchange {
  give(part: string): void;
  stop(): void;
}

export function exchangeParts(mine: () => readonly string[], got: (part: string) => void): PartExchange {
  if (typeof BroadcastChannel === 'undefined') return { give: () => {}, stop: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === ASK) for (const part of mine()) channel.postMessage(part);
    else if (typeof data === 'string') got(data);
  };
  channel.postMessage(ASK);
  return { give: (part) => channel.postMessage(part), stop: () => channel.close() };
}
