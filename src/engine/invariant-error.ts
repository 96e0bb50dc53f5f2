/** A bug in our code or a rule set that the compiler should have refused; never a citizen's gap. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}
