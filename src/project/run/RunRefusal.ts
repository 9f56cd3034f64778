/** A clip that refuses what it was given. */
export class RunRefusal extends Error {
  public override readonly name = 'RunRefusal';
  /** The parameter that is refused; none where it is several together. */
  public readonly parameter: string | undefined;

  /**
   * Tells which clip it was.
   *
   * @param cause - What the clip, or who read its files, says of it.
   */
  public constructor(id: string, cause: Error) {
    super(`${id}: ${cause.message}`, {cause});
    // By its field: the clip's own bundle has another class of that name.
    const {parameter} = cause as {readonly parameter?: unknown};
    this.parameter = typeof parameter === 'string' ? parameter : undefined;
  }
}
