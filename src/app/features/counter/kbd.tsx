import { preferences } from '../../../platform/index.ts';

/** The key that does it, beside the word; gone when the single keys are switched off. */
export function Kbd({ children }: { children: string }) {
  if (!preferences.counterKeys.value && children.length === 1) return null;
  return <kbd>{children}</kbd>;
}
