import {
  Node,
  colorSignal,
  initial,
  nodeName,
  signal,
  type NodeProps,
} from '@motion-canvas/2d';
import {
  BBox,
  type ColorSignal,
  type PossibleColor,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {drawWalker, openRadius} from './drawWalker';

export interface WalkerProps extends NodeProps {
  /**
   * 0: a disc. 1: a ring, and what it reached shows inside.
   *
   * @defaultValue 0
   */
  openness?: SignalValue<number>;
  /**
   * Colour of disc and ring.
   *
   * @defaultValue the iterate's colour
   */
  color?: SignalValue<PossibleColor>;
  /**
   * Of the disc, in stage units.
   *
   * @defaultValue `line.current`
   */
  radius?: SignalValue<number>;
}

/**
 * Where a run is now: a disc, or a ring around what it has reached.
 *
 * @example
 * ```tsx
 * <Walker position={() => axes().toLocal([x(), f(x())])} openness={openness} />
 * ```
 */
@nodeName('Walker')
export class Walker extends Node {
  @initial(0)
  @signal()
  declare public readonly openness: SimpleSignal<number, this>;

  @colorSignal()
  declare public readonly color: ColorSignal<this>;

  @initial(line.current)
  @signal()
  declare public readonly radius: SimpleSignal<number, this>;

  private readonly theme = useTheme();

  public constructor(props: WalkerProps) {
    super({...props, color: props.color ?? useTheme().iterate} as WalkerProps);
  }

  protected override getCacheBBox(): BBox {
    return new BBox(0, 0).expand(2 * openRadius);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    drawWalker(
      context,
      {x: 0, y: 0},
      {
        radius: this.radius(),
        openness: this.openness(),
        color: this.color().serialize(),
        theme: this.theme,
      },
    );
    this.drawChildren(context);
  }
}
