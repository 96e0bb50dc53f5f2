import type { Basis } from '../../engine/index.ts';
import { pageWording } from '../../platform/index.ts';
import { basisText, titleOf } from '../state/catalogue.ts';
import { lawPlaceText } from '../state/law-place.ts';
import { SourceText } from './source-text.tsx';

/** A document by its Chinese name, and the place in it in the language of the page, if that can be said in it. */
export function BasisName({ of }: { of: Basis }) {
  const place = of.at && lawPlaceText(of.at, pageWording());
  if (!place) return <SourceText>{basisText(of)}</SourceText>;
  return (
    <>
      <SourceText>{titleOf(of.source)}</SourceText> {place}
    </>
  );
}
