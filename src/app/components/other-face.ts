import { signal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Route } from '../../platform/index.ts';
import type { BackLink } from './bar.tsx';

export interface FrameProps {
  /** The page's heading, for the title of the window. */
  readonly title: string;
  /** Which page it is, where a screen goes through several of them and keeps what is the same on all. */
  readonly at?: string;
  /** A sentence to the heading, where a face shows it beside. */
  readonly hint?: string | undefined;
  readonly back?: BackLink;
  /** What stands in the bottom bar, with the one main button last. */
  readonly dock?: ComponentChildren;
  /** Text and button side by side. */
  readonly dockInRow?: boolean;
  /** A picture over the whole width, above the content. */
  readonly picture?: ComponentChildren;
  readonly children: ComponentChildren;
}

export type Screen = ComponentType<{ readonly route: Route }>;

/** What a face other than the resident's puts in place of its own. */
export interface OtherFace {
  readonly Frame: ComponentType<FrameProps>;
  readonly Start: Screen;
  /** How to fetch the screen of that name: one of its own or of the resident's; undefined where it has none such. */
  readonly load: (name: string, theirs: (() => Promise<Screen>) | undefined) => (() => Promise<Screen>) | undefined;
}

/** Set before anything is drawn, or never. */
export const otherFace = signal<OtherFace | undefined>(undefined);
