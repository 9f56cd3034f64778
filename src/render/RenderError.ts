/** A render that cannot go on. The message says what happened and what to do. */
export class RenderError extends Error {
  public override readonly name = 'RenderError';

  /**
   * Says what happened.
   *
   * @param mayPass - Whether it may go well when it is tried again, as when a browser died.
   */
  public constructor(
    message: string,
    public readonly mayPass = false,
  ) {
    super(message);
  }
}
