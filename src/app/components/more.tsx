import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Something more to read or do, folded away until it is asked for. */
export function More(props: { label: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  const { label, open, children } = props;
  return (
    <details class="more" open={open}>
      <summary>
        <Icon name="arrow" />
        {label}
      </summary>
      <div>{children}</div>
    </details>
  );
}
