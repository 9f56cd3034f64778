import {Node} from '@motion-canvas/2d';
import {isThreadGenerator, waitFor, type ThreadGenerator} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import type {Theme} from 'downhill/theme';
import clip from './clip';

/** The plate in which an example draws, in stage units: half the stage's width and height. */
export const plate = {left: -480, right: 480, top: -270, bottom: 270} as const;

/** A plate fills the stage, so that a node is large on it. */
const enlargement = 2;

/** What does not move stays for so long, in seconds. */
const rest = 1;

/**
 * The scene of an example: a node or two on an empty plate. Its picture is the frame in the
 * middle of what it does.
 *
 * @param draw - Adds the nodes; what it gives back, if it is a move, is made.
 *
 * @example
 * ```tsx
 * export default example(plate => plate.add(<Dot radius={60} />));
 * ```
 */
export function example(draw: (plate: Node, theme: Theme) => Node | ThreadGenerator) {
  return clipScene(clip, function* (view, {theme}) {
    const plate = new Node({scale: enlargement});
    view.add(plate);
    const drawn = draw(plate, theme);
    if (isThreadGenerator(drawn)) yield* drawn;
    else yield* waitFor(rest);
  });
}
