import './passphrase-form.css';
import { useId, useState } from 'preact/hooks';
import { shortestPassphrase, t } from '../../platform/index.ts';

interface PassphraseFormProps {
  /** A new passphrase is typed twice: a slip of the finger would lock everything for good. */
  readonly isNew?: boolean;
  readonly submit: string;
  /** What went wrong in words, or nothing. */
  readonly onSubmit: (passphrase: string) => Promise<string | undefined>;
}

/** Asks for a passphrase; the browser is asked not to keep it. */
export function PassphraseForm({ isNew = false, submit, onSubmit }: PassphraseFormProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (event: Event) => {
    event.preventDefault();
    const found = isNew ? slip(typed, again) : undefined;
    setProblem(found);
    if (found || isBusy) return;
    setBusy(true);
    const failed = await onSubmit(typed);
    setBusy(false);
    setProblem(failed);
  };
  const field = { type: isShown ? ('text' as const) : ('password' as const), problemId: problem && `${id}-problem` };
  return (
    <form class="passphrase" onSubmit={send} noValidate aria-busy={isBusy}>
      <Field {...field} id={id} label={t('saved.lock.passphrase')} value={typed} onType={setTyped} />
      {isNew && <Field {...field} id={`${id}-again`} label={t('saved.lock.again')} value={again} onType={setAgain} />}
      <label class="rung">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('saved.lock.show')}
      </label>
      <p class="problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <div class="acts">
        <button type="submit" class="btn second">
          {isBusy ? t('saved.lock.busy') : submit}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly value: string;
  readonly problemId: string | undefined;
  readonly onType: (text: string) => void;
}

function Field({ id, label, type, value, problemId, onType }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="entry"
        // Shown or hidden: Preact's types know one at a time.
        type={type as 'password'}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

function slip(typed: string, again: string): string | undefined {
  if ([...typed].length < shortestPassphrase) return t('saved.lock.short', { n: shortestPassphrase });
  return typed === again ? undefined : t('saved.lock.different');
}
