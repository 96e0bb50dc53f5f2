import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { firstLanguage, language, languages, setLanguage } from '../../../platform/index.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Logo } from '../../components/logo.tsx';
import { firstDay, lastDay, withDay } from '../../state/as-of.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { staff, staffWhoAged, t } from '../../state/staff.ts';
import { dialog, isTurned } from './desk.ts';
import { edit } from './history.ts';
import { Kbd, keyThatActs } from './kbd.tsx';
import { readStaffDay } from './read-staff-day.ts';
import { toHandOver, toPrint } from './ways.ts';

/** Whose case it is, of which day, in which language, and what can be done with it. */
export function TopBar() {
  return (
    <header class="top">
      <a class="logo" href="#/">
        <Logo />
        {t('frame.name')}
      </a>
      <span class="mode">{t('counter.mode')}</span>
      <CaseTitle />
      <DayField key={asOf.value} />
      <LanguageField />
      <Act icon="person" keys="F9" onClick={() => (isTurned.value = true)}>
        {t('counter.turn')}
      </Act>
      <Act icon="print" keys="P" onClick={toPrint}>
        {t('counter.print')}
      </Act>
      <Act icon="qr" keys="Q" onClick={toHandOver}>
        {t('counter.handOver')}
      </Act>
      <Act className="main" keys="N" onClick={() => (dialog.value = 'next')}>
        {t('counter.nextPerson')}
      </Act>
    </header>
  );
}

function CaseTitle() {
  const { queue = 0, name, people } = openCase.value;
  const who = people.map((person) => staffWhoAged(person, asOf.value));
  return (
    <h1 class="case" tabIndex={-1}>
      <button type="button" onClick={() => (dialog.value = 'edit')} aria-keyshortcuts={keyThatActs('E')}>
        {t('counter.number', { n: queue })} <Kbd>E</Kbd>
      </button>
      {people.length > 1 && <b>{t('counter.people', { n: people.length })}</b>}
      <span>{[name, staff().format.listAnd(who)].filter(Boolean).join(t('common.lists.pause'))}</span>
    </h1>
  );
}

interface ActProps {
  readonly icon?: IconName;
  readonly keys: string;
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function Act({ icon, keys, className = '', onClick, children }: ActProps) {
  return (
    <button type="button" class={`act ${className}`} onClick={onClick} aria-keyshortcuts={keyThatActs(keys)}>
      {icon && <Icon name={icon} />}
      {children} <Kbd>{keys}</Kbd>
    </button>
  );
}

/** The day whose rules count, as staff write it; what can't be read is said, and changes nothing. */
function DayField() {
  const shown = staff().format.dateShort(asOf.value);
  const problem = useSignal<string | undefined>(undefined);
  const take = (field: HTMLInputElement) => {
    const day = readStaffDay(field.value);
    const isKnown = day !== undefined && day >= firstDay && day <= lastDay;
    problem.value = isKnown ? undefined : problemText(day !== undefined);
    if (isKnown) edit((before) => withDay(before, day));
  };
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements[0];
        if (field instanceof HTMLInputElement) take(field);
      }}
    >
      <label class="word" for="rules-day">
        {t('counter.rulesDay')}
      </label>
      <input
        id="rules-day"
        defaultValue={shown}
        size={9}
        autoComplete="off"
        aria-keyshortcuts={keyThatActs('D')}
        aria-invalid={problem.value !== undefined}
        aria-describedby={problem.value === undefined ? undefined : 'rules-day-problem'}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => event.currentTarget.value !== shown && take(event.currentTarget)}
      />
      <Kbd>D</Kbd>
      {problem.value !== undefined && (
        <p id="rules-day-problem" class="bubble" role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
}

function problemText(isDay: boolean): string {
  const { dateShort } = staff().format;
  return isDay ? t('counter.dayRange', { from: dateShort(firstDay), to: dateShort(lastDay) }) : t('counter.badDay');
}

function LanguageField() {
  return (
    <label class="field" for="resident-language">
      <span class="word">{t('counter.residentLanguage')}</span>
      <select
        id="resident-language"
        aria-keyshortcuts={keyThatActs('L')}
        value={language.value}
        onChange={(event) => {
          const id = languages.find((entry) => entry.id === event.currentTarget.value)?.id ?? firstLanguage;
          void setLanguage(id);
        }}
      >
        {languages.map(({ id, name, tag }) => (
          <option key={id} value={id} lang={tag}>
            {name}
          </option>
        ))}
      </select>{' '}
      <Kbd>L</Kbd>
    </label>
  );
}
