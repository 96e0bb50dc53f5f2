import './office-facts.css';
import { t } from '../../platform/index.ts';
import { catalogue } from '../state/catalogue.ts';
import { openCase } from '../state/open-case.ts';
import { places } from '../state/places.ts';
import { isByDistrict, officesOf } from '../state/todo.ts';
import { OfficeFacts } from './office-facts.tsx';

/** Which office of a kind is one's own; without the district, the way to say it and come back. */
export function DistrictOffices({ kind, back }: { kind: string; back: string | undefined }) {
  const { district } = openCase.value.household;
  if (!catalogue.value) return null;
  const own = officesOf(kind, district, catalogue.value);
  if (district === undefined && back && isByDistrict(kind, catalogue.value))
    return (
      <a class="tool office-pick" href={places.question('household.district', back)}>
        {t('benefit.pickDistrict')}
      </a>
    );
  return (
    <>
      {own.map((id) => (
        <OfficeFacts key={id} id={id} />
      ))}
    </>
  );
}
