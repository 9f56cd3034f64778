import {describe, expect, it} from 'vitest';
import {momentFrame, stripFrames} from '../../../src/render/plan/moments';

/** Ten seconds at 60 frames a second, the last half second the way back to the start. */
const job = {clip: 'ravine', fps: 60};
const told = {
  frames: 600,
  beats: [
    {name: 'question', moment: 2.46},
    {name: 'down', moment: 9.46},
  ],
};
const untold = {frames: 600, beats: []};

describe('a moment is the frame', () => {
  it.each([
    ['start', 0],
    [0, 0],
    [1.5, 90],
    [10, 599],
    ['question', 148],
    ['down', 568],
    ['end', 568],
  ])('%s: %d', (at, frame) => {
    expect(momentFrame({at}, job, told)).toBe(frame);
  });

  it('end: the last one, where a scene tells no beats', () => {
    expect(momentFrame({at: 'end'}, job, untold)).toBe(599);
  });

  it('before the clip’s end, at any rate', () => {
    const run = {frames: 2, beats: [{name: 'down', moment: 1.9}]};
    expect(momentFrame({at: 'down'}, {...job, fps: 1}, run)).toBe(1);
  });
});

describe('a beat that the run leaves out', () => {
  it('is refused with the moments that there are', () => {
    expect(() => momentFrame({at: 'ridge'}, job, told)).toThrow(
      'Expected --at to be seconds or one of start, question, down, end of "ravine", ' +
        'got "ridge", which it leaves out with these parameters.',
    );
  });

  it('is skipped, or the end stands for it, where that is asked', () => {
    expect(momentFrame({at: 'ridge', ifLeftOut: 'skip'}, job, told)).toBeNull();
    expect(momentFrame({at: 'ridge', ifLeftOut: 'end'}, job, told)).toBe(568);
  });
});

it('refuses seconds after the clip’s end', () => {
  expect(() => momentFrame({at: 10.5}, job, told)).toThrow(
    'Expected --at to be within "ravine", which lasts 10.00 s, got 10.5.',
  );
});

describe('a strip', () => {
  const strip = (count: number, ...at: (number | string)[]) => ({
    among: at.map(at => ({at, ifLeftOut: 'skip' as const})),
    count,
    path: '/out/strip.png',
    ground: '#0f141c',
  });

  it('has the first and the last moment, and between them evenly chosen ones', () => {
    const frames = (count: number) =>
      stripFrames(strip(count, 0, 1, 2, 3, 4, 5, 6), job, told);
    expect(frames(2)).toEqual([0, 360]);
    expect(frames(3)).toEqual([0, 180, 360]);
    expect(frames(4)).toEqual([0, 120, 240, 360]);
    expect(frames(7)).toEqual([0, 60, 120, 180, 240, 300, 360]);
  });

  it('chooses among those that the run tells', () => {
    const wanted = strip(3, 'start', 'question', 'ridge', 'down');
    expect(stripFrames(wanted, job, told)).toEqual([0, 148, 568]);
    expect(() => stripFrames({...wanted, count: 4}, job, told)).toThrow(
      'Expected --strip to be at most 3',
    );
  });
});
