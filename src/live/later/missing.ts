/**
 * Parts of the program that are loaded when they are first asked for. What asks for one
 * that is not there fails; whoever began it waits for the part and begins again.
 */

const awaited = new Set<Promise<unknown>>();

/** A part was asked for before it was there. */
class MissingPart extends Error {
  public override readonly name = 'MissingPart';

  public constructor(part: string) {
    super(`${part} is not there yet.`);
  }
}

/** A part that is there once it was asked for, and waited for. */
export class LaterPart<T> {
  private part: T | undefined;
  private loading: Promise<unknown> | undefined;

  public constructor(
    private readonly called: string,
    private readonly load: () => Promise<T>,
  ) {}

  /**
   * The part.
   *
   * @throws MissingPart while it is not there.
   */
  public get(): T {
    if (this.part !== undefined) return this.part;
    this.loading ??= this.begin();
    awaited.add(this.loading);
    throw new MissingPart(this.called);
  }

  /** What could not be loaded is loaded anew when it is asked for again. */
  private begin(): Promise<unknown> {
    const loading = this.load().then(
      part => (this.part = part),
      (error: unknown) => {
        this.loading = undefined;
        throw error;
      },
    );
    // Whoever asked is told; it may have gone meanwhile.
    loading.catch(() => {});
    return loading;
  }
}

/**
 * Does something that may ask for missing parts; once more each time one has come.
 *
 * @throws What the last attempt throws, when no part was missing; Error when a part cannot
 *   be loaded.
 */
export async function withParts<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (awaited.size === 0) throw error;
      const parts = [...awaited];
      awaited.clear();
      await Promise.all(parts);
    }
  }
}
