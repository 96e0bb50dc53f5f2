import type { ComponentChildren } from 'preact';
import { firstLanguage, language, languageEntry } from '../../platform/index.ts';

/** The name of a document or the place in it: Chinese on every page, and marked so that it is read and set as Chinese. */
export function SourceText({ children }: { children: ComponentChildren }) {
  if (language.value === firstLanguage) return <>{children}</>;
  return <span lang={languageEntry(firstLanguage).tag}>{children}</span>;
}
