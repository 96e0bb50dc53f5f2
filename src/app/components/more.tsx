import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { Phrases } from './phrases.tsx';

interface MoreProps {
  readonly label: ComponentChildren;
  readonly open?: boolean;
  /** Which page this is, where a screen goes through several: on each it is folded again. */
  readonly at?: string | undefined;
  readonly children: ComponentChildren;
}

/** Something more to read or do, folded away until it is asked for; what is in it is drawn after what is to be seen. */
export function More({ label, open = false, at = '', children }: MoreProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const due = useSignal(open ? at : undefined);
  useLayoutEffect(() => {
    if (details.current) details.current.open = open;
  }, [at]);
  useEffect(() => {
    due.value = at;
  }, [at]);
  return (
    <details class="more" open={open} ref={details}>
      <summary>
        <Icon name="arrow" />
        <span>{typeof label === 'string' ? <Phrases of={label} /> : label}</span>
      </summary>
      <div>{(open || due.value === at) && children}</div>
    </details>
  );
}
