import {describe, expect, it, test} from 'vitest';
import {chapterParts} from '../../../src/render/plan/chapterParts';
import {frameCount, frameRange} from '../../../src/render/plan/frameRange';
import type {Job} from '../../../src/render/plan/Job';

const job: Job = {
  clip: 'convergence',
  variables: {},
  width: 320,
  height: 180,
  fps: 10,
  split: {stem: '/out/simple'},
  outputs: [{format: 'mp4', path: '/out/simple.es.mp4'}],
  stills: [{at: 'rest', ifLeftOut: 'end', path: '/out/simple.es.png'}],
  captions: '/out/simple.es.vtt',
  chapters: '/out/simple.es.chapters.vtt',
  alt: {text: 'It settles.', path: '/out/simple.es.txt'},
};

const beats = [
  {name: 'question', start: 0.4},
  {name: 'step', start: 1.234},
  {name: 'rest', start: 3.05},
];

const ranges = (parts: readonly Job[], frames: number) =>
  parts.map(part => {
    const {first, last} = frameRange(part, frames);
    return [first, last];
  });

describe('a film for each chapter', () => {
  it('has its number and its beat in every name, and its own moment as its poster', () => {
    const [first, second, third] = chapterParts(job, {frames: 50, beats});
    expect(first).toEqual({
      clip: 'convergence',
      variables: {},
      width: 320,
      height: 180,
      fps: 10,
      from: 0,
      to: 1.234,
      outputs: [{format: 'mp4', path: '/out/simple-1-question.es.mp4'}],
      stills: [
        {at: 'question', ifLeftOut: 'end', path: '/out/simple-1-question.es.png'},
      ],
      captions: '/out/simple-1-question.es.vtt',
      chapters: '/out/simple-1-question.es.chapters.vtt',
      alt: {text: 'It settles.', path: '/out/simple.es.txt'},
    });
    expect(second).toMatchObject({from: 1.234, to: 3.05, stills: [{at: 'step'}]});
    expect(second).not.toHaveProperty('alt');
    expect(third).toMatchObject({outputs: [{path: '/out/simple-3-rest.es.mp4'}]});
  });

  it('begins with the film and ends with it, whatever comes before its first beat', () => {
    expect(ranges(chapterParts(job, {frames: 50, beats}), 50)).toEqual([
      [0, 11],
      [12, 30],
      [31, 49],
    ]);
  });

  it('keeps its number where others are cut off by --from and --to', () => {
    const cut = chapterParts({...job, from: 1.5, to: 2}, {frames: 50, beats});
    expect(ranges(cut, 50)).toEqual([[15, 19]]);
    expect(cut[0]!.outputs).toMatchObject([{path: '/out/simple-2-step.es.mp4'}]);
  });

  it('has numbers of one length', () => {
    const many = Array.from({length: 11}, (_, i) => ({name: 'hop', start: i}));
    const parts = chapterParts(job, {frames: 120, beats: many});
    expect(parts.map(({captions}) => captions).slice(8, 10)).toEqual([
      '/out/simple-09-hop.es.vtt',
      '/out/simple-10-hop.es.vtt',
    ]);
  });

  it('is refused of a run that tells no beats', () => {
    expect(() => chapterParts(job, {frames: 50, beats: []})).toThrow(
      'Expected "convergence" to tell beats, where its film can be cut; with these ' +
        'parameters it tells none. Leave --chapters out.',
    );
  });
});

/** Numbers from 0 to 1, the same in every run (Lehmer, 1951). */
function* seeded(state: number): Generator<number, never> {
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

test('no frame is in two chapters and none in none, at any rate and any cut', () => {
  const numbers = seeded(20261129);
  const next = () => numbers.next().value;
  for (let n = 0; n < 500; n++) {
    const fps = [10, 24, 25, 29.97, 30, 50, 60, 240][Math.floor(next() * 8)]!;
    const frames = 1 + Math.floor(next() * 900);
    const starts = Array.from({length: 1 + Math.floor(next() * 7)}, next).sort();
    const told = starts.map(start => ({name: 'hop', start: (start * frames) / fps}));
    const from = (next() * 0.4 * frames) / fps;
    const to = from + (next() * frames) / fps + 2 / fps;
    const whole = {...job, fps, from, to};
    const {first, last} = frameRange(whole, frames);
    const parts = chapterParts(whole, {frames, beats: told});
    let expected = first;
    for (const part of parts) {
      const range = frameRange(part, frames);
      expect(range.first).toBe(expected);
      expected = range.first + frameCount(range);
    }
    expect(expected).toBe(last + 1);
  }
});

it('is the job itself where nothing is to be cut', () => {
  const {split: _, ...whole} = job;
  expect(chapterParts(whole, {frames: 50, beats})).toEqual([whole]);
});
