/** What is measured of a film, in stage units from the stage's middle and in frames. */
import type {Beat} from '../clip/beats/moments';
import type {Cue} from '../clip/beats/captions';
import type {DrawnText} from '../render/page/drawnTexts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What moves: where it is in each frame, null where it is not seen. */
export interface Track {
  readonly name: string;
  /** Whether it goes from iterate to iterate of a run. */
  readonly hops: boolean;
  readonly places: readonly (Place | null)[];
}

/** An arrow that is seen whole in a frame. */
export interface SeenArrow {
  readonly from: Place;
  readonly to: Place;
}

/** A node's opacity: the frames in which it became another, and what it became. */
export interface Fading {
  readonly name: string;
  readonly changes: readonly (readonly [frame: number, opacity: number])[];
}

export type Box = Pick<DrawnText, 'left' | 'top' | 'right' | 'bottom'>;

/** A frame that has a name. */
export interface NamedFrame {
  readonly name: string;
  /** The sentence that is told. */
  readonly sentence: string;
  readonly texts: readonly DrawnText[];
  /** What lies behind formulas, numbers and captions. */
  readonly chips: readonly Box[];
  /** Labels and formulas of which a part is cut off by what they lie in. */
  readonly clipped: readonly string[];
  /** Nodes that draw outside of their boxes, where they are cut off while they fade. */
  readonly outside: readonly string[];
}

export interface Measured {
  readonly fps: number;
  readonly frames: number;
  readonly cues: readonly Cue[];
  readonly beats: readonly Beat[];
  readonly tracks: readonly Track[];
  /** By frame. */
  readonly arrows: readonly (readonly SeenArrow[])[];
  readonly fadings: readonly Fading[];
  readonly named: readonly NamedFrame[];
  /** Of the frames in which the picture ought to rest, those that were drawn anew. */
  readonly restless: readonly number[];
}

/** Frames of which nothing may be drawn anew: the first is what the others are compared with. */
export type Rest = readonly [first: number, last: number];
