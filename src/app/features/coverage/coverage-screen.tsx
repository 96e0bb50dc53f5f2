import './coverage.css';
import '../../styles/controls.css';
import { useSignal } from '@preact/signals';
import { type Benefit, parseDay } from '../../../engine/index.ts';
import { ruleTexts, t, withoutLineMarks } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { Frame } from '../../components/frame.tsx';
import { rules } from '../../state/assessment.ts';
import { benefitName, versionOn } from '../../state/claims.ts';
import { asOf } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { categories, categoryOf } from './categories.ts';

/** Every programme there is, and whether it is worked out or has to be asked about; made from the rules. */
export function CoverageScreen() {
  const filter = useSignal('');
  const { benefits } = rules.value.ruleset;
  const wanted = letters(filter.value);
  const found = benefits.filter(({ id }) => letters(textOf(id)).includes(wanted));
  return (
    <Frame title={t('coverage.title')} back={{ label: t('frame.back.start'), href: places.start }}>
      <div class="coverage">
        <h1 tabIndex={-1}>{t('coverage.title')}</h1>
        <p class="lead">{t('coverage.lead', { count: benefits.length })}</p>
        <div class="field">
          <label for="filter">{t('coverage.filter')}</label>
          <input
            id="filter"
            class="entry"
            type="search"
            autoComplete="off"
            value={filter.value}
            onInput={(event) => {
              filter.value = event.currentTarget.value;
            }}
          />
          <output>{wanted && t('coverage.found', { count: found.length })}</output>
        </div>
        {categories.map((category) => (
          <CategoryTable
            key={category}
            category={category}
            benefits={found.filter((one) => categoryOf(one) === category)}
          />
        ))}
        <p class="lead">{t('coverage.notListed')}</p>
        <p class="lead">
          <a class="alone" href={places.changes(places.coverage)}>
            {t('changes.title')}
          </a>
        </p>
      </div>
    </Frame>
  );
}

function CategoryTable({
  category,
  benefits,
}: {
  category: (typeof categories)[number];
  benefits: readonly Benefit[];
}) {
  if (benefits.length === 0) return null;
  return (
    <table>
      <caption>{t(`coverage.category.${category}`)}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{t('coverage.name')}</th>
          <th scope="col">{t('coverage.state')}</th>
        </tr>
      </thead>
      <tbody>
        {benefits.map((benefit) => (
          <tr key={benefit.id}>
            <th scope="row">
              <a href={places.benefit(benefit.id, 'household')}>{benefitName(benefit.id)}</a>
              <ChineseText of={(texts) => texts.benefits[benefit.id]?.name} />
              <NotAsked of={benefit} />
            </th>
            <td>{levelText(benefit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a caseworker judges, so that nobody is asked for it here. */
function NotAsked({ of }: { of: Benefit }) {
  const { conditions } = ruleTexts.value.phrases;
  const judged = (versionOn(of, asOf.value)?.conditions ?? []).filter((one) => !one.test && !one.with);
  const said = judged.flatMap(({ says }) => conditions[says] ?? []);
  if (said.length === 0) return null;
  return (
    <p class="judged">
      <b>{t('coverage.level.referral')}</b> {[...new Set(said)].join(' · ')}
    </p>
  );
}

function levelText(benefit: Benefit): string {
  const day = parseDay(asOf.value);
  const isOver = benefit.versions.length > 0 && day !== undefined && benefit.versions.every(({ to }) => to < day);
  if (isOver) return t('coverage.closed');
  const version = versionOn(benefit, asOf.value);
  if (benefit.level === 'computed' && version && !version.amount) return t('coverage.level.unpaid');
  return version || benefit.level === 'referral'
    ? t(`coverage.level.${benefit.level}`)
    : t('common.outcomes.not-in-force');
}

function textOf(id: string): string {
  const { name = '', summary = '' } = ruleTexts.value.benefits[id] ?? {};
  return `${name} ${summary}`;
}

/** Burmese and Khmer have zero width spaces where a line may break, and spaces wherever the writer likes: nobody types them. */
function letters(text: string): string {
  return withoutLineMarks(text).replace(/\s/g, '').toLowerCase();
}
