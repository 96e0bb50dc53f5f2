import './what-if.css';
import '../../components/outcome.css';
import '../../components/plain-page.css';
import '../../styles/controls.css';
import { bands, type Fact } from '../../../engine/index.ts';
import { navigate, type Route, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { MachineNote } from '../../components/machine-note.tsx';
import { useBeside } from '../../components/use-beside.ts';
import { Working } from '../../components/working.tsx';
import { caseFile, rules } from '../../state/assessment.ts';
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
        {facts.length > 0 && <FactPick facts={facts} path={path} />}
        {fact ? <Worked key={path} path={path} fact={fact} /> : <p>{t('whatif.nothingToTry')}</p>}
      </div>
    </Frame>
  );
}

function FactPick({ facts, path }: { facts: readonly string[]; path: string }) {
  return (
    <div class="field">
      <label for="fact">{t('whatif.pick')}</label>
      <select
        id="fact"
        class="entry"
        value={path}
        onChange={(event) => navigate(places.whatIf(event.currentTarget.value), { replace: true })}
      >
        {[...new Set([...facts, path])].map((one) => (
          <option key={one} value={one}>
            {askText(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The whole curve is worked out once, beside the page; moving along it then costs nothing. */
function Worked({ path, fact }: { path: string; fact: Fact }) {
  const worked = useBeside(async (beside) => {
    const rungs = bands(rules.peek(), caseFile.peek(), path);
    const span = spanOf(fact, rungs, ownPlace(path), asOf.peek());
    const curve = await beside.sweep({ caseFile: caseFile.peek(), path, span });
    return curve && { span, curve };
  }, path);
  return <div aria-busy={!worked}>{worked ? <Trial path={path} fact={fact} {...worked} /> : <Working />}</div>;
}
