import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, delay, type ThreadGenerator} from '@motion-canvas/core';
import {Formula, tint} from '../../nodes/text/Formula';
import {FormulaChip} from '../../nodes/text/FormulaChip';
import {ReadoutChip, type LiveNumber} from '../../nodes/text/ReadoutChip';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {breakSum, type CurveSlopes, type TwinRegions} from '../../plot';
import {movingFormat, type NumberFormat} from '../../words';
import type {SecantPlot} from './SecantPlot';
import type {SlopeTwin} from './SlopeTwin';

export interface SlopeTextProps extends NodeProps {
  /** What it shows. */
  of: CurveSlopes;
  plot: SecantPlot;
  twin: SlopeTwin;
  regions: TwinRegions;
}

/** Characters of a formula on a line, those of its colour's name included. */
const lineLength = 25;

/** The smallest size of a formula, and its greatest height, in stage units. */
const [least, highest] = [40, 180];

/** Seconds in which numbers go and come, and for the lens to be gone. */
const fade = 0.5;

/**
 * What is written beside a {@link SecantPlot} and its {@link SlopeTwin}: h and the
 * difference quotient, live; then the limit; then f, f′ and the slope at the tangent.
 *
 * @example
 * ```tsx
 * <SlopeText ref={text} of={trace} plot={plot()} twin={twin()} regions={twins(frame)} />
 * ```
 */
@nodeName('SlopeText')
export class SlopeText extends Node {
  private readonly gap: ReadoutChip;
  private readonly limit: ReadoutChip | null;
  private readonly live: ReadoutChip;
  private readonly formula: FormulaChip;
  private readonly derivative: FormulaChip;
  private readonly isWide = useFrame().kind === 'wide';

  public constructor({of, plot, twin, regions, ...props}: SlopeTextProps) {
    super(props);
    const theme = useTheme();
    const {slope, secants, tangents} = of;
    const steepest = Math.max(
      Math.abs(secants[0]!.quotient),
      slope.kind === 'smooth' ? Math.abs(slope.slope) : 0,
    );
    const format = movingFormat(steepest);
    const slopeRow = (
      value: () => number,
      values: number[],
      format: NumberFormat,
    ): LiveNumber => ({
      ...{name: 'f′(x)', value, values, fill: theme.gradient},
      ...format,
    });
    const gapRows = this.gapRows(of, plot, format);
    this.gap = new ReadoutChip({regions, rows: gapRows});
    this.limit =
      slope.kind === 'smooth'
        ? new ReadoutChip({
            regions,
            rows: [
              {name: 'h', value: () => '→ 0', values: ['→ 0']},
              slopeRow(() => slope.slope, [slope.slope], format),
            ],
            opacity: 0,
          })
        : null;
    const slopes = tangents.map(tangent => tangent.slope).filter(Number.isFinite);
    const liveRows = [
      slopeRow(() => twin.tangent().slope, slopes, movingFormat(usual(slopes))),
    ];
    this.live = new ReadoutChip({
      regions: {...regions, readouts: regions.live},
      rows: liveRows,
      opacity: 0,
    });
    const chip = (index: 0 | 1, head: string, tex: string) => {
      // In a square frame, formula and numbers stand side by side.
      const beside = index === 0 ? gapRows : liveRows;
      const taken = useFrame().kind === 'square' ? ReadoutChip.widthOf(beside) : 0;
      const formula = regions.formulas[index];
      return new FormulaChip({
        regions: {formula, isOverlaid: false},
        taken,
        tex: legible(head, tex, formula.width - taken),
        opacity: index === 0 && !this.isWide ? 1 : 0,
      });
    };
    this.formula = chip(0, tint(theme.objective, 'f(x)'), of.tex);
    this.derivative = chip(1, tint(theme.gradient, "f'(x)"), of.derivativeTex);
    this.add([this.formula, this.derivative, this.gap, this.live]);
    if (this.limit) this.add(this.limit);
  }

  /** The quotient becomes its limit, where it has one. */
  public *reachLimit(): ThreadGenerator {
    if (!this.limit) return;
    yield* all(this.gap.opacity(0, fade), this.limit.opacity(1, fade));
  }

  /** Speaks of f and f′, once the lens is gone. */
  public *turnToTwin(): ThreadGenerator {
    yield* all(
      this.gap.opacity(0, fade),
      ...(this.limit ? [this.limit.opacity(0, fade)] : []),
      ...(this.isWide ? [] : [this.formula.opacity(0, fade)]),
      delay(
        fade,
        all(
          ...(this.isWide ? [this.formula.opacity(1, fade)] : []),
          this.derivative.opacity(1, fade),
          this.live.opacity(1, fade),
        ),
      ),
    );
  }

  /** The slope at the tangent goes. */
  public *rest(): ThreadGenerator {
    yield* this.live.opacity(0, fade);
  }

  private gapRows(
    of: CurveSlopes,
    plot: SecantPlot,
    format: NumberFormat,
  ): LiveNumber[] {
    const [words, frame] = [useWords(), useFrame()];
    const {secants, leftSecants} = of;
    const written = (index: number) => {
      const [right, left] = [secants, leftSecants ?? secants].map(list =>
        words.number(list[index]!.quotient, format),
      );
      return left === right ? right! : `${left} ≠ ${right}`;
    };
    const quotient: LiveNumber = {
      name: 'Δf / h',
      value: () => written(plot.index()),
      values: secants.map((_, index) => written(index)),
      fill: useTheme().gradient,
    };
    // Two quotients take a line of a tall frame.
    if (frame.kind === 'tall' && leftSecants) return [quotient];
    const gaps = secants.map(({h}) => h);
    return [{name: 'h', value: () => gaps[plot.index()]!, values: gaps}, quotient];
  }
}

/** A formula, or only its head where the formula would be set too small to be read. */
function legible(head: string, tex: string, width: number): string {
  const whole = breakSum(`${head} =`, tex, lineLength);
  const size = new Formula({tex: whole, fontSize: least}).size();
  return size.x <= width && size.y <= highest ? whole : head;
}

/** The size of most slopes: a few may be very steep. */
function usual(slopes: readonly number[]): number {
  const sizes = slopes.map(Math.abs).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] || (sizes.at(-1) ?? 1);
}
