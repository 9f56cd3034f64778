import {expect, it} from 'vitest';
import {describeProfile} from '../../../src/render/frames/profile';
import type {Job} from '../../../src/render/plan/Job';

const job: Job = {
  clip: 'swatch',
  variables: {},
  width: 100,
  height: 50,
  fps: 10,
  outputs: [],
  stills: [],
};
const page = (draw: number, slowest: number) => ({
  totals: {step: 1, draw, paint: 6, wait: 0},
  thread: {read: 2, compare: 0, send: 0},
  frames: 10,
  drawn: 6,
  slowest: [
    {
      frame: slowest,
      milliseconds: slowest,
      nodes: [{node: 'Rect[1]', milliseconds: 2}],
    },
  ],
  nodes: [
    {node: 'Rect[1]', milliseconds: draw / 2},
    {node: `Circle[${slowest}]`, milliseconds: 1},
  ],
});

it('adds pages up, and tells what changes in frames that differ', () => {
  const lines = describeProfile({
    job,
    frames: 20,
    pages: [page(30, 3), page(50, 14)],
    encode: 40,
    open: 1250,
    finish: 80,
    still: 10,
    changedPixels: 500,
  });
  expect(lines.map(line => line.trim().replaceAll(/ +/g, ' '))).toEqual([
    'swatch, 20 frames of 100x50 at 10 a second:',
    'opening the scene 1.25 s, completing the files 0.08 s',
    'step 0.10 ms a frame moving the scene one frame on',
    'draw 4.00 ms a frame drawing it',
    'paint 0.60 ms a frame painting what was drawn',
    'wait 0.00 ms a frame waiting for the three below',
    'read 0.20 ms a frame reading the pixels back, in a thread of its own like the next two',
    'compare 0.00 ms a frame finding what changed',
    'send 0.00 ms a frame sending, and waiting for Node',
    'encode 2.00 ms a frame converting and encoding, in Node',
    '12 frames drawn and read, 60000 pixels; 10 frames like the one before, in the others ' +
      '1.0 % of the pixels change',
    'slow nodes: Rect[1] 40 ms, Circle[3] 1 ms, Circle[14] 1 ms',
    'slow frame 14: 14 ms; Rect[1] 2 ms',
    'slow frame 3: 3 ms; Rect[1] 2 ms',
  ]);
});
