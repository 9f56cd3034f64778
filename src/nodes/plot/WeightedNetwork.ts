import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Color, clamp, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {
  networkPlaces,
  type BackpropagationRun,
  type NetworkEdge,
  type NetworkPlaces,
  type OfWeights,
  type Place,
  type Region,
  type WeightAt,
} from '../../plot';
import {line, type} from '../../theme';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {shortNumber} from './shortNumber';

export interface WeightedNetworkProps extends NodeProps {
  of: BackpropagationRun;
  /** Where the network stands, its targets at the right. */
  region: Region;
  /** How many layers the values have come, 0 to the count of layers after the input. */
  flow?: SignalValue<number>;
  /**
   * How far back the pass has come, in two for each layer, the last one first: its errors,
   * then the derivatives of the weights that lead to it.
   */
  back?: SignalValue<number>;
  /** How much of the step the weights have made, 0 to 1. */
  step?: SignalValue<number>;
  /** As `flow`, of the values after the step. */
  again?: SignalValue<number>;
  /** The weight that is spoken of, of `told`; −1 for none. */
  spoken?: SignalValue<number>;
}

/**
 * Sizes in stage units, from the best to the smallest, with or without the symbols of the
 * numbers in the neurons, and how many characters a number may have.
 */
const sizes = [
  {fontSize: 38, isNamed: true, width: 222, height: 108, row: 23, characters: 7},
  {fontSize: 34, isNamed: true, width: 198, height: 100, row: 21, characters: 7},
  {fontSize: 38, isNamed: false, width: 170, height: 108, row: 23, characters: 7},
  {fontSize: 34, isNamed: false, width: 152, height: 92, row: 20, characters: 7},
  {fontSize: 32, isNamed: false, width: 152, height: 84, row: 19, characters: 7},
  {fontSize: 32, isNamed: false, width: 132, height: 84, row: 19, characters: 6},
] as const;

type Size = (typeof sizes)[number];

/** A character's width, in its font's size. */
const characterWidth = 0.615;

/** Between neurons, and between a number and a neuron. */
const least = 8;

/** What the targets take at the right. */
const forTargets = 100;

/** Shares of the step: slopes become steps, which then go into the weights. */
const turned = 0.4;

/** The width of edges, from the least to the largest. */
const widest = 10;
const thinnest = 2.5;

/** How much of an edge a value on its way fills. */
const pulse = 0.4;

/** Opacity of an edge, and while one of them is spoken of. */
const quiet = 0.45;
const aside = 0.15;

/**
 * A small network with its numbers: activations in the neurons, errors δ below them, weights
 * on the edges with their derivatives below them. Where the weights of a layer are too many
 * for their numbers, only the one spoken of has them; the others are thick or thin.
 *
 * @example
 * ```tsx
 * <WeightedNetwork ref={network} of={run} region={regions.network} />
 * // …
 * yield* network().flow(2, 2);
 * yield* network().back(4, 4);
 * ```
 */
@nodeName('WeightedNetwork')
export class WeightedNetwork extends Node {
  @initial(0)
  @signal()
  declare public readonly flow: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly back: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly step: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly again: SimpleSignal<number, this>;

  @initial(-1)
  @signal()
  declare public readonly spoken: SimpleSignal<number, this>;

  /** By layer and neuron: what a neuron gives on. */
  public readonly activations: readonly (readonly Label[])[];
  /** By layer after the input and neuron: its δ. */
  public readonly errors: readonly (readonly Label[])[];
  /** By layer after the input, receiving and sending neuron: ∂C/∂w. */
  public readonly slopes: readonly (readonly (readonly Label[])[])[];

  private readonly run: BackpropagationRun;
  private readonly places: NetworkPlaces;
  private readonly size: Size;
  private readonly theme = useTheme();
  private readonly say = useWords();

