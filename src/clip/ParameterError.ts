/** A parameter that its schema refuses. The message says what was expected and what came. */
export class ParameterError extends Error {
  public override readonly name = 'ParameterError';

  public constructor(
    /** The parameter's name as given. */
    public readonly parameter: string,
    message: string,
  ) {
    super(message);
  }
}
