import { t } from '../../platform/index.ts';
import { ChoiceRung } from './choice-rung.tsx';

/** Not knowing is an answer like the others, and costs nothing. */
export function UnsureRung(props: {
  type?: 'radio' | 'checkbox';
  name: string;
  checked: boolean;
  onPick: (on: boolean) => void;
}) {
  return (
    <ChoiceRung {...props} apart note={t('question.unsureNote')}>
      {t('question.unsure')}
    </ChoiceRung>
  );
}
