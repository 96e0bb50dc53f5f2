import type { Value } from '../../engine/index.ts';
import { EVERYWHERE } from './bounds.ts';
import { freshSpan, settled } from './spans.ts';
import {
  type Anything,
  anythingOf,
  isAnything,
  isChoice,
  isSpan,
  isTemporal,
  KINDS,
  type Kind,
  kindOf,
  type Names,
  temporal,
} from './values.ts';
import { pick, type World } from './world.ts';

/** What a value is on this way, as far as that is decided. A choice is made here. */
export function settle(world: World, value: Value): Value {
  let now = value;
  for (;;) {
    if (isChoice(now)) {
      const known = world.settled.get(now);
      const chosen: Value = known === undefined ? pick(world, now.choice, now.hangsOn) : known;
      world.settled.set(now, chosen);
      now = chosen;
    } else if (isAnything(now)) {
      const known = world.settled.get(now);
      if (known === undefined) return now;
      now = known;
    } else if (isSpan(now)) {
      return settled(world, now);
    } else if (isTemporal(now)) {
      const at = settled(world, now.at);
      return at === now.at ? now : temporal(now.temporal, at);
    } else {
      return now;
    }
  }
}

/** The value as one of these kinds; undefined where it is of another one, as an absent name may well be. */
export function as(world: World, value: Value, kinds: readonly Kind[]): Value | undefined {
  const now = settle(world, value);
  const kind = kindOf(now);
  if (kind) return kinds.includes(kind) ? now : undefined;
  if (!isAnything(now)) return undefined;
  const wanted = now.anything.filter((possible) => kinds.includes(possible));
  const others = now.anything.filter((possible) => !kinds.includes(possible));
  const way = pick(world, others.length > 0 ? [...wanted, undefined] : wanted, now.hangsOn);
  const found = way === undefined ? anything(world, now.hangsOn, others) : someOf(world, way, now);
  world.settled.set(now, found);
  return way === undefined ? undefined : settle(world, found);
}

export function anything(world: World, hangsOn: Names, kinds: readonly Kind[] = KINDS): Value {
  return kinds.length === 1 && kinds[0] === 'null' ? null : anythingOf(kinds, world.ids++, hangsOn);
}

/** Any value of a kind. Strings, lists, contexts and ranges stay opaque. */
function someOf(world: World, kind: Kind, { hangsOn }: Anything): Value {
  switch (kind) {
    case 'null':
      return null;
    case 'boolean':
      return pick(world, [true, false], hangsOn);
    case 'number':
      return freshSpan(world, EVERYWHERE, false, hangsOn);
    case 'date':
    case 'months':
    case 'seconds':
      return temporal(kind, freshSpan(world, EVERYWHERE, kind !== 'seconds', hangsOn));
    default:
      return anythingOf([kind], world.ids++, hangsOn);
  }
}

/** True, false or null: what a condition makes of a value. */
export function truth(world: World, value: Value): boolean | null {
  const found = as(world, value, ['boolean']);
  return typeof found === 'boolean' ? found : null;
}

/** Absent names that an open value hangs on. */
export function hangsOf(world: World, value: Value): Names {
  const now = settle(world, value);
  if (isTemporal(now)) return isSpan(now.at) ? now.at.hangsOn : [];
  return isAnything(now) || isSpan(now) ? now.hangsOn : [];
}
