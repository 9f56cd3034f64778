import {Node, initial, nodeName, signal, type NodeProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import type {NetworkPicture, Place, Region} from '../../plot';
import {line} from '../../theme';
import {useTheme} from '../useTheme';
import {DigitImage} from './DigitImage';
import {OutputBars} from './OutputBars';
import {drawSent, strokePart} from './drawSent';

export interface NetworkDiagramProps extends NodeProps {
  /** The input: row after row, 0 to 1. */
  pixels: SignalValue<readonly number[]>;
  /** What the network makes of it. */
  picture: () => NetworkPicture;
  /** In stage units. */
  region: Region;
  /** Of the outputs, each 0 to 1; none: no targets are drawn. */
  targets?: SignalValue<readonly number[]>;
  /** The output that is wrongly read, counted from 0: its bar is in the errors' colour; −1: none. */
  misread?: SignalValue<number>;
  /**
   * Where the image stands at the left: in the middle of the region's height, or at its top.
   *
   * @defaultValue 'middle'
   */
  imageAt?: 'middle' | 'top';
  /**
   * How far the input has come, from 0, the image alone, to 3, the outputs.
   *
   * @defaultValue 3
   */
  flow?: SignalValue<number>;
}

/** Widths of the image, the weights' images and the bars, as shares of the region's. */
const shares = {image: 0.22, bars: 0.26, names: 58};

/** The weights' images stand in two columns; between two, in stage units. */
const columns = 2;
const gap = 10;

/** How bright a neuron without activation is. */
const dark = 0.12;

/**
 * A network with two hidden layers that reads an image: the image, the weights into each
 * neuron of the first layer as an image, the second layer as dots, the outputs as bars. A
 * rim, a dot is as bright as its neuron's activation; lines are what is sent, weight times
 * activation, positive in the predictions' colour, negative in the errors'.
 *
 * @example
 * ```tsx
 * <NetworkDiagram region={region} pixels={pixels} picture={() => networkPicture(network, pixels)} />
 * ```
 */
@nodeName('NetworkDiagram')
export class NetworkDiagram extends Node {
  @initial(3)
  @signal()
  declare public readonly flow: SimpleSignal<number, this>;

  /** The image's, and that of the bars' rows. */
  public readonly image: DigitImage;
  public readonly bars: OutputBars;

  private readonly theme = useTheme();
  private readonly picture: () => NetworkPicture;
  /** Where the neurons of the layers after the input are, and half a side of the first. */
  private readonly places: readonly (readonly Place[])[];
  private readonly half: number;
  private readonly radius: number;
  private readonly input: {readonly right: number; readonly y: number};

  public constructor(options: NetworkDiagramProps) {
    const {pixels, picture, region, targets = [], misread = -1, ...others} = options;
    const {imageAt = 'middle', ...props} = others;
    super(props);
    this.picture = picture;
    const {x, y, width, height} = region;
    const left = x - width / 2;
    const counts = picture().activations.map(layer => layer.length);
    const [first, second, last] = counts as [number, number, number];
    const side = Math.min(shares.image * width, height);
    const rows = Math.ceil(first / columns);
    const pitch = Math.min(height / rows, 0.1 * width);
    this.half = (pitch - gap) / 2;
    const bars = shares.bars * width;
    const [weightsX, dotsX] = [left + 0.41 * width, left + 0.62 * width];
    const across = (count: number, k: number, step: number) =>
      y + (k - (count - 1) / 2) * step;
    const dotPitch = Math.min(height / second, 46);
    this.radius = 0.36 * dotPitch;
    this.bars = new OutputBars({
      region: {x: left + width - bars / 2, y, width: bars, height},
      unit: bars - shares.names,
      rows: last,
      outputs: () => this.activation(2),
      targets,
      misread,
    });
    this.places = [
      Array.from({length: first}, (_, j) => ({
        x: weightsX + ((j % columns) - (columns - 1) / 2) * pitch,
        y: across(rows, Math.floor(j / columns), pitch),
      })),
      Array.from({length: second}, (_, j) => ({
        x: dotsX,
        y: across(second, j, dotPitch),
      })),
      this.bars.rows.map(row => ({x: left + width - bars, y: row.y})),
    ];
    const imageY = imageAt === 'top' ? y - height / 2 + side / 2 : y;
    this.image = new DigitImage({pixels, side, x: left + side / 2, y: imageY});
    this.input = {right: left + side, y: imageY};
    this.add([
      this.image,
      ...this.places[0]!.map(
        (position, j) =>
          new DigitImage({
            pixels: () => picture().weights[j]!,
            side: 2 * this.half,
            isSigned: true,
            position: [position.x, position.y],
          }),
      ),
      this.bars,
    ]);
  }

  /** The activations of a layer as far as the input has come. */
  private activation(layer: number): number[] {
    const part = Math.min(1, Math.max(0, (this.flow() - layer - 0.5) * 2));
    return this.picture().activations[layer]!.map(value => value * part);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    context.save();
    this.drawFan(context);
    this.picture().sent.forEach((rows, l) => this.drawSent(context, rows, l));
    this.drawChildren(context);
    this.drawFirst(context);
    this.drawSecond(context);
    context.restore();
  }

  /** From the image to each neuron of the first layer: it sees every pixel. */
  private drawFan(context: CanvasRenderingContext2D): void {
    const part = Math.min(1, 2 * this.flow());
    if (part === 0) return;
    const {right, y} = this.input;
    const alpha = context.globalAlpha;
    context.globalAlpha = 0.5 * alpha;
    context.strokeStyle = this.theme.muted;
    context.lineWidth = line.axis;
    this.places[0]!.forEach((place, j) => {
      if (j % columns !== 0) return;
      strokePart(
        context,
        [
          {x: right, y},
          {...place, x: place.x - this.half},
        ],
        part,
      );
    });
    context.globalAlpha = alpha;
  }

  private drawSent(
    context: CanvasRenderingContext2D,
    rows: readonly (readonly number[])[],
    layer: number,
  ): void {
    const part = Math.min(1, Math.max(0, (this.flow() - 1 - layer) * 2));
    if (part === 0) return;
    const [from, to] = [this.places[layer]!, this.places[layer + 1]!];
    const [start, end] = layer === 0 ? [this.half, -this.radius] : [this.radius, 0];
    const moved = (places: readonly Place[], by: number) =>
      places.map(({x, y}) => ({x: x + by, y}));
    const ends = {from: moved(from, start), to: moved(to, end)};
    drawSent(context, {rows, ...ends, part}, this.theme);
  }

  private drawFirst(context: CanvasRenderingContext2D): void {
    const alpha = context.globalAlpha;
    const activation = this.activation(0);
    context.strokeStyle = this.theme.iterate;
    context.lineWidth = line.ring;
    this.places[0]!.forEach(({x, y}, j) => {
      context.globalAlpha = alpha * (activation[j] ?? 0);
      context.strokeRect(x - this.half, y - this.half, 2 * this.half, 2 * this.half);
    });
    context.globalAlpha = alpha;
  }

  private drawSecond(context: CanvasRenderingContext2D): void {
    const alpha = context.globalAlpha;
    const activation = this.activation(1);
    this.places[1]!.forEach(({x, y}, j) => {
      const circle = new Path2D();
      circle.arc(x, y, this.radius, 0, 2 * Math.PI);
      context.globalAlpha = alpha;
      context.fillStyle = this.theme.background;
      context.fill(circle);
      context.globalAlpha = alpha * (dark + (1 - dark) * (activation[j] ?? 0));
      context.fillStyle = this.theme.iterate;
      context.fill(circle);
    });
  }
}
