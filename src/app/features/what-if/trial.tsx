import { useSignal } from '@preact/signals';
import type { Bounds, Fact, Sweep } from '../../../engine/index.ts';
import { formatDay } from '../../../engine/index.ts';
import { navigate, range, t } from '../../../platform/index.ts';
import { assessment } from '../../state/assessment.ts';
import { withAnswer, withPassed } from '../../state/fact-path.ts';
import { changeCase } from '../../state/open-case.ts';
import { places } from '../../state/places.ts';
import { askText } from '../../state/question.ts';
import { hasTypedCeiling, toldSum } from '../../state/totals.ts';
import { Changes } from './changes.tsx';
import { CurveChart } from './curve-chart.tsx';
import { CurveTable } from './curve-table.tsx';
import { boundsAt, isUntold, type Piece, paidUnits, piecesOf, toldPieces } from './pieces.ts';
import type { TriedSpan } from './span-of.ts';
import { sumText } from './sum-text.ts';
import { TrialSentence } from './trial-sentence.tsx';
import { TrialSlider } from './trial-slider.tsx';
import { ownPlace, placeText } from './tried-fact.ts';
import { UnitPick } from './unit-pick.tsx';

interface TrialProps {
  readonly path: string;
  readonly fact: Fact;
  readonly span: TriedSpan;
  readonly curve: readonly Sweep[];
}

/** Slider, sentence, picture and table over one curve. */
export function Trial({ path, fact, span, curve }: TrialProps) {
  const own = ownPlace(path);
  const units = paidUnits(curve);
  const picked = useSignal<string | undefined>(undefined);
  const unit = picked.value ?? units[0] ?? 'TWD/month';
  const every = piecesOf(curve, unit);
  const pieces = toldPieces(every, assessment.value.next.length, hasTypedCeiling(assessment.value, 'totals', unit));
  const tried = useSignal(own ?? pieces[1]?.from ?? span.min);
  const answerOf = (at: number) => (fact.type === 'date' ? formatDay(at) : at);
  const say = (at: number) => placeText(fact, answerOf(at));
  // Where nothing is changed it is the sum of the results, word for word.
  const told = own === undefined ? undefined : toldSum(assessment.value, 'totals', unit);
  const take = () => {
    changeCase((before) => withPassed(withAnswer(before, path, answerOf(tried.peek())), path));
    navigate(places.results);
  };
  return (
    <>
      {units.length > 1 && <UnitPick units={units} unit={unit} onPick={(one) => (picked.value = one)} />}
      <TrialSlider label={askText(path)} span={span} isDate={fact.type === 'date'} tried={tried} say={say} />
      {isUntold(pieces) ? (
        <p class="sentence">{t('whatif.untold')}</p>
      ) : (
        <>
          {pieces.length > 1 ? (
            <Jumps pieces={pieces} unit={unit} say={say} onJump={(at) => (tried.value = at)} />
          ) : (
            <p>{t('whatif.level')}</p>
          )}
          <TrialSentence text={sentenceOf(pieces, { own, told, tried: tried.value, unit, say })} />
          <CurveChart pieces={pieces} span={span} unit={unit} own={own} tried={tried.value} say={say} />
          <CurveTable pieces={pieces} unit={unit} fact={fact} say={say} />
          <p class="hint">{t('whatif.cashOnly')}</p>
          {pieces !== every && <p class="hint">{t('whatif.certainOnly')}</p>}
        </>
      )}
      <Changes path={path} answer={answerOf(tried.value)} isOwn={tried.value === own} />
      {tried.value !== own && (
        <div class="acts">
          <button type="button" class="btn" onClick={take}>
            {t('whatif.take')}
          </button>
        </div>
      )}
    </>
  );
}

interface JumpsProps {
  readonly pieces: readonly Piece[];
  readonly unit: string;
  readonly say: (at: number) => string;
  readonly onJump: (at: number) => void;
}

/** One button for each line of the law: nobody has to drag. */
function Jumps({ pieces, unit, say, onJump }: JumpsProps) {
  return (
    <fieldset class="jumps">
      <legend>{t('whatif.jump')}</legend>
      {pieces.slice(1).map(({ from, atFrom }) => (
        <button key={from} type="button" class="btn second" onClick={() => onJump(from)}>
          <span>
            <b class="num" translate={false}>
              {say(from)}
            </b>
            <small>{sumText(atFrom, unit)}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}

interface SentenceParts {
  readonly own: number | undefined;
  readonly told: Bounds | undefined;
  readonly tried: number;
  readonly unit: string;
  readonly say: (at: number) => string;
}

function sentenceOf(pieces: readonly Piece[], { own, told, tried, unit, say }: SentenceParts): string {
  const now = told ?? boundsAt(pieces, own ?? tried);
  const then = own === tried ? now : boundsAt(pieces, tried);
  const value = say(tried);
  const amount = sumText(then, unit);
  if (own === undefined) return t('whatif.then', { value, amount });
  if (own === tried) return t('whatif.now', { value, amount });
  const isExact = now.min === now.max && then.min === then.max;
  const difference = then.min - now.min;
  if (!isExact) return t('whatif.both', { now: sumText(now, unit), value, amount });
  const key = difference === 0 ? 'whatif.same' : difference < 0 ? 'whatif.less' : 'whatif.more';
  const away = range(Math.abs(difference), unit);
  return t(key, { now: sumText(now, unit), value, amount, difference: away });
}
