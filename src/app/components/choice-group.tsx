import './choice-group.css';
import type { ComponentChildren } from 'preact';

/** Answers that people look for together, under what they are called; without a name they are no group. */
export function ChoiceGroup({ label, children }: { label: string | undefined; children: ComponentChildren }) {
  if (!label) return <>{children}</>;
  return (
    <fieldset class="choice-group">
      <legend>{label}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
