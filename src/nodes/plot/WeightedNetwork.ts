import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {Color, clamp, type SignalValue, type SimpleSignal} from '@motion-canvas/core';
import {
  forTargets,
  sizedNetwork,
  type BackpropagationRun,
  type NetworkEdge,
  type NetworkPlaces,
  type NetworkSize,
  type OfWeights,
  type Place,
  type Region,
  type WeightAt,
} from '../../plot';
import {line, type} from '../../theme';
import {strokePath} from '../strokePath';
import {Label} from '../text/Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {drawEdges, drawPulse} from './drawEdges';
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

/** Shares of the step: slopes become steps, which then go into the weights. */
const turned = 0.4;

/** Of a neuron's corners: their radius, in stage units. */
const corner = 20;

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
  private readonly size: NetworkSize;
  private readonly theme = useTheme();
  private readonly say = useWords();

  public constructor({of: run, region, ...props}: WeightedNetworkProps) {
    super(props);
    this.run = run;
    const widths = run.before.activations.map(layer => layer.length);
    const sized = sizedNetwork(widths, region);
    [this.size, this.places] = [sized.size, sized.places];
    this.activations = this.activationLabels();
    this.errors = this.errorLabels();
    this.slopes = this.slopeLabels();
    this.add([
      ...this.activations.flat(),
      ...this.errors.flat(),
      ...this.weightLabels(),
      ...this.slopes.flat(2),
      ...this.targets(),
    ]);
  }

  private activationLabels(): Label[][] {
    return this.places.neurons.map((layer, l) =>
      layer.map(({x, y}, j) =>
        this.label({
          ...{x, y: l === 0 ? y : y - this.size.row, fill: this.theme.prediction},
          text: () => this.named(l === 0 ? 'x' : 'a', this.activation(l, j)),
          opacity: () => clamp(0, 1, 4 * (this.flow() - l) + 1),
        }),
      ),
    );
  }

  private errorLabels(): Label[][] {
    return this.run.errors.map((layer, l) =>
      layer.map((error, j) =>
        this.label({
          x: this.places.neurons[l + 1]![j]!.x,
          y: this.places.neurons[l + 1]![j]!.y + this.size.row,
          fill: this.theme.error,
          text: this.named('δ', this.write(error)),
          opacity: () => clamp(0, 1, 4 * (this.backIn(l) - 1) + 1) * this.unspent(),
        }),
      ),
    );
  }

  private weightLabels(): Label[] {
    return this.ofEdges(this.run.before.weights, (weight, at, {label}) =>
      this.label({
        ...{x: label.x, y: label.y - this.size.row, fill: this.theme.text},
        text: () => this.weight(weight, at),
        opacity: () => this.shown(at),
      }),
    ).flat(2);
  }

  private slopeLabels(): Label[][][] {
    return this.ofEdges(this.run.slopes, (slope, at, {label}) =>
      this.label({
        x: label.x,
        y: label.y + this.size.row,
        fill: () => this.slopeInk(),
        text: () =>
          this.step() > turned / 2
            ? this.writeSigned(-this.run.learningRate * slope)
            : this.write(slope),
        opacity: () =>
          this.shown(at) * clamp(0, 1, this.backIn(at.layer) - 1) * (1 - this.spent()),
      }),
    );
  }

  private named(symbol: string, text: string): string {
    return this.size.isNamed ? `${symbol} ${text}` : text;
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
    this.places.edges.forEach((_, layer) => this.drawEdges(context, layer));
    this.places.neurons.forEach((layer, l) =>
      layer.forEach((place, j) => this.drawNeuron(context, place, {layer: l, j})),
    );
    context.restore();
    this.drawChildren(context);
  }

  private drawEdges(context: CanvasRenderingContext2D, layer: number): void {
    const {prediction, error} = this.theme;
    const flows = [this.flow(), this.again()].map(flow => flow - layer);
    const edges = this.places.edges[layer]!.flat();
    const part = this.spent();
    const {before, after, slopes} = this.run;
    const weights = [before, after].map(state => sharesOf(state.weights[layer]!));
    drawEdges(context, {
      edges,
      told: this.spokenEdge(),
      thickness: edges.map(
        (_, i) => weights[0]![i]! + part * (weights[1]![i]! - weights[0]![i]!),
      ),
      ink: this.theme.muted,
      slopes: sharesOf(slopes[layer]!),
      slopeInk: this.slopeInk().serialize(),
      known: clamp(0, 1, this.backIn(layer) - 1) * (1 - part),
    });
    for (const edge of edges) {
      for (const flow of flows)
        drawPulse(context, [edge.from, edge.to], flow, prediction);
      if (layer === 0) continue;
      drawPulse(context, [edge.to, edge.from], this.backIn(layer - 1), error);
    }
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
    box.roundRect(x - width / 2, y - height / 2, width, height, corner);
    context.fillStyle = background;
    context.fill(box);
    const ink = gives ? prediction : takes ? error : muted;
    strokePath(context, box, ink, gives || takes ? line.path : line.axis);
  }
}

function same(a: WeightAt, b: WeightAt): boolean {
  return a.layer === b.layer && a.to === b.to && a.from === b.from;
}

/** Sizes as shares of the largest; 0 where there is none. */
function sharesOf(rows: readonly (readonly number[])[]): number[] {
  const sizes = rows.flat().map(Math.abs);
  const most = Math.max(...sizes);
  return sizes.map(size => (most > 0 ? size / most : 0));
}
