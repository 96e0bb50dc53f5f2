import { t } from '../../../platform/index.ts';
import { ChoiceRung } from '../../components/choice-rung.tsx';

interface UnitPickProps {
  readonly units: readonly string[];
  readonly unit: string;
  readonly onPick: (unit: string) => void;
}

/** Which payments the picture shows: those of a month, of a year and those paid once are never added. */
export function UnitPick({ units, unit, onPick }: UnitPickProps) {
  return (
    <fieldset class="units">
      <legend>{t('whatif.which')}</legend>
      <div class="rungs">
        {units.map((one) => (
          <ChoiceRung key={one} name="unit" checked={one === unit} onPick={() => onPick(one)}>
            {labelOf(one)}
          </ChoiceRung>
        ))}
      </div>
    </fieldset>
  );
}

function labelOf(unit: string): string {
  if (unit === 'TWD/month') return t('benefit.monthly');
  if (unit === 'TWD/year') return t('benefit.yearly');
  if (unit === 'TWD/once') return t('benefit.once');
  return unit === 'TWD/semester' ? t('results.alsoSemester') : t('benefit.other');
}
