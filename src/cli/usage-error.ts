import type { OwnWords } from './own-words.ts';

/** The command line itself is wrong: exit code 2. `code` names the sentence that says so. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    readonly code: Extract<keyof OwnWords, `usage.${string}`>,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
