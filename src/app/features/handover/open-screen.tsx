import '../../components/plain-page.css';
import '../../styles/controls.css';
import './handover.css';
import { useEffect } from 'preact/hooks';
import { carriedCode, href, navigate, type Route, t } from '../../../platform/index.ts';
import { Frame } from '../../components/frame.tsx';
import { places, safeBack } from '../../state/places.ts';
import { FoundCase } from './found-case.tsx';
import { found, gatherParts, leave, lockedFile, parts, takeText } from './incoming.ts';
import { IncomingProblem } from './incoming-problem.tsx';
import { LockedFile } from './locked-file.tsx';
import { Receive } from './receive.tsx';

/** Opens what somebody else handed over: it says what is in it, and does nothing until it is told to. */
export function OpenScreen({ route }: { route: Route }) {
  const code = carriedCode(route);
  const back = safeBack(route.query.back);
  useEffect(() => {
    if (code === undefined) return leave;
    void takeText(code);
    // The code goes out of the address, and no way back leads to it.
    navigate(href({ path: ['open'] }), { replace: true });
    return undefined;
  }, []);
  useEffect(gatherParts, []);
  const title = t(found.value ? 'handover.found.title' : 'handover.open.title');
  // What was pressed goes with the page before: on each the heading takes the focus.
  const at = found.value ? 'found' : lockedFile.value === undefined ? 'open' : 'locked';
  return (
    <Frame at={at} title={title} back={{ label: t('frame.back.plain'), href: back ?? places.start }}>
      <div class="plain handover">
        <h1 tabIndex={-1}>{title}</h1>
        <IncomingProblem />
        {found.value ? (
          <FoundCase contents={found.value.contents} until={found.value.until} to={back ?? places.results} />
        ) : (
          <>
            <PartsSoFar />
            {lockedFile.value === undefined ? <Receive /> : <LockedFile text={lockedFile.value} />}
          </>
        )}
      </div>
    </Frame>
  );
}

function PartsSoFar() {
  const [first] = parts.value;
  if (!first) return null;
  const numbers = parts.value.map(({ number }) => number);
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).find((number) => !numbers.includes(number)) ?? 1;
  return (
    <p role="status" class="echo">
      <b>{t('handover.open.parts', { have: numbers.length, of: first.of, missing })}</b>
    </p>
  );
}
