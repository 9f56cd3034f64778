import {Line, Node, Rect, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  createSignal,
  easeInOutSine,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {line} from '../../theme';
import {CodeText, fitted, padding, type CodeLine, type Inks} from './CodeText';
import {useTheme} from '../useTheme';

export interface CodeListingProps extends NodeProps {
  /** The program, line by line. Without room, empty lines are left out. */
  lines: readonly CodeLine[];
  /** Colours of names and numbers, such as `x`; others have the text's. */
  inks?: Inks;
  /** Room for it, in stage units, from its upper left corner, the origin. */
  room: {readonly width: number; readonly height: number};
}

/** Seconds in which the band goes to another line, in which it appears. */
const seconds = {move: 0.34, appear: 0.3} as const;

/** The arrow of a loop: from its lines' text to its turn, in letters of their indent. */
const turn = {share: 0.5, gap: 0.35} as const;

/**
 * A program of a few lines, in letters of equal width as large as there is room, with a
 * band behind the line that runs. The arrow of a loop is drawn in its lines' indent.
 *
 * @example
 * ```tsx
 * <CodeListing
 *   ref={code}
 *   lines={[{text: 'x = 4.0'}, {text: 'while True:'}, {text: '    x = x - 0.1*df(x)'}]}
 *   inks={{x: theme.iterate}}
 *   room={{width: 678, height: 600}}
 * />
 * // …
 * yield* code().run(2);
 * yield* code().comeRound(2, 1);
 * ```
 */
@nodeName('CodeListing')
export class CodeListing extends Node {
  /** Height of what stands there, in stage units. */
  public readonly height: number;

  private readonly lineHeight: number;
  private readonly advance: number;
  /** The places of the lines that are there, from 0; of an empty one that is not, none. */
  private readonly rows: readonly (number | null)[];
  private readonly indents: readonly number[];
  private readonly running = createSignal(0);
  private readonly lit = createSignal(0);
  private readonly loop = createSignal<readonly [from: number, to: number]>([0, 0]);
  private readonly drawn = createSignal(0);

  public constructor({lines, inks = {}, room, ...props}: CodeListingProps) {
    super(props);
    const theme = useTheme();
    const fit = fitted(lines, room);
    this.rows = fit.rows;
    this.lineHeight = fit.lineHeight;
    this.advance = fit.advance;
    this.height = fit.height;
    this.indents = lines.map(({text}) => text.length - text.trimStart().length);
    this.add([
      new Rect({
        width: room.width,
        height: fit.lineHeight,
        offset: [-1, 0],
        y: () => this.middleOf(this.running()),
        radius: 12,
        fill: theme.faint,
        opacity: this.lit,
      }),
      new CodeText({lines, inks, fit}),
      new Line({
        points: () => this.wayRound(),
        stroke: theme.text,
        lineWidth: line.ring,
        lineJoin: 'round',
        lineCap: 'round',
        radius: 14,
        endArrow: true,
        arrowSize: 16,
        end: this.drawn,
        opacity: () => (this.drawn() > 0 ? 1 : 0),
      }),
    ]);
  }

  /** The band goes to a line, from 0. */
  public *run(index: number): ThreadGenerator {
    const row = this.rows[index] ?? 0;
    if (this.lit() === 0) this.running(row);
    yield* all(
      this.running(row, seconds.move, easeInOutSine),
      this.lit(1, seconds.appear, easeOutCubic),
    );
  }

  /** The arrow of a loop is drawn from a line to another above it, and the band goes along. */
  public *comeRound(from: number, to: number): ThreadGenerator {
    this.loop([from, to]);
    if (this.drawn() < 1) yield* this.drawn(1, 2 * seconds.move, easeInOutSine);
    yield* this.run(to);
  }

  private wayRound(): Vector2[] {
    const [from, to] = this.loop();
    const indent = (this.indents[from]! - this.indents[to]!) * this.advance;
    const left = padding + this.indents[to]! * this.advance;
    const start = left + indent - turn.gap * this.advance;
    const x = left + turn.share * indent;
    const [low, high] = [from, to].map(i => this.middleOf(this.rows[i] ?? 0));
    return [
      new Vector2(start, low!),
      new Vector2(x, low!),
      new Vector2(x, high! + 0.42 * this.lineHeight),
    ];
  }

  private middleOf(row: number): number {
    return (row + 0.5) * this.lineHeight;
  }
}
