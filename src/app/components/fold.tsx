import './fold.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import { Phrases } from './phrases.tsx';
import { useLater } from './use-later.ts';

interface FoldProps {
  /** Where a jump inside the page leads to it. */
  readonly id?: string | undefined;
  readonly icon: IconName;
  readonly label: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A long rest, counted on its summary and folded away. As long as it is closed, it is drawn after what is to be seen, each
 * rest in a task of its own: hundreds of cards of what one can't get would keep a cheap phone for most of a second. What it
 * held before a change goes at once, since it may speak of rules that no longer hold.
 */
export function Fold({ id, icon, label, open = false, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const isDue = useLater(() => true, children);
  return (
    <details class="fold" open={open} ref={details}>
      <summary id={id}>
        <Icon name={icon} />
        <span>
          <Phrases of={label} />
        </span>
        <Icon name="arrow" />
      </summary>
      {((details.current?.open ?? open) || isDue) && children}
    </details>
  );
}
