/** A render that cannot go on. The message says what happened and what to do. */
export class RenderError extends Error {
  public override readonly name = 'RenderError';
}
