import type { Fact } from '../../../engine/index.ts';
import { range, t } from '../../../platform/index.ts';
import { More } from '../../components/more.tsx';
import type { Piece } from './pieces.ts';
import { sumText } from './sum-text.ts';

interface CurveTableProps {
  readonly pieces: readonly Piece[];
  readonly unit: string;
  readonly fact: Fact;
  readonly say: (at: number) => string;
}

/** The same as the picture, in words. */
export function CurveTable({ pieces, unit, fact, say }: CurveTableProps) {
  const spanText = ({ from, to }: Piece) => {
    if (from === to) return say(from);
    if (fact.type === 'date') return t('common.ranges.dates', { a: say(from), b: say(to) });
    return range({ min: from, max: to }, fact.unit ?? '');
  };
  return (
    <More label={t('whatif.table')}>
      <table>
        <caption class="vh">{t('whatif.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatif.if')}</th>
            <th scope="col">{t('whatif.together')}</th>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <tr key={piece.from}>
              <th scope="row">{spanText(piece)}</th>
              <td>
                {sumText(piece.atFrom, unit)}
                {piece.atFrom.min !== piece.atTo.min && t('whatif.until', { end: sumText(piece.atTo, unit) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}
