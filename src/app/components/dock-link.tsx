import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface DockLinkProps {
  readonly href: string;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly children: ComponentChildren;
}

/** The one main action of a page, as a link. */
export function DockLink({ href, icon, iconAfter, children }: DockLinkProps) {
  return (
    <a class="btn" href={href}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  );
}
