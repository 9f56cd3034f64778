/** A command that was not written as expected: exit code 2. */
export class UsageError extends Error {
  public override readonly name = 'UsageError';
}
