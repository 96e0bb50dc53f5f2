import './benefit.css';
import '../../components/outcome.css';
import '../../styles/controls.css';
import { useEffect } from 'preact/hooks';
import type { Benefit, Entitlement } from '../../../engine/index.ts';
import { type Route, ruleTexts, t } from '../../../platform/index.ts';
import { ChineseText } from '../../components/chinese-text.tsx';
import { DockLink } from '../../components/dock-link.tsx';
import { Frame } from '../../components/frame.tsx';
import { ListenButton } from '../../components/listen-button.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomePill, pillKind } from '../../components/outcome-pill.tsx';
import { Phrases } from '../../components/phrases.tsx';
import { TrustMarks } from '../../components/trust-marks.tsx';
import { fetchCatalogue } from '../../state/catalogue.ts';
import { anyEntitlementOf, benefitName, benefitOf, entitlementOf } from '../../state/claims.ts';
import { asOf, openCase } from '../../state/open-case.ts';
import { personOf } from '../../state/people.ts';
import { places } from '../../state/places.ts';
import { askFirst } from '../../state/question.ts';
import { ageText, whoText } from '../../state/who.ts';
import { AddToList, isToBeDone } from './add-to-list.tsx';
import { AmountPanel } from './amount-panel.tsx';
import { AnnouncedNotes } from './announced-notes.tsx';
import { NextLinks } from './next-links.tsx';
import { QuickLinks } from './quick-links.tsx';
import { sectionOrder } from './section-order.ts';
import { Sections } from './sections.tsx';

/** Everything about one benefit for one person. A yes begins with what to do, a no with why. */
export function BenefitScreen({ route }: { route: Route }) {
  useEffect(() => void fetchCatalogue(), []);
  const [, id = '', claimant = ''] = route.path;
  const benefit = benefitOf(id);
  if (!benefit) return <NotFound />;
  const of = entitlementOf(id, claimant) ?? anyEntitlementOf(id);
  const sections = sectionOrder(benefit, of);
  const ask = of && askFirst(of.missing);
  return (
    <Frame
      title={benefitName(id)}
      back={{ label: t('frame.back.results'), href: places.results }}
      dock={<BenefitDock benefit={benefit} of={of} ask={ask} />}
    >
      <div class="head">
        <h1 tabIndex={-1}>
          <Phrases of={benefitName(id)} />
        </h1>
        {/* Stands above the name, and is read after it: the name has the focus when the page opens. */}
        <Tags benefit={benefit} of={of} />
        <ChineseText of={(texts) => texts.benefits[id]?.name} />
        <p>{ruleTexts.value.benefits[id]?.summary}</p>
        <ListenButton />
      </div>
      <MachineNote />
      {of && <AmountPanel benefit={benefit} of={of} />}
      {of && <TrustMarks of={of} />}
      <AnnouncedNotes benefit={benefit} />
      <QuickLinks sections={sections} of={of} />
      <Sections names={sections} benefit={benefit} of={of} />
      <NextLinks benefit={benefit} of={of} canAdd={ask !== undefined} />
    </Frame>
  );
}

function Tags({ benefit, of }: { benefit: Benefit; of: Entitlement | undefined }) {
  const person = of && personOf(openCase.value, of.claimant);
  const age = person && ageText(person, asOf.value);
  return (
    <div class="tagrow">
      <OutcomePill kind={of ? pillKind(of) : benefit.level === 'referral' ? 'referral' : 'unknown'} />
      {of && (
        <span class="tag">
          {age ? t('results.claimant', { who: whoText(of.claimant), age }) : whoText(of.claimant)}
        </span>
      )}
    </div>
  );
}

interface DockProps {
  readonly benefit: Benefit;
  readonly of: Entitlement | undefined;
  readonly ask: string | undefined;
}

/** First what is still open, then what there is to do. */
function BenefitDock({ benefit, of, ask }: DockProps) {
  if (of && ask)
    return (
      <DockLink href={places.question(ask, places.benefit(of.benefit, of.claimant))} iconAfter="next">
        {t('benefit.answer')}
      </DockLink>
    );
  if (isToBeDone(benefit, of)) return <AddToList of={of} look="btn" />;
  return <DockLink href={places.results}>{t('benefit.toResults')}</DockLink>;
}
