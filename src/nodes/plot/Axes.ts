import {
  Layout,
  computed,
  initial,
  nodeName,
  signal,
  type LayoutProps,
  type Node,
} from '@motion-canvas/2d';
import {
  Vector2,
  type PossibleVector2,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {
  axisScale,
  toData,
  toLocal,
  type AxisScale,
  type Interval,
} from '../../plot/axisScale';
import {edge} from '../../plot/frame/regions';
import {useFrame} from '../useFrame';
import {AxesFrame} from './AxesFrame';

export interface AxesProps extends LayoutProps {
  /** The interval shown from left to right, in data. */
  domain?: SignalValue<Interval>;
  /** The interval shown from bottom to top, in data. */
  range?: SignalValue<Interval>;
  /** Written at the right end of the horizontal axis. */
  domainLabel?: SignalValue<string>;
  /** Written above the vertical axis. */
  rangeLabel?: SignalValue<string>;
  /**
   * About how many ticks across; 0 for none.
   *
   * @defaultValue 6
   */
  domainTicks?: SignalValue<number>;
  /**
   * About how many ticks up; 0 for none.
   *
   * @defaultValue 5
   */
  rangeTicks?: SignalValue<number>;
  /** `log10`: vertical data are logarithms, and ticks are written as powers of ten. */
  rangeScale?: SignalValue<'linear' | 'log10'>;
  /**
   * Whether a line goes through every tick.
   *
   * @defaultValue true
   */
  grid?: SignalValue<boolean>;
  /**
   * Whether the axis lines are drawn.
   *
   * @defaultValue true
   */
  ruled?: SignalValue<boolean>;
}

/**
 * A plot frame: data ↔ stage mapping, grid, axis lines through zero, ticks with labels
 * left of and below the frame. `width` and `height` are the frame's; labels take about 70
 * units below and 110 at the left. Children are placed in data space through
 * {@link toLocal}; {@link Curve} finds its axes by itself.
 *
 * @example
 * ```tsx
 * <Axes ref={axes} width={960} height={800} domain={[-3, 3]} range={[0, 9]}>
 *   <Curve f={x => x * x} />
 *   <Dot position={() => axes().toLocal([x(), x() * x()])} />
 * </Axes>
 * ```
 */
@nodeName('Axes')
export class Axes extends Layout {
  @initial([0, 1])
  @signal()
  declare public readonly domain: SimpleSignal<Interval, this>;

  @initial([0, 1])
  @signal()
  declare public readonly range: SimpleSignal<Interval, this>;

  @initial('')
  @signal()
  declare public readonly domainLabel: SimpleSignal<string, this>;

  @initial('')
  @signal()
  declare public readonly rangeLabel: SimpleSignal<string, this>;

  @initial(6)
  @signal()
  declare public readonly domainTicks: SimpleSignal<number, this>;

  @initial(5)
  @signal()
  declare public readonly rangeTicks: SimpleSignal<number, this>;

  @initial('linear')
  @signal()
  declare public readonly rangeScale: SimpleSignal<'linear' | 'log10', this>;

  @initial(true)
  @signal()
  declare public readonly grid: SimpleSignal<boolean, this>;

  @initial(true)
  @signal()
  declare public readonly ruled: SimpleSignal<boolean, this>;

  public constructor(props: AxesProps) {
    super(props);
    this.insert(new AxesFrame({axes: this}), 0);
  }

  /** Data → this node's own space, where its children live. */
  public toLocal(point: PossibleVector2 | readonly [number, number]): Vector2 {
    const data = new Vector2(point as PossibleVector2);
    return new Vector2(toLocal(this.scaling(), data));
  }

  /** Data → the space of this node's parent, which is the stage for a top-level node. */
  public toStage(point: PossibleVector2 | readonly [number, number]): Vector2 {
    return this.toLocal(point).transformAsPoint(this.localToParent());
  }

  /** This node's own space → data. */
  public toData(local: PossibleVector2): Vector2 {
    return new Vector2(toData(this.scaling(), new Vector2(local)));
  }

  /** Stage units for one unit of data; y points up, so its entry is negative. */
  public unit(): Vector2 {
    return new Vector2(this.scaling().slope);
  }

  /** How far from its edges words stand, so that they keep the margin of the stage. */
  public textMargin(): Vector2 {
    const {width, height} = useFrame();
    const {x, y} = this.position();
    const half = this.size().scale(0.5);
    const beside = new Vector2(
      width / 2 - Math.abs(x) - half.x,
      height / 2 - Math.abs(y) - half.y,
    );
    return new Vector2(Math.max(0, edge - beside.x), Math.max(0, edge - beside.y));
  }

  /** The mapping between data and this node's own space. */
  @computed()
  public scaling(): AxisScale {
    return axisScale(this.size(), this.domain(), this.range());
  }
}

/** The axes in which a node is drawn. */
export function axesOf(node: Node): Axes {
  const axes = node.findAncestor(
    (ancestor): ancestor is Axes => ancestor instanceof Axes,
  );
  if (!axes) {
    throw new Error(
      `Expected ${node.constructor.name} to be inside <Axes>. Add it as a child of the axes it belongs to.`,
    );
  }
  return axes;
}
