/** Tells whether a file is as the clip that it was made of is now. */
export interface FigureState {
  /**
   * The state of a file that exists.
   *
   * @param path - Absolute.
   * @returns `unknown` for a file that no build made.
   */
  (path: string): 'current' | 'stale' | 'unknown';
}
