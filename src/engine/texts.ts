/** The shape of the rule set's words in one language; the engine never reads them. `{placeholders}` are filled by i18n. */
export interface RuleTexts {
  readonly language: string;
  readonly benefits: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  readonly facts: Readonly<Record<string, FactText>>;
  /** Keyed `benefit_id.parameter` or, for shared ones, `parameter`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly phrases: {
    readonly conditions: Readonly<Record<string, string>>;
    readonly documents: Readonly<Record<string, string>>;
    readonly starts: Readonly<Record<string, string>>;
    readonly notes: Readonly<Record<string, string>>;
  };
  readonly offices: Readonly<Record<string, string>>;
  /** When an office is open, where that is known. */
  readonly hours: Readonly<Record<string, string>>;
}

export interface FactText {
  readonly ask: string;
  /** The question put to somebody about themselves, in languages that need other words for "you" than for "your son". */
  readonly ask_self?: string;
  /** The question put to somebody who is alone: about the household, or about what the household was asked before. */
  readonly ask_alone?: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  /** A few words for lists; worked-out facts have it instead of a question. */
  readonly label?: string;
}

/** Documents cited and places to go: proper names, the same in every language. */
export interface Catalogue {
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly offices: Readonly<Record<string, Office>>;
}

export interface SourceEntry {
  readonly title: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly url?: string;
  readonly seed?: string;
}

export interface Office {
  readonly kind: string;
  readonly name: string;
  readonly district?: string;
  readonly districts?: readonly string[];
  readonly address?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly languages?: readonly string[];
}
