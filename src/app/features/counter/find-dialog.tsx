import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Basis } from '../../../engine/index.ts';
import { pageWording } from '../../../platform/index.ts';
import { rules } from '../../state/assessment.ts';
import { basisText, catalogue } from '../../state/catalogue.ts';
import { benefitName } from '../../state/claims.ts';
import { readPath } from '../../state/fact-path.ts';
import { followersOf } from '../../state/followers.ts';
import { askText } from '../../state/question.ts';
import { staff, staffWho, t } from '../../state/staff.ts';
import { toColumn } from './columns.ts';
import { pickedQuestion } from './desk.ts';
import { factLabel } from './fact-label.ts';
import { type Findable, find, initials } from './find.ts';
import { Modal, shut } from './modal.tsx';
import { questionRows } from './questions.ts';
import type { ResultRow } from './result-rows.ts';
import { pickRow, rowsOfCase } from './shown-rows.ts';

/** As many as can be looked through. */
const SHOWN = 12;

interface Found extends Findable {
  readonly kind: 'question' | 'benefit';
  readonly note: string;
  readonly go: () => void;
}

/** Any question or benefit by its name, its law or a few letters. */
export function FindDialog() {
  const typed = useSignal('');
  const at = useSignal(0);
  const all = useMemo(() => [...benefits(), ...questions()], [catalogue.value]);
  const matching = find(all, typed.value);
  const found = matching.slice(0, SHOWN);
  const go = (one: Found | undefined) => {
    if (!one) return;
    shut();
    one.go();
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    at.value = Math.min(found.length - 1, Math.max(0, at.peek() + by));
  };
  return (
    <Modal title={t('counter.find.title')} className="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(found[at.peek()]);
        }}
      >
        <label for="find">{t('counter.find.label')}</label>
        <input
          id="find"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="found"
          aria-activedescendant={found.length > 0 ? `found-${at.value}` : undefined}
          autoComplete="off"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={press}
        />
      </form>
      <div id="found" role="listbox" aria-label={t('counter.find.title')}>
        {found.map((one, index) => (
          <div
            key={`${one.kind} ${one.key}`}
            id={`found-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onClick={() => go(one)}
            onKeyDown={(event) => event.key === 'Enter' && go(one)}
          >
            <small>{t(`counter.find.${one.kind}`)}</small> <b>{one.name}</b> <span>{one.note}</span>
          </div>
        ))}
      </div>
      <p role="status">
        {typed.value.trim() !== '' &&
          (found.length === 0 ? t('counter.find.none') : countText(found.length, matching.length))}
      </p>
      <div class="acts">
        <button type="button" class="act-plain" onClick={shut}>
          {t('counter.find.close')}
        </button>
      </div>
    </Modal>
  );
}

function countText(shown: number, all: number): string {
  return shown < all ? t('counter.find.first', { shown, n: all }) : t('counter.find.count', { n: all });
}

/** Of benefits that match alike, those that nobody gets come last. */
function isRefused({ kind }: ResultRow): boolean {
  return kind === 'no' || kind === 'closed';
}

/** A law is found by its name and place, also as `§10 3`. */
function wordsOf(basis: Basis): string {
  return `${basisText(basis, staff())} ${basis.at ?? ''}`;
}

/** Each claim by itself: the same benefit may stand differently for two people. */
function benefits(): readonly Found[] {
  const laws = new Map(rules.value.ruleset.benefits.map(({ id, law }) => [id, law.map(wordsOf)]));
  const { first, rest, referrals } = rowsOfCase.value;
  const rows = [...first, ...rest, ...referrals].toSorted((a, b) => Number(isRefused(a)) - Number(isRefused(b)));
  return rows.map((row) => ({
    kind: 'benefit',
    key: row.key,
    name: benefitName(row.benefit, staff()),
    note: [staffWho(row.claimant), t(`counter.results.short.${row.kind}`)].join(t('common.lists.pause')),
    also: [
      benefitName(row.benefit, pageWording()),
      initials(row.benefit),
      row.benefit,
      ...(laws.get(row.benefit) ?? []),
    ],
    go: () => {
      pickRow(row);
      toColumn('results');
    },
  }));
}

function questions(): readonly Found[] {
  const listed = questionRows.value.map(({ path }) => path);
  const paths = new Set(listed.flatMap((path) => [path, ...followersOf(path).map(({ name }) => name)]));
  return [...paths].map((path) => {
    const { who, what } = factLabel(path);
    const { fact } = readPath(path);
    return {
      kind: 'question',
      key: path,
      name: [who, what].filter(Boolean).join(' '),
      note: '',
      also: [what, askText(path, staff().texts), askText(path), initials(fact.slice(fact.indexOf('.') + 1))],
      go: () => {
        pickedQuestion.value = path;
        toColumn('answers');
      },
    };
  });
}
