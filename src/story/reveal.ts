import type {Node} from '@motion-canvas/2d';
import {
  all,
  easeInCubic,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {time} from '../theme';

/** Fades nodes in, together. They are put on the stage with `opacity={0}`. */
export function* reveal(...nodes: Node[]): ThreadGenerator {
  yield* all(...nodes.map(node => node.opacity(1, time.quick, easeOutCubic)));
}

/** Fades nodes out, together. */
export function* conceal(...nodes: Node[]): ThreadGenerator {
  yield* all(...nodes.map(node => node.opacity(0, time.quick, easeInCubic)));
}
