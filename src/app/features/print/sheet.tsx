import type { Entitlement } from '../../../engine/index.ts';
import { chineseWording, firstLanguage, languageEntry, type Wording } from '../../../platform/index.ts';
import { Logo } from '../../components/logo.tsx';
import { assessment } from '../../state/assessment.ts';
import { asOf } from '../../state/open-case.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { type SheetLine, sheetParts } from './sheet-lines.ts';

interface SheetProps {
  readonly claims: readonly Entitlement[];
  /** One language, or the person's and Chinese. */
  readonly voices: readonly Wording[];
}

/** Numbered lines, side by side in two languages. */
export function Sheet({ claims, voices }: SheetProps) {
  const sheets = voices.map((words) => sheetParts(claims, words));
  let number = 0;
  return (
    <article class="take-away">
      <header>
        <div class="mark">
          <Logo />
          <b lang={chineseWording().tag}>{chineseWording().t('frame.name')}</b>
        </div>
        <div>
          <h1 tabIndex={-1}>
            {voices.map((words) => (
              <span key={words.tag} lang={words.tag}>
                {words.t('print.heading')}
              </span>
            ))}
          </h1>
          <p>
            {voices.map((words) => (
              <span key={words.tag} lang={words.tag}>
                {words.t('print.made', {
                  date: words.format.date(asOf.value),
                  version: assessment.value.rules_version,
                })}
              </span>
            ))}
          </p>
        </div>
      </header>
      <table>
        {voices.length > 1 && (
          <thead>
            <tr>
              <td />
              {voices.map(({ tag, language }) => (
                <th key={tag} scope="col" lang={tag}>
                  {languageEntry(language).name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {sheets[0]?.map((part, at) => (
          <tbody key={part.title}>
            <tr class="part">
              <td />
              {voices.map(({ tag, language }, voice) => (
                <th key={tag} scope="colgroup" lang={tag} translate={language !== firstLanguage || voices.length === 1}>
                  {sheets[voice]?.[at]?.title}
                </th>
              ))}
            </tr>
            {part.lines.map(({ kind }, row) => {
              number += 1;
              return (
                <tr key={number} class={`line-${kind}`}>
                  <td class="number">{number}</td>
                  {voices.map(({ tag, language }, voice) => (
                    // What the clerk is to read stays as it is, whatever the browser translates.
                    <td key={tag} lang={tag} translate={language !== firstLanguage || voices.length === 1}>
                      <LineText of={sheets[voice]?.[at]?.lines[row]} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
      <SheetFoot voices={voices} />
    </article>
  );
}

function LineText({ of }: { of: SheetLine | undefined }) {
  if (!of) return null;
  const { kind, text, mark = '' } = of;
  const at = mark === '' ? -1 : text.indexOf(mark);
  return (
    <>
      {kind === 'document' && <span class="box" aria-hidden="true" />}
      {at < 0 ? text : text.slice(0, at)}
      {at >= 0 && <b>{mark}</b>}
      {at >= 0 && text.slice(at + mark.length)}
    </>
  );
}
