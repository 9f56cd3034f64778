import type {FileHandle} from 'node:fs/promises';
import type {FrameSettings} from '../FrameSink';
import type {Change} from './Differ';

/** A kind of file that shows pictures of a few colours, each over the one before. */
export interface PaletteFormat {
  /** Pictures begin at multiples of so many pixels, across and down. */
  readonly grid: number;
  /**
   * Begins a file.
   *
   * @param colors - Of the whole film, 0xRRGGBB.
   */
  begin(
    file: FileHandle,
    settings: FrameSettings,
    colors: readonly number[],
  ): Promise<PaletteFile>;
}

export interface PaletteFile {
  /** Adds a picture, which stays from a frame up to another, that one not included. */
  show(change: Change, from: number, until: number): Promise<void>;
  /** Completes the file; it is closed by who opened it. */
  finish(): Promise<void>;
  /** Resolves when nothing is being done any more, whatever became of it. */
  rest(): Promise<void>;
}
