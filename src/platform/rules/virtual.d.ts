/** Modules that the rules plugin of the build makes out of `rules/`. */
declare module 'virtual:rules' {
  export const ruleset: import('../../engine/index.ts').RuleSet;
}

declare module 'virtual:rules/catalogue' {
  export const catalogue: import('../../engine/index.ts').Catalogue;
}

declare module 'virtual:rules/text/*' {
  export const texts: import('../../engine/index.ts').RuleTexts;
}
