/** What is held of a clip, and what is wrong where it does not hold. */
export interface Finding {
  /** Said after "the clip". */
  readonly claim: string;
  /** A line each; none where the claim holds. */
  readonly problems: readonly string[];
}
