import { useEffect } from 'preact/hooks';
import { number, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { isLow, typedInto } from './kiosk-state.ts';

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Keys for numbers, in place of the system's keyboard; focus stays in the field. */
export function NumberPad() {
  const field = typedInto.value;
  useEffect(() => field?.scrollIntoView({ block: 'center' }), [field]);
  if (!field) return null;
  const next = nextIn(field);
  return (
    <fieldset class={isLow.value ? 'pad flat' : 'pad'} aria-label={t('kiosk.pad.label')} onPointerDown={keepFocus}>
      {digits.map((digit) => (
        <button key={digit} type="button" onClick={() => type(field, String(digit))}>
          {number(digit)}
        </button>
      ))}
      {next ? (
        <button type="button" class="word" onClick={() => next.focus()}>
          {t('kiosk.pad.next')}
        </button>
      ) : (
        <button type="button" onClick={() => type(field, '000')}>
          000
        </button>
      )}
      <button type="button" onClick={() => type(field, '0')}>
        {number(0)}
      </button>
      <button type="button" class="word" onClick={() => put(field, field.value.slice(0, -1))}>
        <Icon name="back" />
        {t('kiosk.pad.delete')}
      </button>
    </fieldset>
  );
}

function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}

function type(field: HTMLInputElement, keys: string): void {
  const room = field.maxLength < 0 ? keys.length : field.maxLength - field.value.length;
  put(field, field.value + keys.slice(0, Math.max(0, room)));
}

/** As if it had been typed: the screen hears of it as of any key. */
function put(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The field after it in a row of fields, as for year, month and day. */
function nextIn(field: HTMLInputElement): HTMLInputElement | undefined {
  const row = [...(field.closest('.ymd')?.querySelectorAll('input') ?? [])];
  return row[row.indexOf(field) + 1];
}
