import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What takes long to work out, worked out once the page is there to be seen; undefined until then, and anew for each `key`. */
export function useLater<T>(work: () => T, key: unknown): T | undefined {
  const done = useSignal<{ readonly key: unknown; readonly result: T } | undefined>(undefined);
  // The key stands for all that the work reads.
  useEffect(() => {
    const soon = setTimeout(() => {
      done.value = { key, result: work() };
    }, 30);
    return () => clearTimeout(soon);
  }, [key]);
  const { value } = done;
  return value && value.key === key ? value.result : undefined;
}
