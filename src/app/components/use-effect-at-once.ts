import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Runs with every change of the signals it reads, in the same moment. `useSignalEffect` waits for the next frame: on a busy device
 * whoever types a figure and goes on before that would send what stood there before. Begins anew for each `key`.
 */
export function useEffectAtOnce(run: () => void, key: string): void {
  const latest = useRef(run);
  latest.current = run;
  useLayoutEffect(() => effect(() => latest.current()), [key]);
}
