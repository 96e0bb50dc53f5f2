import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Background, openBackground } from '../../platform/index.ts';
import { rules } from '../state/assessment.ts';

/**
 * What takes long to work out, worked out beside the page, which goes on answering; undefined until then, and anew for each
 * `key`, which stands for all that the work reads.
 */
export function useBeside<T>(work: (beside: Background) => Promise<T | undefined>, key: unknown): T | undefined {
  const done = useSignal<{ readonly key: unknown; readonly result: T } | undefined>(undefined);
  useEffect(() => {
    const beside = openBackground(rules.peek().ruleset);
    let isWanted = true;
    work(beside).then((result) => {
      if (isWanted && result !== undefined) done.value = { key, result };
    });
    return () => {
      isWanted = false;
      beside.close();
    };
  }, [key]);
  const { value } = done;
  return value && value.key === key ? value.result : undefined;
}
