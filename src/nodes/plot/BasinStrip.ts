import {
  Line,
  Node,
  Rect,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

export interface BasinStripProps extends NodeProps {
  /** Its left end, along x in the parent's space. */
  from: number;
  /** Its right end, along x in the parent's space. */
  to: number;
  /** Height of its middle line, in the parent's space. */
  level: number;
  /** Whether the starts above it go to a lowest minimum. */
  isLowest: boolean;
  /** Which of its ends is at no ridge. */
  openEnd: 'left' | 'right' | null;
  /**
   * How much of it is there, 0 to 1.
   *
   * @defaultValue 1
   */
  grown?: SignalValue<number>;
}

/** In stage units. */
const height = 26;
const seam = 4;

/**
 * The starts whose runs end in one valley, as a strip at the foot of a plot: full for the
 * lowest valley, hollow for any other. It grows from the ridges at its ends.
 *
 * @example
 * ```tsx
 * <BasinStrip from={-300} to={120} level={340} isLowest={false} openEnd={null} grown={grown} />
 * ```
 */
@nodeName('BasinStrip')
export class BasinStrip extends Node {
  @initial(1)
  @signal()
  declare public readonly grown: SimpleSignal<number, this>;

  public constructor({from, to, level, isLowest, openEnd, ...props}: BasinStripProps) {
    super(props);
    const {minimum} = useTheme();
    const [left, right] = [from + seam, to - seam];
    const ends = (['left', 'right'] as const).filter(end => end !== openEnd);
    // Two halves that have met overlap, or a hair would part them.
    const whole = Math.max(0, right - left) / ends.length + 0.5;
    const width = () => this.grown() * whole;
    for (const end of ends) {
      const edge = end === 'left' ? left : right;
      const inner = () => (end === 'left' ? left + width() : right - width());
      if (isLowest) {
        this.add(
          new Rect({
            fill: minimum,
            height,
            width,
            x: () => (edge + inner()) / 2,
            y: level,
          }),
        );
      } else {
        const half = (height - line.ring) / 2;
        this.add(
          new Line({
            stroke: minimum,
            lineWidth: line.ring,
            opacity: () => (this.grown() > 0 ? 1 : 0),
            points: () => [
              [inner(), level - half],
              [edge, level - half],
              [edge, level + half],
              [inner(), level + half],
            ],
          }),
        );
      }
    }
  }
}
