import { type ReadonlySignal, signal } from '@preact/signals';

const isSpeaking = signal(false);
let turn = 0;

export const speaking: ReadonlySignal<boolean> = isSpeaking;

/** Stops whatever is being read. */
export function stop(): void {
  turn += 1;
  isSpeaking.value = false;
  globalThis.speechSynthesis?.cancel();
}

/** Begins to read; what it returns tells whether that is still wanted. */
export function takeTurn(): () => boolean {
  stop();
  isSpeaking.value = true;
  const own = turn;
  return () => own === turn;
}
