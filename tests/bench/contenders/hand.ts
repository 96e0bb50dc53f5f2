import type { Contender } from '../contender.ts';
import { due } from '../hand-written.ts';
import type { Household } from '../household.ts';

/** What everybody else is measured by. Its households are copied, so that they lie side by side as the others' inputs do. */
export function handContender(households: readonly Household[]): Contender {
  const own = households.map((household) => ({
    ...household,
    people: household.people.map((person) => ({ ...person })),
  }));
  return {
    name: 'hand-written',
    share: 10_000,
    run: (count, sums) => {
      for (let g = 0; g < count; g++) {
        const household = own[g];
        if (!household) return;
        const { elderly, childcare, birth } = due(household);
        sums.elderly[g] = elderly;
        sums.childcare[g] = childcare;
        sums.birth[g] = birth;
      }
    },
  };
}
