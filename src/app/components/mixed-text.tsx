import { SourceText } from './source-text.tsx';

/** Chinese with the spaces, figures and signs inside it, up to a bracket that it closes. */
const chinese = /(\p{Script=Han}(?:[\p{Script=Han}\d\s\u3001-\u301e\uff01-\uff1f]*[\p{Script=Han}\u300d\uff09])?)/u;

/** A sentence in the language of the page that names a document in Chinese: those words are marked as Chinese. */
export function MixedText({ children }: { children: string }) {
  return (
    <>
      {children.split(chinese).map((part) => (chinese.test(part) ? <SourceText key={part}>{part}</SourceText> : part))}
    </>
  );
}
