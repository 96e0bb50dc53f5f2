import './fold.css';
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { Phrases } from './phrases.tsx';

interface FoldProps {
  readonly id?: string;
  readonly icon: IconName;
  readonly label: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A long rest, counted on its summary and folded away. */
export function Fold(props: FoldProps) {
  return (
    <details class="fold" id={props.id} open={props.open}>
      <summary>
        <Icon name={props.icon} />
        <span>
          <Phrases of={props.label} />
        </span>
        <Icon name="arrow" />
      </summary>
      {props.children}
    </details>
  );
}
