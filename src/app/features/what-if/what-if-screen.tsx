import './what-if.css';
import '../../components/outcome.css';
import '../../components/plain-page.css';
import '../../styles/controls.css';
import { bands, type Fact } from '../../../engine/index.ts';
import { type Route, t } from '../../../platform/index.ts';
import { Fold } from '../../components/fold.tsx';
import { Frame } from '../../components/frame.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { useBeside } from '../../components/use-beside.ts';
import { Working } from '../../components/working.tsx';
import { assessment, caseFile, rules } from '../../state/assessment.ts';
import { asOf } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { askText, factAt } from '../../state/question.ts';
import { spanOf } from './span-of.ts';
import { Trial } from './trial.tsx';
import { ownPlace, triableFacts } from './tried-fact.ts';

/** What the household would get if one number were another. Nothing is changed until it is asked for. */
export function WhatIfScreen({ route }: { route: Route }) {
  const facts = triableFacts();
  const path = route.path[1] ?? facts[0] ?? '';
  const fact = factAt(path);
  return (
    <Frame title={t('whatif.title')} back={{ label: t('frame.back.results'), href: places.results }}>
      <div class="plain">
        <h1 tabIndex={-1}>{t('whatif.title')}</h1>
        <p class="lead">{t('whatif.lead')}</p>
        <MachineNote />
        <FactPick facts={[...new Set([...facts, path])]} path={path} />
        {fact ? <Worked key={path} path={path} fact={fact} /> : <p>{t('whatif.nothingToTry')}</p>}
      </div>
    </Frame>
  );
}

/** Questions are as long as they are, in every language: as links they wrap, in the field of a `<select>` they would be cut. */
function FactPick({ facts, path }: { facts: readonly string[]; path: string }) {
  if (facts.length < 2) return null;
  return (
    <Fold icon="edit" label={t('whatif.pick')}>
      <ul class="fold-list">
        {facts.map((one) => (
          <li key={one}>
            <a href={places.whatIf(one)} aria-current={one === path ? 'page' : undefined}>
              {askText(one)}
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The whole curve is worked out once, beside the page; moving along it then costs nothing. */
function Worked({ path, fact }: { path: string; fact: Fact }) {
  const worked = useBeside(async (beside) => {
    const rungs = bands(rules.peek(), caseFile.peek(), path, assessment.peek());
    const span = spanOf(fact, rungs, ownPlace(path), asOf.peek());
    const curve = await beside.sweep({ caseFile: caseFile.peek(), path, span });
    return curve && { span, curve };
  }, path);
  return <div aria-busy={!worked}>{worked ? <Trial path={path} fact={fact} {...worked} /> : <Working />}</div>;
}
