import { openCase } from '../../state/open-case.ts';
import { withoutPerson, withPerson } from '../../state/people.ts';
import { pickedQuestion } from './desk.ts';
import { edit } from './history.ts';

/** One person more, of whom nothing is known; the next question is who that is. */
export function addPerson(): void {
  const { changed, id } = withPerson(openCase.peek());
  edit(() => changed);
  pickedQuestion.value = `people.${id}.relation`;
}

/** Whoever asks for help can't be taken out of the case. */
export function removePerson(id: string): void {
  const person = openCase.peek().people.find((one) => one.id === id);
  if (!person || person.relation === 'self') return;
  edit((before) => withoutPerson(before, id));
  pickedQuestion.value = undefined;
}
