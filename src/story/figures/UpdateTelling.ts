import {Layout, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {easeInOutSine, type ThreadGenerator} from '@motion-canvas/core';
import {TravelingNumber} from '../../nodes/text/TravelingNumber';
import {useWords} from '../../nodes/useWords';
import type {CurveRuns, Region} from '../../plot';
import type {StepRule} from '../../sim';
import {writtenUpdates} from '../../words';
import type {CurveWalk} from '../CurveWalk';
import {UpdateEquation} from '../UpdateEquation';
import type {CurvePlot} from './CurvePlot';
import {UpdateMarks, stepText} from './UpdateMarks';

export interface UpdateTellingProps extends LayoutProps {
  of: CurveRuns & {readonly rule: Pick<StepRule, 'symbol' | 'formula'>};
  plot: CurvePlot;
  /** Where the equation stands. Without, numbers come and go at the picture's marks. */
  region?: Region | null;
}

/** Seconds of a number's way: in the first update, and in another one. */
const seconds = {first: 0.6, again: 0.48};

/** A number fades in, and an arrow grows. */
const appear = 0.25;

/**
 * An update told by its numbers, which travel between a {@link CurvePlot} and the equation:
 * x from the axis and the slope from the tangent into the formula, what it makes of them to
 * the gradient's arrow, which is mirrored by it, and the next x back to the axis.
 *
 * @example
 * ```tsx
 * view.add(<UpdateTelling ref={telling} of={trace} plot={plot()} region={plot().free} />);
 * // …
 * yield* telling().takeX();
 * yield* telling().takeSlope();
 * ```
 */
@nodeName('UpdateTelling')
export class UpdateTelling extends Layout {
  private readonly equation: UpdateEquation | null;
  private readonly number = new TravelingNumber();
  private readonly marks: UpdateMarks;
  private readonly walk: CurveWalk;
  private readonly stepText: () => string;
  private seconds = seconds.first;

  public constructor({of, plot, region, ...props}: UpdateTellingProps) {
    super(props);
    const {rule, runs} = of;
    this.walk = plot.runs[0].walk;
    const rows = writtenUpdates(runs[0].updates, rule, {
      say: useWords(),
      alike: {first: this.count, group: UpdateEquation.rowsOf(rule)},
    });
    this.marks = new UpdateMarks({of, rows, plot});
    plot.add(this.marks);
    this.equation = region
      ? new UpdateEquation({rows, rule, walk: this.walk, region})
      : null;
    if (this.equation) this.add([this.equation, this.number]);
    this.walk.aim(1);
    this.walk.uphill(1);
    this.stepText = () => stepText(rows[this.walk.landed()]);
  }

  /** How many updates there are to be told. */
  public get count(): number {
    return this.walk.plan.counted.length;
  }

  /** From the axis into the formula. */
  public *takeX(): ThreadGenerator {
    if (this.count === 0 || !this.equation) return;
    const {x: to} = this.labels(this.equation);
    yield* this.travel({text: to.text(), from: [this.marks.nowX.label], to});
    this.equation.part.x(1);
  }

  /** From the tangent into the formula, and what an optimizer makes of it there. */
  public *takeSlope(): ThreadGenerator {
    if (this.count === 0 || !this.equation) return;
    const {slope, direction, factor} = this.labels(this.equation);
    const {part} = this.equation;
    if (slope) {
      yield* this.travel({text: slope.text(), from: [this.marks.slope], to: slope});
    }
    if (direction) {
      yield* part.terms(1, appear);
      yield* part.direction(1, appear);
      yield* this.travel({text: factor.text(), from: [direction], to: factor});
    }
    part.factor(1);
  }

  /** From the formula to the arrow, which is multiplied by it. */
  public *takeStep(): ThreadGenerator {
    const {step, stepShown} = this.marks;
    if (this.equation) {
      const {minus, factor} = this.labels(this.equation);
      yield* this.travel({text: this.stepText(), from: [minus, factor], to: step});
    }
    yield* stepShown(1, this.equation ? 0 : appear);
    yield* this.walk.uphill(0, this.seconds, easeInOutSine);
  }

  /** From the formula to the axis. */
  public *takeNext(): ThreadGenerator {
    const {nextX, nextShown, hasNext} = this.marks;
    if (!this.equation) return yield* nextShown(1, appear);
    yield* this.equation.part.next(1, appear);
    const {next} = this.labels(this.equation);
    if (hasNext) {
      yield* this.travel({text: next.text(), from: [next], to: nextX.label});
    }
    nextShown(1);
  }

  /** The walker goes to the next x. */
  public *hop(): ThreadGenerator {
    yield* this.walk.hop();
    this.marks.stepShown(0);
    this.marks.nextShown(0);
  }

  /** All of another update, faster. */
  public *again(): ThreadGenerator {
    if (this.count < 2) return;
    this.seconds = seconds.again;
    this.equation?.begin(this.walk.landed());
    this.walk.uphill(1);
    yield* this.takeX();
    yield* this.point();
    yield* this.takeSlope();
    yield* this.takeStep();
    yield* this.takeNext();
    yield* this.hop();
    this.conclude();
  }

  /** The gradient's arrow grows. */
  public point(): ThreadGenerator {
    return this.walk.point(appear);
  }

  /** No more is told of single updates. */
  public conclude(): void {
    this.marks.slopeShown(0);
    this.walk.uphill(0);
  }

  private labels(equation: UpdateEquation) {
    return equation.labels(this.walk.landed());
  }

  private travel(way: Parameters<TravelingNumber['travel']>[0]): ThreadGenerator {
    return this.number.travel({seconds: this.seconds, ...way});
  }
}
