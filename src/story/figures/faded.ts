import type {Node} from '@motion-canvas/2d';
import {all, type ThreadGenerator} from '@motion-canvas/core';

/** Nodes become as clear as an opacity says, all at once. */
export function faded(
  nodes: readonly Node[],
  opacity: number,
  seconds: number,
): ThreadGenerator {
  return all(...nodes.map(node => node.opacity(opacity, seconds)));
}
