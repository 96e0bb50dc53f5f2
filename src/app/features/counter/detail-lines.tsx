import type { ComponentChildren } from 'preact';
import type { Benefit, Entitlement, Paper } from '../../../engine/index.ts';
import type { Key, Wording } from '../../../platform/index.ts';
import { applyBy } from '../../state/apply-by.ts';
import { automaticText } from '../../state/automatic-text.ts';
import { catalogue } from '../../state/catalogue.ts';
import { deadlineRule } from '../../state/condition-text.ts';
import { phoneText, unbroken } from '../../state/dialled.ts';
import { openCase } from '../../state/open-case.ts';
import { papersFor } from '../../state/papers.ts';
import { officesOf } from '../../state/todo.ts';
import { Kbd } from './kbd.tsx';

interface LinesProps {
  readonly benefit: Benefit;
  readonly voices: readonly Wording[];
}

interface PartHeadProps {
  readonly title: Key;
  readonly voices: readonly Wording[];
  /** The key that leads here. */
  readonly shortcut?: string;
}

/** A heading over both columns. */
export function PartHead({ title, voices, shortcut }: PartHeadProps) {
  return (
    <tr>
      {voices.map(({ tag, t }, voice) => (
        <th key={tag} scope="col" lang={tag}>
          {t(title)} {voice === 0 && shortcut && <Kbd>{shortcut}</Kbd>}
        </th>
      ))}
    </tr>
  );
}

/** The same line in each language. */
export function Line({ voices, say }: { voices: readonly Wording[]; say: (words: Wording) => ComponentChildren }) {
  return (
    <tr>
      {voices.map((words) => (
        <td key={words.tag} lang={words.tag}>
          {say(words)}
        </td>
      ))}
    </tr>
  );
}

export function BringLines({ benefit, of, voices }: LinesProps & { of: Entitlement | undefined }) {
  if (benefit.apply.automatic) return null;
  const { documents, documentsIf } = papersFor([of ?? { benefit: benefit.id }]);
  const hasNone = documents.length + documentsIf.length === 0;
  return (
    <>
      {(documents.length > 0 || hasNone) && (
        <tbody>
          <PartHead title="benefit.bringTitle" voices={voices} />
          {hasNone && <Line voices={voices} say={({ t }) => t('benefit.bringNone')} />}
          <DocumentLines papers={documents} from={1} voices={voices} />
        </tbody>
      )}
      {documentsIf.length > 0 && (
        <tbody>
          <PartHead title="benefit.bringIf" voices={voices} />
          <DocumentLines papers={documentsIf} from={documents.length + 1} voices={voices} />
        </tbody>
      )}
    </>
  );
}

interface DocumentLinesProps {
  readonly papers: readonly Paper[];
  /** The number of the first line. */
  readonly from: number;
  readonly voices: readonly Wording[];
}

function DocumentLines({ papers, from, voices }: DocumentLinesProps) {
  return papers.map(({ id }, index) => (
    <Line
      key={id}
      voices={voices}
      say={({ texts }) => (
        <>
          <b>{from + index}</b> {texts.phrases.documents[id] ?? id}
        </>
      )}
    />
  ));
}

/** Where to go or call, by when, and from when it counts. */
export function WhereLines({ benefit, of, voices }: LinesProps & { of: Entitlement | undefined }) {
  const { where, phone, starts, automatic } = benefit.apply;
  const { bestBy, deadline } = applyBy(of);
  return (
    <tbody>
      <PartHead title="benefit.whereTitle" voices={voices} />
      {automatic && <Line voices={voices} say={(words) => automaticText(benefit, words)} />}
      {!automatic && where.map((id) => <Line key={id} voices={voices} say={(words) => placeText(id, words)} />)}
      {phone.map((id) => (
        <Line key={id} voices={voices} say={(words) => officeText(id, words)} />
      ))}
      {bestBy !== undefined && (
        <Line voices={voices} say={({ t, format }) => t('print.bestBy', { date: format.date(bestBy) })} />
      )}
      {deadline !== undefined && (
        <Line voices={voices} say={({ t, format }) => t('print.deadline', { date: format.date(deadline) })} />
      )}
      {of?.deadline_says && <Line voices={voices} say={(words) => deadlineRule(of, words)} />}
      {starts && <Line voices={voices} say={({ texts }) => texts.phrases.starts[starts] ?? starts} />}
    </tbody>
  );
}

export function NoteLines({ benefit: { notes }, voices }: LinesProps) {
  if (notes.length === 0) return null;
  return (
    <tbody>
      <PartHead title="benefit.notesTitle" voices={voices} />
      {notes.map((id) => (
        <Line key={id} voices={voices} say={({ texts }) => texts.phrases.notes[id] ?? id} />
      ))}
    </tbody>
  );
}

/** A kind of place, with the office of the district where that is known. */
function placeText(kind: string, words: Wording): string {
  const own = catalogue.value ? officesOf(kind, openCase.value.household.district, catalogue.value) : [];
  return [kind, ...own].map((id) => officeText(id, words)).join(words.t('common.lists.pause'));
}

function officeText(id: string, words: Wording): string {
  const office = catalogue.value?.offices[id];
  const phone = unbroken(phoneText(office?.phone ?? '', words.language));
  return [words.texts.offices[id] ?? office?.name ?? id, phone].filter(Boolean).join(' ');
}
