import { within } from './diagnostic.ts';
import type { RuleFiles } from './load.ts';
import type { Names } from './names.ts';
import { meant } from './nearest.ts';
import { said } from './saying.ts';

/** Every programme of the seed list is covered by one folder, or by exactly those that its entry names. */
export function checkSeeds({ seeds, benefits, unread }: RuleFiles, { report }: Names): void {
  if (seeds.size === 0) return;
  const covered = new Map<string, string>();
  for (const { value, place } of benefits.map(({ benefit }) => benefit)) {
    for (const [i, seed] of (value.seeds ?? []).entries()) {
      const at = within(place, 'seeds', i);
      const entry = seeds.get(seed);
      const first = covered.get(seed);
      const sharers = entry?.value.shared_by;
      if (!entry) report('unknown-seed', at, said('unknown-seed', { seed, meant: meant(seed, seeds.keys()) }));
      else if (sharers && !sharers.includes(value.id))
        report('seed-twice', at, said('seed-twice.shared', { seed, others: sharers }));
      else if (!sharers && first) report('seed-twice', at, said('seed-twice.first', { seed, others: first }));
      covered.set(seed, value.id);
    }
  }
  if (unread.size === 0) checkSharers(seeds, benefits, report);
}

function checkSharers(seeds: RuleFiles['seeds'], benefits: RuleFiles['benefits'], report: Names['report']): void {
  for (const [seed, { value, place }] of seeds) {
    for (const id of value.shared_by ?? []) {
      const folder = benefits.find(({ benefit }) => benefit.value.id === id);
      if (!folder?.benefit.value.seeds?.includes(seed))
        report('unknown-benefit', place, said('unknown-benefit.sharer', { seed, id }));
    }
  }
}
