import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, delay, type ThreadGenerator} from '@motion-canvas/core';
import {tint} from '../../nodes/text/Formula';
import {FormulaChip} from '../../nodes/text/FormulaChip';
import {ReadoutChip, type LiveNumber} from '../../nodes/text/ReadoutChip';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {breakSum, type CurveSlopes, type TwinRegions} from '../../plot';
import {decimalsFor} from '../../words';
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
    const decimals = Math.max(0, decimalsFor(steepest) - 1);
    const slopeRow = (value: () => number, values: number[], decimals: number) => ({
      ...{name: 'f′(x)', value, values, decimals, fill: theme.gradient},
      isMoving: true,
    });
    const gapRows = this.gapRows(of, plot, decimals);
    this.gap = new ReadoutChip({regions, rows: gapRows});
    this.limit =
      slope.kind === 'smooth'
        ? new ReadoutChip({
            regions,
            rows: [
              {name: 'h', value: () => '→ 0', values: ['→ 0']},
              slopeRow(() => slope.slope, [slope.slope], decimals),
            ],
            opacity: 0,
          })
        : null;
    const slopes = tangents.map(tangent => tangent.slope).filter(Number.isFinite);
    this.live = new ReadoutChip({
      regions: {...regions, readouts: regions.live},
      rows: [slopeRow(() => twin.tangent().slope, slopes, usualDecimals(slopes))],
      opacity: 0,
    });
    // In a square frame, formula and numbers stand side by side.
    const taken = useFrame().kind === 'square' ? ReadoutChip.widthOf(gapRows) : 0;
    const chip = (index: 0 | 1, head: string, tex: string) =>
      new FormulaChip({
        regions: {formula: regions.formulas[index], isOverlaid: false},
        taken,
        tex: breakSum(head, tex, lineLength),
        opacity: index === 0 && !this.isWide ? 1 : 0,
      });
    this.formula = chip(0, `${tint(theme.objective, 'f(x)')} =`, of.tex);
    this.derivative = chip(1, `${tint(theme.gradient, "f'(x)")} =`, of.derivativeTex);
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

  private gapRows(of: CurveSlopes, plot: SecantPlot, decimals: number): LiveNumber[] {
    const words = useWords();
    const {secants, leftSecants} = of;
    const written = (index: number) => {
      const [right, left] = [secants, leftSecants ?? secants].map(list =>
        words.number(list[index]!.quotient, {decimals, isMoving: true}),
      );
      return left === right ? right! : `${left} ≠ ${right}`;
    };
    return [
      {name: 'h', value: () => plot.secant().h, values: secants.map(({h}) => h)},
      {
        name: 'Δf / h',
        value: () => written(plot.index()),
        values: secants.map((_, index) => written(index)),
        fill: useTheme().gradient,
      },
    ];
  }
}

/** Digits after the point that suit most of the slopes: a few may be very steep. */
function usualDecimals(slopes: readonly number[]): number {
  const sizes = slopes.map(Math.abs).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] || sizes.at(-1);
  return Math.max(0, decimalsFor(usual ?? 1) - 1);
}
