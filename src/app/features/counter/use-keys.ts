import { useLayoutEffect } from 'preact/hooks';
import { preferences } from '../../../platform/index.ts';
import { actions } from './actions.ts';
import { isTurned } from './desk.ts';
import { actsInFields, FIRST_OF_TWO, isSingle, type ShortcutId, shortcutOf } from './shortcuts.ts';

/** So long the second of two keys may take. */
const PAIR_MS = 1500;

/** Listens to the counter's keys while its page is shown. */
export function useKeys(): void {
  // Before the page is painted: a key may come as soon as the question is seen to be open.
  useLayoutEffect(() => {
    let firstAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      if (isElsewhere(event)) return;
      const isAfterFirst = event.timeStamp - firstAt < PAIR_MS;
      firstAt = Number.NEGATIVE_INFINITY;
      if (key.toLowerCase() === FIRST_OF_TWO && !isAfterFirst) {
        firstAt = event.timeStamp;
        return;
      }
      const id = shortcutOf(key, isAfterFirst);
      if (!id || isHidden(id)) return;
      const isTypedOn = id === 'answer' && !document.querySelector(`fieldset[data-open] [data-digit="${key}"]`);
      if (!isTypedOn) event.preventDefault();
      actions[id](key);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** Nothing happens behind the screen that the person in front is looking at. */
function isHidden(id: ShortcutId): boolean {
  return isTurned.peek() && id !== 'turn' && id !== 'back';
}

/** Keys that belong to something else: the browser, a dialog, a field, a button that is to be pressed, another input method. */
function isElsewhere(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  if (isSingle(key) && !preferences.counterKeys.peek()) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('select')) return key !== 'Escape' && key !== 'F9';
  if (target.closest('input, textarea')) return !actsInFields(key);
  return key === 'Enter' && target.closest('a, button, summary') !== null;
}
