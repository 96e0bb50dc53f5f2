/** Modules that the rules plugin of the build makes out of `rules/`. */
declare module 'virtual:rules' {
  export const ruleset: import('../../engine/index.ts').RuleSet;
}

declare module 'virtual:rules/catalogue' {
  export const catalogue: import('../../engine/index.ts').Catalogue;
}

declare module 'virtual:rules/stamp' {
  /** The fingerprint of the rules, and the ISO day on which a figure was last looked at. */
  export const stamp: { readonly version: string; readonly reviewed: string };
}

declare module 'virtual:rules/changes' {
  export const changes: import('../../engine/index.ts').ExampleChanges;
}

declare module 'virtual:rules/text/*' {
  export const texts: import('../../engine/index.ts').RuleTexts;
}

declare module 'virtual:rules/exact' {
  export const version: import('../../engine/index.ts').ExactModule['version'];
  export const layout: import('../../engine/index.ts').ExactModule['layout'];
  export const exact: import('../../engine/index.ts').ExactModule['exact'];
}
