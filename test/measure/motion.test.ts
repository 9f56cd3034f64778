import {describe, expect, it} from 'vitest';
import type {Measured, Place, SeenArrow, Track} from '../../src/measure/Measured';
import {hopsOf, hurriedHops, leaps} from '../../src/measure/motion';

/** Eases in and out like a sine. */
const eased = (part: number) => (1 - Math.cos(Math.PI * part)) / 2;

/** Hops along x, from place to place, each in so many frames, with rests of others between. */
function track(
  places: readonly number[],
  {frames, rest}: {frames: number; rest: number},
): Track {
  const walked: Place[] = Array.from({length: 10}, () => ({x: places[0]!, y: 0}));
  for (let k = 1; k < places.length; k++) {
    const [from, to] = [places[k - 1]!, places[k]!];
    for (let i = 1; i <= frames; i++)
      walked.push({x: from + eased(i / frames) * (to - from), y: 0});
    for (let i = 0; i < rest; i++) walked.push({x: to, y: 0});
  }
  return {name: 'walker', hops: true, places: walked};
}

function film(one: Track, arrows: readonly SeenArrow[] = []): Measured {
  const frames = one.places.length;
  return {
    ...{fps: 60, frames, cues: [], beats: [], fadings: [], named: [], restless: []},
    tracks: [one],
    arrows: one.places.map(() => arrows),
  };
}

const along = (from: number, to: number) => ({
  from: {x: from, y: 0},
  to: {x: to, y: 0},
});

describe('a leap', () => {
  it('is more than 60 u in a frame', () => {
    expect(leaps(film(track([0, 1200], {frames: 30, rest: 5})))).toEqual([
      'walker goes 62.7 u in frame 24',
    ]);
    expect(leaps(film(track([0, 1100], {frames: 30, rest: 5})))).toEqual([]);
  });

  it('is none while nothing is seen', () => {
    const places = [{x: 0, y: 0}, null, {x: 900, y: 0}, {x: 950, y: 0}];
    expect(leaps(film({name: 'walker', hops: true, places}))).toEqual([]);
  });
});

describe('the hops', () => {
  it('are parted by rests', () => {
    const hops = hopsOf(track([0, 100, 300], {frames: 30, rest: 20}));
    expect(hops.map(({first, last}) => [first, last])).toEqual([
      [9, 39],
      [59, 89],
    ]);
  });

  it('are parted where it only slows down', () => {
    expect(hopsOf(track([0, 100, 300, 250, 250], {frames: 21, rest: 0}))).toHaveLength(
      3,
    );
  });

  it('are one where the way has a corner', () => {
    const there = track([0, 100], {frames: 30, rest: 5}).places as Place[];
    const cornered = there.map(({x}) => (x < 60 ? {x, y: 0} : {x: 60, y: x - 60}));
    expect(hopsOf({name: 'walker', hops: true, places: cornered})).toHaveLength(1);
  });

  it('are not those too small to be seen, nor those that leave the picture', () => {
    expect(hopsOf(track([0, 5], {frames: 20, rest: 5}))).toEqual([]);
    const places = track([0, 900], {frames: 40, rest: 5}).places.slice(0, 30);
    expect(hopsOf({name: 'walker', hops: true, places})).toEqual([]);
  });
});

describe('a hop is hurried', () => {
  it('below 0.32 s, and below 0.45 s along its arrow', () => {
    const fast = track([0, 300], {frames: 18, rest: 5});
    const quick = track([0, 300], {frames: 21, rest: 5});
    const calm = track([0, 300], {frames: 28, rest: 5});
    expect(hurriedHops(film(fast))).toEqual([
      'walker, frame 9: a later hop takes 0.300 s',
    ]);
    expect(hurriedHops(film(quick))).toEqual([]);
    expect(hurriedHops(film(quick, [along(0, 300)]))).toEqual([
      'walker, frame 9: a counted hop takes 0.350 s',
    ]);
    expect(hurriedHops(film(calm, [along(0, 300)]))).toEqual([]);
  });

  it('as well along an arrow that begins at its rim', () => {
    const quick = track([0, 300], {frames: 21, rest: 5});
    expect(hurriedHops(film(quick, [along(23.5, 300)]))).toHaveLength(1);
  });

  it('not because of the arrow of another step', () => {
    const quick = track([0, 300], {frames: 21, rest: 5});
    expect(hurriedHops(film(quick, [along(-200, 0), along(0, 150)]))).toEqual([]);
  });
});
