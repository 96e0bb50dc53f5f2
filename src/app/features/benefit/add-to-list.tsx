import { type Benefit, type Entitlement, isPossible } from '../../../engine/index.ts';
import { navigate, t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';
import { changeCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { claimKey, withToDo } from '../../state/todo.ts';

/** Whether there is anything to do for it. */
export function isToBeDone(benefit: Benefit, of: Entitlement | undefined): of is Entitlement {
  return of !== undefined && isPossible(of) && !benefit.apply.automatic;
}

/** Puts a claim on the to-do list, and goes there. */
export function AddToList({ of, look }: { of: Entitlement; look: 'btn' | 'btn second' }) {
  const add = () => {
    changeCase((before) => withToDo(before, claimKey(of), true));
    navigate(places.todo);
  };
  return (
    <button type="button" class={look} onClick={add}>
      <Icon name="list" />
      {t('benefit.toTodo')}
    </button>
  );
}
