import {inspect} from 'node:util';

/** A clip whose own code fails, whatever the parameters ask for. */
export class ClipRunError extends Error {
  public override readonly name = 'ClipRunError';

  /**
   * Tells which clip it was.
   *
   * @param cause - What its code threw; anything.
   */
  public constructor(id: string, cause: unknown) {
    super(
      `The clip "${id}" failed: its simulate or describe threw ${textOf(cause)}. ` +
        "The error is in the clip's own code; --verbose shows where.",
      {cause},
    );
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : inspect(cause);
}
