import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A long rest, counted on its summary and folded away. */
export function Fold(props: { id?: string; icon: IconName; label: string; children: ComponentChildren }) {
  return (
    <details class="fold" id={props.id}>
      <summary>
        <Icon name={props.icon} />
        <span>{props.label}</span>
        <Icon name="arrow" />
      </summary>
      {props.children}
    </details>
  );
}
