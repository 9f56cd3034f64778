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
import type {BarTwins, PricedAnswer, Region} from '../../plot';
import {line, type} from '../../theme';

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
const largestAlone = 160;

/** Images of columns that are not spoken of are so clear, where no other image is there. */
const quiet = 0.35;

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
  /** How clear the images of the answers are that are not spoken of. */
  private readonly others: number;

  public constructor({of: answers, regions, ...props}: CostColumnsProps) {
    super(props);
    const {words, kind} = useFrame();
    const {first, second} = regions;
    const hasImages = answers.some(({pixels}) => pixels !== null);
    // A square frame has no room for more than the images below the columns.
    const isBeside = hasImages && kind !== 'square';
    const most = isBeside ? largestThumb : largestAlone;
    const thumb = hasImages ? Math.min(most, second.width / 5) : 0;
    const highest = Math.max(1, ...answers.map(({area}) => area));
    const room = second.height - above - thumb - below;
    const unit = Math.min(
      (isBeside ? barShare : 1) * first.width - names,
      room / highest,
      second.width / (answers.length + (answers.length - 1) * (pitch - 1)),
    );
    const forBars = names + unit;
    const image = isBeside ? Math.min(first.width - forBars - 40, largestImage) : 0;
    const foot = second.y + second.height / 2 - thumb - below;

    const slack = first.width - image - forBars;
    const right = first.x + first.width / 2 - slack / (isBeside ? 3 : 2);
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
        position: [xOf(k), foot - answer.area * unit - 42],
        fontSize: clamp(type.least.fontSize, type.mark.fontSize, unit / 4),
      }),
    );
    this.others = isBeside ? 0 : quiet;
    const thumbs = answers.map(({pixels}, k) =>
      imageOf(pixels, {side: thumb, x: xOf(k), y: foot + below + thumb / 2}),
    );
    const left = first.x - first.width / 2 + image / 2;
    const beside = answers.map(({pixels}) =>
      imageOf(pixels, {side: image, x: left, y: first.y}),
    );
    this.images = isBeside ? beside : thumbs;
    this.images.slice(1).forEach(node => node?.opacity(this.others));
    this.add([
      ...(isBeside ? [...beside, ...thumbs] : thumbs).filter(node => node !== null),
      this.bars,
      ...answers.map((_, k) => baseOf({x: xOf(k), y: foot, width: unit})),
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
        image ? [image.opacity(k === answer ? 1 : this.others, 0.7)] : [],
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

/** The image that was read, where there is one. */
function imageOf(
  pixels: readonly number[] | null,
  place: {readonly side: number; readonly x: number; readonly y: number},
): DigitImage | null {
  return pixels === null ? null : new DigitImage({...place, pixels});
}

/** What a column stands on. */
function baseOf({x, y, width}: Omit<Region, 'height'>): Line {
  return new Line({
    points: [
      [x - width / 2, y + 3],
      [x + width / 2, y + 3],
    ],
    stroke: useTheme().muted,
    lineWidth: line.axis,
  });
}
