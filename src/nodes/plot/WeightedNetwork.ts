import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import {
  BBox,
  Spacing,
  Vector2,
  clamp,
  type SignalValue,
  type SimpleSignal,
} from '@motion-canvas/core';
import {
  sizedNetwork,
  type BackpropagationRun,
  type NetworkEdge,
  type NetworkPlaces,
  type NetworkSize,
  type Place,
  type Region,
  type WeightAt,
} from '../../plot';
import {line} from '../../theme';
import {strokePath} from '../strokePath';
import {useTheme} from '../useTheme';
import {drawEdges, drawPulse} from './drawEdges';
import {NetworkNumbers, turned} from './NetworkNumbers';

export interface WeightedNetworkProps extends NodeProps {
  /** What runs through it: values forward, errors back, and a step. */
  of: BackpropagationRun;
  /** Where the network stands, its targets at the right, in stage units. */
  region: Region;
  /** How many layers the values have come, from 0 to the count of layers after the input. */
  flow?: SignalValue<number>;
  /**
   * How many halves of layers the pass has come back, two for each, the last layer first:
   * its errors, then the derivatives of the weights that lead to it.
   */
  back?: SignalValue<number>;
  /** How much of the step the weights have made, 0 to 1. */
  step?: SignalValue<number>;
  /** How many layers the values after the step have come, as `flow`. */
  again?: SignalValue<number>;
  /** The weight that is spoken of: its place in `told`, from 0; −1 for none. */
  spoken?: SignalValue<number>;
}

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

  /** What is written in it. */
  public readonly numbers: NetworkNumbers;

  private readonly run: BackpropagationRun;
  private readonly places: NetworkPlaces;
  private readonly size: NetworkSize;
  private readonly theme = useTheme();

  public constructor({of: run, region, ...props}: WeightedNetworkProps) {
    super(props);
    this.run = run;
    const widths = run.before.activations.map(layer => layer.length);
    const sized = sizedNetwork(widths, region);
    [this.size, this.places] = [sized.size, sized.places];
    this.numbers = new NetworkNumbers({run, sized, pass: this});
    this.add(this.numbers.all);
  }

  /** How far back the pass has come in a layer: 1, its errors are known; 2, its slopes. */
  public backIn(layer: number): number {
    return clamp(0, 2, this.back() - 2 * (this.run.errors.length - 1 - layer));
  }

  /** How much of the steps has gone into the weights. */
  public spent(): number {
    return clamp(0, 1, (this.step() - turned) / (1 - turned));
  }

  private spokenEdge(): NetworkEdge | undefined {
    const at = this.spokenAt();
    return at && this.places.edges[at.layer]![at.to]![at.from];
  }

  private spokenAt(): WeightAt | undefined {
    return this.run.told[this.spoken()];
  }

  /** Of the neurons; the edges lie between them. */
  protected override getCacheBBox(): BBox {
    const middles = this.places.neurons.flat().map(({x, y}) => new Vector2(x, y));
    const {width, height} = this.size;
    return BBox.fromPoints(...middles)
      .expand(new Spacing(height / 2, width / 2))
      .expand(line.path);
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
      slopeInk: this.numbers.slopeInk().serialize(),
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

/** Sizes as shares of the largest; 0 where there is none. */
function sharesOf(rows: readonly (readonly number[])[]): number[] {
  const sizes = rows.flat().map(Math.abs);
  const most = Math.max(...sizes);
  return sizes.map(size => (most > 0 ? size / most : 0));
}