  public constructor({of: run, region, ...props}: WeightedNetworkProps) {
    super(props);
    this.run = run;
    const widths = run.before.activations.map(layer => layer.length);
    const room = {
      ...region,
      x: region.x - forTargets / 2,
      width: region.width - forTargets,
    };
    const size = sizeFor(widths, room);
    const {row} = size;
    this.size = size;
    this.places = placesIn(widths, room, size);
    const name = (symbol: string, text: string) =>
      size.isNamed ? `${symbol} ${text}` : text;
    this.activations = this.places.neurons.map((layer, l) =>
      layer.map(({x, y}, j) =>
        this.label({
          ...{x, y: l === 0 ? y : y - row, fill: this.theme.prediction},
          text: () => name(l === 0 ? 'x' : 'a', this.activation(l, j)),
          opacity: () => clamp(0, 1, 4 * (this.flow() - l) + 1),
        }),
      ),
    );
    this.errors = run.errors.map((layer, l) =>
      layer.map((error, j) =>
        this.label({
          x: this.places.neurons[l + 1]![j]!.x,
          y: this.places.neurons[l + 1]![j]!.y + row,
          fill: this.theme.error,
          text: name('δ', this.write(error)),
          opacity: () => clamp(0, 1, 4 * (this.backIn(l) - 1) + 1) * this.unspent(),
        }),
      ),
    );
    const weights = this.ofEdges(run.before.weights, (weight, at, {label}) =>
      this.label({
        ...{x: label.x, y: label.y - row, fill: this.theme.text},
        text: () => this.weight(weight, at),
        opacity: () => this.shown(at),
      }),
    );
    this.slopes = this.ofEdges(run.slopes, (slope, at, {label}) =>
      this.label({
        x: label.x,
        y: label.y + row,
        fill: () => this.slopeInk(),
        text: () =>
          this.step() > turned / 2
            ? this.writeSigned(-run.learningRate * slope)
            : this.write(slope),
        opacity: () =>
          this.shown(at) * clamp(0, 1, this.backIn(at.layer) - 1) * (1 - this.spent()),
      }),
    );
    this.add([
      ...this.activations.flat(),
      ...this.errors.flat(),
      ...weights.flat(2),
      ...this.slopes.flat(2),
      ...this.targets(),
    ]);
  }

  private ofEdges<R>(
    values: OfWeights,
    make: (value: number, at: WeightAt, edge: NetworkEdge) => R,
  ): R[][][] {
    return values.map((rows, layer) =>
      rows.map((row, to) =>
        row.map((value, from) =>
          make(value, {layer, to, from}, this.places.edges[layer]![to]![from]!),
        ),
      ),
    );
  }

  private label(props: ConstructorParameters<typeof Label>[0]): Label {
    return new Label({...type.label, fontSize: this.size.fontSize, ...props});
  }

  private write(value: number): string {
    return shortNumber(value, this.say, this.size.characters);
  }

  /** What is added. */
  private writeSigned(value: number): string {
    return value > 0 ? `+${this.write(value)}` : this.write(value);
  }

  private targets(): Label[] {
    const last = this.places.neurons.at(-1)!;
    return this.run.targets.flatMap((target, j) => {
      const {x, y} = last[j]!;
      const {row} = this.size;
      const left = x + this.size.width / 2 + forTargets / 2 + 6;
      return [
        this.label({x: left, y: y - row, text: 'y', fill: this.theme.muted}),
        this.label({x: left, y: y + row, text: this.write(target)}),
      ];
    });
  }

  private activation(layer: number, j: number): string {
    const isNew = this.again() > 0 && this.again() >= layer;
    const {activations} = isNew ? this.run.after : this.run.before;
    return this.write(activations[layer]![j]!);
  }

  private weight(before: number, {layer, to, from}: WeightAt): string {
    const after = this.run.after.weights[layer]![to]![from]!;
    const part = this.spent();
    if (part === 0 || part === 1) return this.write(part === 0 ? before : after);
    const now = before + part * (after - before);
    return Math.abs(now) < 100
      ? this.say.number(now, {decimals: 3, isMoving: true})
      : this.write(now);
  }

  /** How far back the pass has come in a layer: 1, its errors are known; 2, its slopes. */
  private backIn(layer: number): number {
    return clamp(0, 2, this.back() - 2 * (this.run.errors.length - 1 - layer));
  }

  /** How much of the steps has gone into the weights. */
  private spent(): number {
    return clamp(0, 1, (this.step() - turned) / (1 - turned));
  }

  /** Slopes become steps. */
  private slopeInk(): Color {
    const {gradient, step} = this.theme;
    return Color.lerp(gradient, step, Math.min(1, this.step() / turned), 'rgb');
  }

  /** Errors go once the values after the step come. */
  private unspent(): number {
    return 1 - clamp(0, 1, 3 * this.again());
  }

  private spokenEdge(): NetworkEdge | undefined {
    const at = this.spokenAt();
    return at && this.places.edges[at.layer]![at.to]![at.from];
  }

  private spokenAt(): WeightAt | undefined {
    return this.run.told[this.spoken()];
  }

  private shown(at: WeightAt): number {
    if (this.places.hasRoom[at.layer]) return 1;
    return this.run.told.some(told => same(told, at)) ? 1 : 0;
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.save();
    context.lineCap = 'round';
    this.places.edges.forEach((rows, l) => this.drawEdges(context, rows.flat(), l));
    this.places.neurons.forEach((layer, l) =>
      layer.forEach((place, j) => this.drawNeuron(context, place, {layer: l, j})),
    );
    context.restore();
    this.drawChildren(context);
  }

