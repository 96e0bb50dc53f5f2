import { effect, type Signal, useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { type Route, route } from '../platform/index.ts';
import { CrashPage } from './components/crash-page.tsx';
import { LoadFailed } from './components/load-failed.tsx';
import { otherFace } from './components/other-face.ts';
import { StartScreen } from './features/start/start-screen.tsx';
import { loadScreen, type ScreenProps } from './screens.ts';
import { announcement } from './state/announce.ts';

interface Shown {
  readonly Screen: ComponentType<ScreenProps>;
  readonly route: Route;
}

/** Shows the screen of the route; the one before stays until it is at hand, and mistakes of ours end here. */
export function Shell() {
  const [error] = useErrorBoundary();
  const shown = useSignal<Shown | undefined>(atHand(route.peek()));
  useLayoutEffect(() => follow(shown), []);
  if (error) return <CrashPage error={error} />;
  if (!shown.value) return null;
  const { Screen, route: at } = shown.value;
  return (
    <>
      <Screen key={keyOf(at)} route={at} />
      <p class="vh" role="status">
        {announcement.value}
      </p>
    </>
  );
}

/** An effect of its own: those of components wait for the next frame, and an answer's page is to be drawn in this one. */
function follow(shown: Signal<Shown | undefined>): () => void {
  return effect(() => {
    const to = route.value;
    const show = (Screen: ComponentType<ScreenProps>) => {
      if (route.peek() === to) shown.value = { Screen, route: to };
    };
    if (shown.peek()?.route === to) return;
    const screen = loadScreen(to);
    if (screen instanceof Promise) screen.then(show, () => show(LoadFailed));
    else show(screen);
  });
}

/** Every page is drawn anew, but from one question to the next much stays as it is. */
function keyOf({ path }: Route): string {
  return path[0] === 'question' ? 'question' : path.join('/');
}

/** The screen that needs no fetching, so that the first drawing already shows it. */
function atHand(to: Route): Shown | undefined {
  return to.path.length === 0 ? { Screen: otherFace.peek()?.Start ?? StartScreen, route: to } : undefined;
}
