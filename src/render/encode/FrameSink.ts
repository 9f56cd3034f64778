/** Where frames go: one sink for each file of a pass. */
import type {Cue} from '../../clip/beats/captions';

export interface SinkFrame {
  /** 0 for the first frame of the pass. */
  readonly index: number;
  /** The whole frame as BGRX words; valid until the sink's promise resolves. */
  readonly pixels: Uint32Array;
  /** Pairs of offset and length: what differs from the frame before. */
  readonly runs: Uint32Array;
}

export interface FrameSettings {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** How many frames will come. */
  readonly frames: number;
  /** Whether pixels carry alpha, their colours multiplied by it. */
  readonly transparent: boolean;
  /** What a player may jump to, in seconds, for the formats that can say it. */
  readonly chapters?: readonly Cue[];
  /** When it is aborted, a sink ends what it is at with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface FrameSink {
  /** Takes the next frame; frames come in order. */
  write(frame: SinkFrame): Promise<void>;
  /** Writes what is left and closes the file. */
  finish(): Promise<void>;
  /**
   * Lets go of everything, whatever was written, finished or not. Never called while
   * another call is under way: the encoder's own threads would use freed memory.
   */
  abort(): Promise<void>;
}
