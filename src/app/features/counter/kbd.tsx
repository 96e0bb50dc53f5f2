import { preferences } from '../../../platform/index.ts';
import { isSingle } from './shortcuts.ts';

/** The key that does it, beside the word; gone when the single keys are switched off. */
export function Kbd({ children }: { children: string }) {
  return keyThatActs(children) && <kbd>{children}</kbd>;
}

/** The key, for aids to tell; nothing where single keys are switched off and it is one. */
export function keyThatActs(key: string): string | undefined {
  return preferences.counterKeys.value || !isSingle(key) ? key : undefined;
}