  private drawEdges(
    context: CanvasRenderingContext2D,
    edges: readonly NetworkEdge[],
    layer: number,
  ): void {
    const [before, after] = [this.run.before, this.run.after].map(
      ({weights}) => weights,
    );
    const slopes = sharesOf(this.run.slopes[layer]!);
    const [from, to] = [before!, after!].map(weights => sharesOf(weights[layer]!));
    const known = clamp(0, 1, this.backIn(layer) - 1) * (1 - this.spent());
    const ink = this.slopeInk().serialize();
    const told = this.spokenEdge();
    const dimmed = told ? aside / quiet : 1;
    edges.forEach((edge, i) => {
      const thick = from![i]! + this.spent() * (to![i]! - from![i]!);
      const isTold = edge === told;
      this.stroke(context, edge, {
        ...{ink: this.theme.muted, width: widthOf(thick)},
        alpha: isTold ? 1 : quiet * dimmed,
      });
      if (known > 0 && slopes[i]! > 0) {
        this.stroke(context, edge, {
          ...{ink, width: widthOf(slopes[i]!)},
          alpha: known * (isTold ? 1 : (0.25 + 0.6 * slopes[i]!) * dimmed),
        });
      }
      const {prediction, error} = this.theme;
      for (const flow of [this.flow(), this.again()])
        this.drawPulse(context, [edge.from, edge.to], flow - layer, prediction);
      const back = this.backIn(layer - 1);
      if (layer > 0) this.drawPulse(context, [edge.to, edge.from], back, error);
    });
  }

  /** A value on its way; `part` of it is made. */
  private drawPulse(
    context: CanvasRenderingContext2D,
    [from, to]: readonly [Place, Place],
    part: number,
    ink: string,
  ): void {
    if (part <= 0 || part >= 1) return;
    const at = (share: number) => ({
      x: from.x + clamp(0, 1, share) * (to.x - from.x),
      y: from.y + clamp(0, 1, share) * (to.y - from.y),
    });
    const head = part * (1 + pulse);
    const edge = {from: at(head - pulse), to: at(head)};
    this.stroke(context, edge, {ink, width: line.path, alpha: 1});
  }

  private stroke(
    context: CanvasRenderingContext2D,
    {from, to}: Pick<NetworkEdge, 'from' | 'to'>,
    {ink, width, alpha}: {ink: string; width: number; alpha: number},
  ): void {
    const outer = context.globalAlpha;
    context.globalAlpha = outer * alpha;
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    context.globalAlpha = outer;
  }

  private drawNeuron(
    context: CanvasRenderingContext2D,
    {x, y}: Place,
    {layer, j}: {layer: number; j: number},
  ): void {
    const {width, height} = this.size;
    const at = this.spokenAt();
    const gives = at?.layer === layer && at.from === j;
    const takes = at?.layer === layer - 1 && at.to === j;
    const {background, muted, prediction, error} = this.theme;
    const box = new Path2D();
    box.roundRect(x - width / 2, y - height / 2, width, height, 20);
    context.fillStyle = background;
    context.fill(box);
    context.strokeStyle = gives ? prediction : takes ? error : muted;
    context.lineWidth = gives || takes ? line.path : line.axis;
    context.stroke(box);
  }
}

function same(a: WeightAt, b: WeightAt): boolean {
  return a.layer === b.layer && a.to === b.to && a.from === b.from;
}

function labelSize({fontSize, row, characters}: Size) {
  return {
    width: characters * characterWidth * fontSize,
    height: 2 * row + 0.8 * fontSize,
  };
}

function placesIn(
  widths: readonly number[],
  region: Region,
  size: Size,
): NetworkPlaces {
  return networkPlaces({widths, region, neuron: size, label: labelSize(size)});
}

/**
 * The first with which the numbers of all weights have room; without one, the first whose
 * neurons and the numbers between them have; or the smallest.
 */
function sizeFor(widths: readonly number[], region: Region): Size {
  const fitting = sizes.filter(
    size =>
      (region.width - widths.length * size.width) / (widths.length - 1) >=
        labelSize(size).width + least &&
      region.height / Math.max(...widths) >= size.height + least,
  );
  const roomy = fitting.find(size =>
    placesIn(widths, region, size).hasRoom.every(Boolean),
  );
  return roomy ?? fitting[0] ?? sizes.at(-1)!;
}

/** Sizes as shares of the largest; 0 where there is none. */
function sharesOf(rows: readonly (readonly number[])[]): number[] {
  const sizes = rows.flat().map(Math.abs);
  const most = Math.max(...sizes);
  return sizes.map(size => (most > 0 ? size / most : 0));
}

function widthOf(share: number): number {
  return thinnest + (widest - thinnest) * share;
}
