import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import type {Vector2} from '@motion-canvas/core';
import {notable, type Minimum} from '../../plot';
import {type} from '../../theme';
import {Label} from '../text/Label';
import {useWords} from '../useWords';

export interface MinimumValuesProps extends NodeProps {
  /** What holds the minima: those of a few, or the lowest of many, are told. */
  of: {readonly minima: readonly Minimum[]};
  /** Where a minimum is, in the parent's space. */
  at: (minimum: Minimum) => Vector2;
}

/** From a mark to the number below it, in stage units. */
const below = 64;

/** With less room between two minima, a value has no name, or the lowest alone is told. */
const least = {name: 230, value: 130};

/**
 * What f is at the minima that are marked, below their marks.
 *
 * @example
 * ```tsx
 * <MinimumValues of={trace} at={minimum => plot().markOf(minimum)} />
 * ```
 */
@nodeName('MinimumValues')
export class MinimumValues extends Node {
  public constructor({of, at, ...props}: MinimumValuesProps) {
    super(props);
    const words = useWords();
    const minima = notable(of.minima);
    const xs = minima.map(minimum => at(minimum).x).toSorted((a, b) => a - b);
    const gap = Math.min(...xs.slice(1).map((x, i) => x - xs[i]!));
    for (const minimum of gap < least.value ? minima.slice(0, 1) : minima) {
      const number = words.number(minimum.value, {digits: 3, trim: true});
      this.add(
        new Label({
          ...type.note,
          text: gap < least.name ? number : `f = ${number}`,
          position: at(minimum).addY(below),
        }),
      );
    }
  }
}
