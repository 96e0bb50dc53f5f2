/** A browser that isn't Chromium, driven as a person would: real clicks and keys, and looks at the page. */
export interface Browser {
  readonly name: string;
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page. */
  look<T>(expression: string): Promise<T>;
  /** Clicks the element that the expression finds. */
  click(expression: string): Promise<void>;
  /** Types into the element that the expression finds. */
  type(expression: string, text: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** How to start one; undefined, with the reason, where this machine has none and can't install it. */
export type Start = () => Promise<Browser | { readonly notHere: string }>;
