import { pageWording, type Wording } from '../../platform/index.ts';
import type { About } from './worksheet.ts';

/** Why somebody isn't counted, in the order in which the law asks; undefined where no single answer says so. */
export function notCountedText(about: About, { t, texts }: Wording = pageWording()): string | undefined {
  const { counted_as_family: isFamily, left_out_reason: reason, imprisoned, nationality_status: nationality } = about;
  const option = (fact: string, value: string): string | undefined => texts.facts[fact]?.options?.[value];
  // Parents of who asks aren't those of the spouse who applies.
  if (isFamily === false) {
    return about.spouse_applies === true ? texts.facts['household.spouse_applies']?.label : t('worksheet.not_family');
  }
  if (typeof reason === 'string' && reason !== 'none') return option('person.left_out_reason', reason);
  if (imprisoned === true) return t('worksheet.imprisoned');
  return nationality === UNREGISTERED ? option('person.nationality_status', nationality) : undefined;
}

const UNREGISTERED = 'spouse_unregistered';
