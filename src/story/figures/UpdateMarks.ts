import {Layout, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {Vector2, createSignal} from '@motion-canvas/core';
import {AxisMark} from '../../nodes/plot/AxisMark';
import {axesOf} from '../../nodes/plot/Axes';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {isKink, type CurveRuns} from '../../plot';
import {type} from '../../theme';
import type {WrittenUpdate} from '../../words';
import {usualTangentReach, type CurvePlot} from './CurvePlot';

export interface UpdateMarksProps extends LayoutProps {
  of: CurveRuns;
  rows: readonly WrittenUpdate[];
  plot: CurvePlot;
}

/** Where the slope's name would meet the numbers at the axis, in stage units. */
const nearAxis = 190;

/** Where on half a tangent its name is. */
const nameAt = 0.8;

/**
 * The numbers of an update in a {@link CurvePlot}, to which it is added: x and the next x at
 * the axis, the slope at the tangent, and at the step's arrow what it was multiplied by.
 *
 * @example
 * ```tsx
 * plot().add(<UpdateMarks of={trace} rows={rows} plot={plot()} />);
 * ```
 */
@nodeName('UpdateMarks')
export class UpdateMarks extends Layout {
  /** Opacity of the names at tangent and arrow, and of the next x. */
  public readonly slopeShown = createSignal(1);
  public readonly stepShown = createSignal(0);
  public readonly nextShown = createSignal(0);

  public readonly nowX: AxisMark;
  public readonly nextX: AxisMark;
  public readonly slope: PointLabel;
  public readonly step: PointLabel;

  private readonly of: CurveRuns;
  private readonly plot: CurvePlot;

  public constructor({of, rows, plot, ...props}: UpdateMarksProps) {
    super(props);
    this.of = of;
    this.plot = plot;
    const words = useWords();
    const [{walk}] = plot.runs;
    const start = words.number(of.runs[0].iterates[0].x);
    this.nowX = new AxisMark({
      at: () => this.point(this.now()),
      text: () => rows[this.now()]?.x ?? rows[this.now() - 1]?.next ?? start,
    });
    this.nextX = new AxisMark({
      at: () => this.point(this.next()),
      text: () => rows[this.now()]?.next ?? '',
      presence: this.nextShown,
      beside: () => this.nowX,
    });
    plot.written(() => this.numberAtFoot());
    const slope = () => this.iterate(this.now()).slope;
    this.slope = this.nameOfSlope(
      () => `f′ = ${words.number(slope(), {digits: 3, trim: true})}`,
      walk.tangent,
    );
    this.step = this.nameOfStep(() => stepText(rows[this.now()]));
    this.add([this.nowX, this.nextX, this.slope, this.step]);
  }

  /** Whether the next x lies in the picture. */
  public get hasNext(): boolean {
    return this.nextX.isInside(this.point(this.next()));
  }

  private nameOfSlope(text: () => string, drawn: () => number): PointLabel {
    // A walker that has left the picture takes its slope with it.
    const hasSlope = () =>
      !isKink(this.of, this.iterate(this.now()).x) &&
      this.nowX.isInside(this.point(this.now()));
    return new PointLabel({
      ...type.mark,
      text,
      fill: useTheme().gradient,
      at: () => this.here().add(this.tangent().scale(nameAt)),
      awayFrom: () => this.here(),
      clearance: 4,
      avoid: () => ({
        walk: this.curve(),
        marks: [...this.feet(), ...this.arrows(), ...this.plot.taken],
      }),
      opacity: () => (hasSlope() ? this.slopeShown() * drawn() : 0),
    });
  }

  private nameOfStep(text: () => string): PointLabel {
    const middle = () => this.here().addX(this.ahead() / 2);
    return new PointLabel({
      ...type.mark,
      text,
      fill: useTheme().step,
      at: middle,
      awayFrom: () => middle().addY(20),
      clearance: 12,
      avoid: () => ({
        walk: this.curve(),
        marks: [...this.arrows(), ...this.plot.taken],
      }),
      opacity: this.stepShown,
    });
  }

  private now(): number {
    return this.plot.runs[0].walk.landed();
  }

  private next(): number {
    return Math.min(this.now() + 1, this.of.runs[0].iterates.length - 1);
  }

  private iterate(index: number) {
    return this.of.runs[0].iterates[index]!;
  }

  private point(index: number): [number, number] {
    const {x, value} = this.iterate(index);
    return [x, value];
  }

  private here(): Vector2 {
    return axesOf(this).toLocal(this.point(this.now()));
  }

  /** Along x to the next iterate, in stage units. */
  private ahead(): number {
    return axesOf(this).toLocal(this.point(this.next())).x - this.here().x;
  }

  /** All over the number of x at the axis. */
  private numberAtFoot(): Vector2[] {
    const {label} = this.nowX;
    return spread(12, part => label.position().addX((part - 0.5) * label.width()));
  }

  /** To the lower end of the tangent, or to the upper one where the axis is near. */
  private tangent(): Vector2 {
    const {slope} = this.iterate(this.now());
    const along = axesOf(this).unit().mul(new Vector2(1, slope)).normalized;
    const down = along.scale(along.y < 0 ? -usualTangentReach : usualTangentReach);
    const end = this.here().y + down.y;
    return end < axesOf(this).height() / 2 - nearAxis ? down : down.scale(-1);
  }

  /** Along the step, and as far the other way, where the gradient's arrow is. */
  private arrows(): Vector2[] {
    return spread(24, part => this.here().addX((2 * part - 1) * this.ahead()));
  }

  /** The dashed lines down to the axis. */
  private feet(): Vector2[] {
    const {x, y} = this.here();
    const foot = axesOf(this).height() / 2;
    return [x, x + this.ahead()].flatMap(at =>
      spread(20, part => new Vector2(at, y + part * (foot - y))),
    );
  }

  private curve() {
    return this.plot.curve.localLines().flat();
  }
}

/** What the direction is multiplied by, and the direction: with brackets where it must. */
export function stepText(row: WrittenUpdate | undefined): string {
  return row ? `−${row.rate} · ${row.factor}` : '';
}

/** Places for parts from 0 to 1. */
function spread(count: number, place: (part: number) => Vector2): Vector2[] {
  return Array.from({length: count}, (_, i) => place(i / (count - 1)));
}
