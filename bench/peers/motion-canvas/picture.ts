import '@fontsource-variable/inter';
import {Node, makeScene2D} from '@motion-canvas/2d';
import {createSignal, linear, type SimpleSignal} from '@motion-canvas/core';
import {draw, duration, loadFaces, size} from '../drawing/drawing';

/** Draws the reference picture of a time that a signal gives. */
class Picture extends Node {
  public constructor(private readonly time: SimpleSignal<number>) {
    super({});
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.translate(-size.width / 2, -size.height / 2);
    draw(context, this.time());
  }
}

export default makeScene2D(function* (view) {
  yield loadFaces();
  const time = createSignal(0);
  view.add(new Picture(time));
  yield* time(duration, duration, linear);
});
