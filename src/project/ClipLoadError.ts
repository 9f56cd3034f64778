/** A `clip.ts` that cannot be run. */
export class ClipLoadError extends Error {
  public override readonly name = 'ClipLoadError';

  /**
   * An error that names the clip.
   *
   * @param cause - What the file threw; anything.
   */
  public constructor(id: string, cause: unknown) {
    super(`Could not load clip.ts of "${id}": ${textOf(cause)}`);
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : `it threw ${String(cause)}.`;
}
