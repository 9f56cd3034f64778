/** A render that cannot be planned as asked. The message says what would be possible. */
export class PlanError extends Error {
  public override readonly name = 'PlanError';
}
