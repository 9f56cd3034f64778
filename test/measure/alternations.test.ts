import {describe, expect, it} from 'vitest';
import {restlessParts, turnsOf} from '../../src/measure/alternations';
import type {Measured} from '../../src/measure/Measured';

const nothing: Measured = {
  ...{fps: 60, frames: 240, cues: [], beats: [], tracks: [], arrows: []},
  ...{fadings: [], named: [], restless: []},
};

/** To and fro once in so many frames. */
const swinging = (frames: number, reach: number) =>
  Array.from({length: 240}, (_, i) => ({
    x: reach * Math.sin((2 * Math.PI * i) / frames),
    y: 0,
  }));

describe('turns', () => {
  it('are counted where the way back is long enough', () => {
    const there: [number, number][] = [0, 10, 20, 10, 0, 10].map((x, i) => [i, x]);
    expect(turnsOf(there, 6)).toEqual([2, 4]);
    expect(turnsOf(there, 15)).toEqual([2]);
    expect(turnsOf(there, 30)).toEqual([]);
  });
});

describe('restless is', () => {
  const walking = (frames: number, reach: number): Measured => ({
    ...nothing,
    tracks: [{name: 'walker', hops: true, places: swinging(frames, reach)}],
  });

  it('what turns four times in a second', () => {
    expect(restlessParts(walking(24, 50))).toEqual([
      'walker along x turns more than 3 times in the second from frame 6',
    ]);
    expect(restlessParts(walking(42, 50))).toEqual([]);
  });

  it('not what hardly moves', () => {
    expect(restlessParts(walking(24, 2))).toEqual([]);
  });

  it('what blinks', () => {
    const blinking = (every: number): Measured => ({
      ...nothing,
      fadings: [
        {
          name: 'light',
          changes: Array.from({length: 12}, (_, i) => [i * every, i % 2] as const),
        },
      ],
    });
    expect(restlessParts(blinking(6))).toEqual([
      'light in opacity turns more than 3 times in the second from frame 6',
    ]);
    expect(restlessParts(blinking(30))).toEqual([]);
  });
});
