import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../components/icon.tsx';

export function Section(props: { id: string; icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <section class="sec" aria-labelledby={props.id}>
      <h2 id={props.id} tabIndex={-1}>
        <Icon name={props.icon} />
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
