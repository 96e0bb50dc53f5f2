import { renderToString } from 'preact-render-to-string';
import { Shell } from './shell.tsx';

/** The start screen as HTML, in Chinese and of a new device. Runs while building. */
export function startPage(): string {
  return renderToString(<Shell />);
}
