import './worksheet.css';
import type { FactValue } from '../../../engine/index.ts';
import { navigate, pageWording, type Route, remaining, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { Icon } from '../../components/icon.tsx';
import { missingText } from '../../state/missing-text.ts';
import { notCountedText } from '../../state/not-counted.ts';
import { places, safeBack } from '../../state/places.ts';
import { askFirst } from '../../state/question.ts';
import { whoText } from '../../state/who.ts';
import { isWorkingOut, type Line, stopWorkingOut, sumOfFamily, workOut } from '../../state/worksheet.ts';

const MONEY = { type: 'number', unit: 'TWD/month' } as const;
const PEOPLE = { type: 'number', unit: 'person' } as const;

/** The average income per person from each person's own, and how it came about. */
export function WorksheetScreen({ route }: { route: Route }) {
  const back = safeBack(route.query.back) ?? places.results;
  const isOn = isWorkingOut();
  const { perHead, members, lines } = sumOfFamily();
  const missing = perHead?.missing ?? [];
  const next = askFirst(missing) ?? missing[0];
  const here = places.worksheet(back);
  return (
    <Frame
      title={t('worksheet.title')}
      back={{ label: t('frame.back.plain'), href: back }}
      dock={<Dock isOn={isOn} next={isOn ? next : undefined} here={here} back={back} />}
    >
      <h1 tabIndex={-1}>{t('worksheet.title')}</h1>
      <p class="hint">{t('worksheet.lead')}</p>
      {!isOn && <p class="hint">{t('worksheet.off')}</p>}
      <dl class="worked">
        <div>
          <dt>{t('worksheet.result')}</dt>
          <dd class="num" translate={false}>
            {shown(perHead, MONEY)}
          </dd>
        </div>
        <div>
          <dt>{t('worksheet.members')}</dt>
          <dd class="num" translate={false}>
            {shown(members, PEOPLE)}
          </dd>
        </div>
      </dl>
      {missing.length > 0 && <p>{missingText(missing.length)}</p>}
      <h2>{t('worksheet.people')}</h2>
      <p class="formula">{t('worksheet.formula')}</p>
      <ul class="lines">
        {lines.map((line) => (
          <PersonLine key={line.person} line={line} here={here} />
        ))}
      </ul>
    </Frame>
  );
}

function PersonLine({ line: { person, counted, income, assumed, about }, here }: { line: Line; here: string }) {
  const isOut = counted?.value === false;
  // What somebody who isn't counted earns changes nothing.
  const open = [...(counted?.missing ?? []), ...(isOut ? [] : (income?.missing ?? []))].find((path) =>
    path.startsWith(`people.${person}.`),
  );
  return (
    <li>
      <h3>{whoText(person)}</h3>
      <dl>
        <div>
          <dt>{t('worksheet.counted')}</dt>
          <dd>{countedText(counted)}</dd>
          {isOut && <dd class="why">{notCountedText(about)}</dd>}
        </div>
        {!isOut && (
          <div>
            <dt>{t('worksheet.income')}</dt>
            <dd class="num" translate={false}>
              {shown(income, MONEY)}
            </dd>
          </div>
        )}
        {!isOut && assumed && (
          <div class="part">
            <dt>{pageWording().texts.facts['person.assumed_work_income']?.label}</dt>
            <dd class="num" translate={false}>
              {shown(assumed, MONEY)}
            </dd>
          </div>
        )}
      </dl>
      {open && <a href={places.question(open, here)}>{t('worksheet.fill')}</a>}
    </li>
  );
}

function countedText(counted: FactValue | undefined): string {
  if (counted?.value === true) return t('worksheet.yes');
  return counted?.value === false ? t('worksheet.no') : t('worksheet.open_person');
}

function shown(of: FactValue | undefined, as: typeof MONEY | typeof PEOPLE): string {
  if (of === undefined || of.value === null) return t('worksheet.none');
  // Nothing said yet: the whole domain is no answer to read out.
  const isBlank = typeof of.value === 'object' && 'min' in of.value && of.value.min === 0 && of.missing.length > 0;
  return isBlank ? t('worksheet.open_person') : remaining(of.value, as);
}

function Dock({ isOn, next, here, back }: { isOn: boolean; next: string | undefined; here: string; back: string }) {
  if (!isOn) {
    return (
      <button type="button" class="btn" onClick={workOut}>
        <Icon name="tick" />
        {t('worksheet.start')}
      </button>
    );
  }
  return (
    <>
      <button type="button" class="btn second" onClick={stopWorkingOut}>
        {t('worksheet.stop')}
      </button>
      <button type="button" class="btn" onClick={() => navigate(next ? places.question(next, here) : back)}>
        {next ? t('worksheet.next') : t('frame.back.plain')}
      </button>
    </>
  );
}
