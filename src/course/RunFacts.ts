import type {Cue} from '../clip/beats/captions';

/** What is known of a clip that was run and drawn, for whoever shows its files. */
export interface RunFacts {
  /** The clip's id. */
  readonly clip: string;
  readonly title: string;
  /** The values used, nothing left open. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of those that the clip chose itself. */
  readonly automatic: readonly string[];
  readonly alt: string;
  /** Of the part that is shown, in seconds from its start. */
  readonly captions: readonly Cue[];
  readonly chapters: readonly Cue[];
  /** Of the part that is shown. */
  readonly seconds: number;
}
