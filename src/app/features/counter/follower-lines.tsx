import { readPath } from '../../state/fact-path.ts';
import { followersOf } from '../../state/followers.ts';
import { factAt } from '../../state/question.ts';
import { staffWho, t } from '../../state/staff.ts';
import { factLabel, shortAnswer } from './fact-label.ts';

/** What an answer about all of them says of each: a line for each fact and value. */
export function FollowerLines({ path }: { path: string }) {
  const lines = new Map<string, readonly string[]>();
  for (const { name, value } of followersOf(path)) {
    const [fact, { person }] = [factAt(name), readPath(name)];
    if (!fact || person === undefined) continue;
    const said = `${factLabel(name).what} ${shortAnswer(fact, value)}`;
    lines.set(said, [...(lines.get(said) ?? []), staffWho(person)]);
  }
  return [...lines].map(([said, people]) => (
    <small key={said} class="follows">
      {t('counter.answers.follows', { who: people.join(t('common.lists.between')), said })}
    </small>
  ));
}
