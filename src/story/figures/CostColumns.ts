import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  all,
  clamp,
  createSignal,
  linear,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {DigitImage} from '../../nodes/plot/DigitImage';
import {OutputBars} from '../../nodes/plot/OutputBars';
import {SquareColumn} from '../../nodes/plot/SquareColumn';
import {Label, type LabelProps} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {BarTwins, Region} from '../../plot';
import {line, type} from '../../theme';

/** Outputs beside their targets, and what they cost. */
export interface PricedAnswer {
  /** The image that was read, row after row; none where only its outputs are known. */
  readonly pixels: readonly number[] | null;
  readonly outputs: readonly number[];
  readonly targets: readonly number[];
  /** What is written at the column. */
  readonly cost: number;
}

export interface CostColumnsProps extends NodeProps {
  of: readonly PricedAnswer[];
  regions: BarTwins;
}

/** From one column to the next, in columns. */
const pitch = 1.25;

/** Above a column for its number, below it for its image, in stage units. */
const above = 76;
const below = 12;
const largestThumb = 96;

/** Of an image beside the bars, in stage units; the bars take at most a share then. */
const largestImage = 440;
const barShare = 0.66;

/** The names of the rows take so much. */
const names = 58;

/**
 * Answers of a classifier, one after the other: outputs beside targets, each difference the
 * side of a square, the squares of an answer one column, side by side with the others.
 *
 * @example
 * ```tsx
 * <CostColumns ref={figure} of={trace.cases} regions={barTwins(frame)} />
 * yield* figure().square(0);
 * yield* figure().stack(0);
 * ```
 */
@nodeName('CostColumns')
export class CostColumns extends Node {
  private readonly bars: OutputBars;
  private readonly columns: readonly SquareColumn[];
  private readonly numbers: readonly Node[];
  private readonly images: readonly (DigitImage | null)[];

  public constructor({of: answers, regions, ...props}: CostColumnsProps) {
    super(props);
    const {words} = useFrame();
    const {first, second} = regions;
    const hasImages = answers.some(({pixels}) => pixels !== null);
    const thumb = hasImages ? Math.min(largestThumb, second.width / 5) : 0;
    const most = Math.max(1, ...answers.map(areaOf));
    const room = second.height - above - thumb - below;
    const unit = Math.min(
      (hasImages ? barShare : 1) * first.width - names,
      room / most,
      second.width / (answers.length + (answers.length - 1) * (pitch - 1)),
    );
    const forBars = names + unit;
    const image = hasImages ? Math.min(first.width - forBars - 40, largestImage) : 0;
    const foot = second.y + second.height / 2 - thumb - below;

    this.images = answers.map(({pixels}, k) =>
      pixels === null
        ? null
        : new DigitImage({
            pixels,
            side: image,
            x: first.x - first.width / 2 + image / 2,
            y: first.y,
            opacity: k === 0 ? 1 : 0,
          }),
    );
    const slack = first.width - image - forBars;
    const right = first.x + first.width / 2 - slack / (hasImages ? 3 : 2);
    const region: Region = {...first, x: right - forBars / 2, width: forBars};
    const [start] = answers;
    this.bars = new OutputBars({
      region,
      unit,
      outputs: start!.outputs,
      targets: start!.targets,
      apart: 1,
    });
    const xOf = (k: number) => second.x + (k - (answers.length - 1) / 2) * pitch * unit;
    this.columns = answers.map(
      ({outputs, targets}, k) =>
        new SquareColumn({
          rows: this.bars.rows,
          pairs: outputs.map((output, j) => [output, targets[j]!] as const),
          place: {x: xOf(k), y: foot, width: unit},
        }),
    );
    this.numbers = answers.map((answer, k) =>
      this.number(answer, {
        position: [xOf(k), foot - areaOf(answer) * unit - 42],
        fontSize: clamp(type.least.fontSize, type.mark.fontSize, unit / 4),
      }),
    );
    const bases = answers.map(({pixels}, k) =>
      baseOf(pixels, {x: xOf(k), y: foot, width: unit, height: thumb}),
    );
    this.add([
      ...this.images.filter(node => node !== null),
      this.bars,
      ...bases,
      ...this.columns,
      ...(words === 'none' ? [] : this.numbers),
    ]);
  }

  /** Each difference of an answer becomes the side of a square. */
  public *square(answer: number): ThreadGenerator {
    yield* this.columns[answer]!.grown(1, 0.9);
  }

  /** The squares of an answer become its column. */
  public *stack(answer: number): ThreadGenerator {
    yield* this.columns[answer]!.stacked(1, 1.3, linear);
    yield* this.numbers[answer]!.opacity(1, 0.2);
  }

  /** Another answer takes the place of the one before. */
  public *show(answer: number, of: PricedAnswer): ThreadGenerator {
    const {bars} = this;
    const [outputs, targets] = [bars.outputs(), bars.targets()];
    const part = createSignal(0);
    const mixed = (from: readonly number[], to: readonly number[]) =>
      from.map((value, j) => value + (to[j]! - value) * part());
    bars.outputs(() => mixed(outputs, of.outputs));
    bars.targets(() => mixed(targets, of.targets));
    yield* all(
      part(1, 0.7),
      ...this.images.flatMap((image, k) =>
        image ? [image.opacity(k === answer ? 1 : 0, 0.7)] : [],
      ),
    );
    bars.outputs(of.outputs);
    bars.targets(of.targets);
  }

  private number({cost}: PricedAnswer, style: Partial<LabelProps>): Node {
    return new Label({
      ...type.mark,
      text: useWords().number(cost, {digits: 3}),
      fill: useTheme().error,
      ...style,
      opacity: 0,
    });
  }
}

/** What a column stands on, with the image that it is about. */
function baseOf(pixels: readonly number[] | null, {x, y, width, height}: Region): Node {
  const base = new Node({});
  base.add(
    new Line({
      points: [
        [x - width / 2, y + 3],
        [x + width / 2, y + 3],
      ],
      stroke: useTheme().muted,
      lineWidth: line.axis,
    }),
  );
  if (pixels !== null)
    base.add(new DigitImage({pixels, side: height, x, y: y + below + height / 2}));
  return base;
}

/** The areas of all squares, where a bar of 1 has a square of 1. */
function areaOf({outputs, targets}: PricedAnswer): number {
  return outputs.reduce((sum, output, j) => sum + (output - targets[j]!) ** 2, 0);
}
