import type { ComponentChildren } from 'preact';

interface RungProps {
  readonly type?: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly note?: string;
  /** Set apart from the answers above it. */
  readonly apart?: boolean;
  readonly children: ComponentChildren;
}

/** One answer to choose: the native control inside a label large enough for a thumb. */
export function ChoiceRung({ type = 'radio', name, checked, onPick, note, apart, children }: RungProps) {
  return (
    <label class={apart ? 'rung or' : 'rung'}>
      <input type={type} name={name} checked={checked} onChange={(event) => onPick(event.currentTarget.checked)} />
      <span>
        <b>{children}</b>
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
