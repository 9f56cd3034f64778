import {eachSpan} from '../eachSpan';
import type {Changes} from './Spool';
import type {PaletteLookup} from './palette';

/** The rectangle that changed. */
export interface Change {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Palette indices, row by row. */
  readonly indices: Uint8Array;
  /** 1 where the pixel is as it was. */
  readonly unchanged: Uint8Array;
}

interface DifferSettings {
  readonly width: number;
  readonly height: number;
  /** Rectangles begin at its multiples, across and down. */
  readonly grid: number;
  readonly lookup: PaletteLookup;
}

/** Frames as palette indices, and what changed between them. */
export class Differ {
  private readonly indices: Uint8Array;
  /** 1 where the current frame differs from the one before. */
  private readonly changed: Uint8Array;
  private readonly width: number;
  private readonly grid: number;
  private readonly lookup: PaletteLookup;
  private isFirst = true;

  public constructor({width, height, grid, lookup}: DifferSettings) {
    this.width = width;
    this.grid = grid;
    this.lookup = lookup;
    this.indices = new Uint8Array(width * height);
    this.changed = new Uint8Array(width * height);
  }

  /** The changed rectangle, or null where the frame looks like the one before. */
  public next({runs, pixels}: Changes): Change | null {
    let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
    let source = 0;
    eachSpan(runs, this.width, (row, from, to) => {
      let at = row * this.width + from;
      for (let x = from; x < to; x++, at++) {
        const index = this.lookup.index(pixels[source++]! & 0xffffff);
        if (index === this.indices[at] && !this.isFirst) continue;
        this.indices[at] = index;
        this.changed[at] = 1;
        if (x < left) left = x;
        if (x >= right) right = x + 1;
        if (row < top) top = row;
        bottom = row + 1;
      }
    });
    if (right === 0) return null;
    this.isFirst = false;
    left -= left % this.grid;
    top -= top % this.grid;
    return this.cutOut(left, top, right - left, bottom - top);
  }

  private cutOut(left: number, top: number, width: number, height: number): Change {
    const indices = new Uint8Array(width * height);
    const free = new Uint8Array(width * height);
    for (let y = 0, at = 0; y < height; y++) {
      const row = (top + y) * this.width + left;
      for (let i = row; i < row + width; i++, at++) {
        indices[at] = this.indices[i]!;
        free[at] = 1 - this.changed[i]!;
        this.changed[i] = 0;
      }
    }
    return {left, top, width, height, indices, unchanged: free};
  }
}
