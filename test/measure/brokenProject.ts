/** A project with one clip, `broken`, that does wrong whatever films are measured for. */
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {writeClip} from '../render/swatchProject';

const clip = `import {defineClip} from 'downhill/clip';

export default defineClip({
  id: 'broken',
  title: 'All wrong',
  summary: 'All wrong.',
  parameters: {},
  beats: {one: 'One', two: 'Two'},
  poster: 'one',
  simulate: () => ({}),
  describe: () => 'All wrong.',
});
`;

/**
 * A walker hops along its arrow in 0.2 s and then far in 0.1 s; a label flickers, one is
 * small, two lie on each other, one leaves the stage and one a frame that clips, one reaches
 * into a chip; a node has no box; the first sentence is too long for its line, and the picture moves at once.
 */
const scene = `import {Node, Rect} from '@motion-canvas/2d';
import {all, createRef, loop, waitFor} from '@motion-canvas/core';
import {Arrow, Caption, FormulaChip, Label, Walker} from 'downhill/nodes';
import {fullBleed} from 'downhill/plot';
import {clipScene} from 'downhill/story';
import {always, sentences} from 'downhill/words';
import clip from './clip';

class Boxless extends Node {
  protected override draw(context: CanvasRenderingContext2D): void {
    context.fillStyle = 'white';
    context.fillRect(0, 0, 50, 50);
  }
}

const long = 'This sentence is far too long for the bar, it is set smaller and nobody reads it.';
const one = sentences([{text: long, holds: always}]);
const two = sentences([{text: 'Another one. '.repeat(9), holds: always}]);

export default clipScene(clip, function* (view, {frame, beat}) {
  const regions = fullBleed(frame);
  const walker = createRef<Walker>();
  const light = createRef<Label>();
  view.add(<Rect width={600} height={200} y={200} clip><Label text="cut" x={300} /></Rect>);
  view.add(<Arrow from={[-800, 0]} to={[-700, 0]} />);
  view.add(<Walker ref={walker} x={-800} />);
  view.add(<Label ref={light} text="flickers" y={-200} />);
  view.add(<Label text="small" fontSize={20} y={300} />);
  view.add(<Label text="over" y={380} />);
  view.add(<Label text="under" y={390} x={20} />);
  view.add(<Label text="outside" x={950} y={100} />);
  view.add(<FormulaChip regions={regions} tex="x^2" />);
  view.add(<Label text="beside the formula" x={-800} y={-420} />);
  view.add(<Boxless />);
  view.add(<Caption region={regions.caption} />);
  const flicker = loop(12, function* () {
    yield* light().opacity(0.2, 0.05);
    yield* light().opacity(1, 0.05);
  });
  yield all(flicker, walker().y(30, 2).to(0, 0.5));
  yield* beat(
    'one',
    one,
    walker().x(-700, 0.2),
    waitFor(0.5),
    walker().x(700, 0.1),
    waitFor(15),
  );
  yield* beat('two', two);
});
`;

/** @returns The project's folder; the caller removes it. */
export async function brokenProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'downhill-broken-'));
  await writeClip(root, 'broken', clip, scene);
  return root;
}
