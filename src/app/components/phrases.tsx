import { Fragment } from 'preact';
import { firstLanguage, language, phrasesOf } from '../../platform/index.ts';

/** A heading; a Chinese one with a place to break after each word, for `word-break: keep-all`. */
export function Phrases({ of }: { of: string }) {
  if (language.value !== firstLanguage) return <>{of}</>;
  return (
    <>
      {phrasesOf(of).map((phrase, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </>
  );
}
