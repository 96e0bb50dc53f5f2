import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** Something more to read or do, folded away until it is asked for; what is in it is drawn after what is to be seen. */
export function More(props: { label: ComponentChildren; open?: boolean; children: ComponentChildren }) {
  const { label, open, children } = props;
  const isDue = useSignal(open === true);
  useEffect(() => {
    isDue.value = true;
  }, []);
  return (
    <details class="more" open={open}>
      <summary>
        <Icon name="arrow" />
        {label}
      </summary>
      <div>{(open || isDue.value) && children}</div>
    </details>
  );
}
