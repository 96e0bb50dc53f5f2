import type { ComponentChildren } from 'preact';
import { firstLanguage, language, languageEntry } from '../../platform/index.ts';

/** A name that is Chinese on every page, as of a document or of this app: marked so that it is read and set as Chinese. */
export function SourceText({ children }: { children: ComponentChildren }) {
  if (language.value === firstLanguage) return <>{children}</>;
  return (
    <span lang={languageEntry(firstLanguage).tag} translate={false}>
      {children}
    </span>
  );
}
