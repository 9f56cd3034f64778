import {Color, clamp} from '@motion-canvas/core';
import {
  forTargets,
  type BackpropagationRun,
  type NetworkEdge,
  type OfWeights,
  type SizedNetwork,
  type WeightAt,
} from '../../plot';
import {type} from '../../theme';
import {Label, type LabelProps} from '../text/Label';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {shortNumber} from './shortNumber';

/** How far a network's story has come. */
export interface NetworkPass {
  /** Layers that values have come, and those after the step. */
  flow(): number;
  again(): number;
  /** In a layer after the input: 1, its errors are known; 2, its slopes. */
  backIn(layer: number): number;
  /** How much of the step is made, and how much has gone into the weights, 0 to 1. */
  step(): number;
  spent(): number;
}

export interface NetworkNumbersOptions {
  readonly run: BackpropagationRun;
  readonly sized: SizedNetwork;
  readonly pass: NetworkPass;
}

/** Shares of the step: slopes become steps, which then go into the weights. */
export const turned = 0.4;

/** Between a neuron and its target, in stage units. */
const aside = 6;

/** A number appears within this share of a layer's time. */
const appearance = 0.25;

/** The numbers of a small network, each while it counts. */
export class NetworkNumbers {
  /** By layer and neuron: what a neuron gives on. */
  public readonly activations: readonly (readonly Label[])[];
  /** By layer after the input and neuron: its δ. */
  public readonly errors: readonly (readonly Label[])[];
  /** By layer after the input, receiving and sending neuron: ∂C/∂w. */
  public readonly slopes: readonly (readonly (readonly Label[])[])[];

  /** These, weights and targets. */
  public readonly all: readonly Label[];

  private readonly run: BackpropagationRun;
  private readonly sized: SizedNetwork;
  private readonly pass: NetworkPass;
  private readonly theme = useTheme();
  private readonly say = useWords();

  public constructor({run, sized, pass}: NetworkNumbersOptions) {
    [this.run, this.sized, this.pass] = [run, sized, pass];
    this.activations = this.activationLabels();
    this.errors = this.errorLabels();
    this.slopes = this.slopeLabels();
    this.all = [
      ...this.activations.flat(),
      ...this.errors.flat(),
      ...this.weightLabels(),
      ...this.slopes.flat(2),
      ...this.targets(),
    ];
  }

  /** The colour of slopes, which become steps. */
  public slopeInk(): Color {
    const {gradient, step} = this.theme;
    return Color.lerp(gradient, step, Math.min(1, this.pass.step() / turned), 'rgb');
  }

  private activationLabels(): Label[][] {
    return this.sized.places.neurons.map((layer, l) =>
      layer.map(({x, y}, j) =>
        this.label({
          ...{x, y: l === 0 ? y : y - this.sized.size.row, fill: this.theme.prediction},
          text: () => this.named(l === 0 ? 'x' : 'a', this.activation(l, j)),
          opacity: () => clamp(0, 1, (this.pass.flow() - l) / appearance + 1),
        }),
      ),
    );
  }

  private errorLabels(): Label[][] {
    return this.run.errors.map((layer, l) =>
      layer.map((error, j) =>
        this.label({
          x: this.sized.places.neurons[l + 1]![j]!.x,
          y: this.sized.places.neurons[l + 1]![j]!.y + this.sized.size.row,
          fill: this.theme.error,
          text: this.named('δ', this.write(error)),
          opacity: () =>
            clamp(0, 1, (this.pass.backIn(l) - 1) / appearance + 1) * this.unspent(),
        }),
      ),
    );
  }

  private weightLabels(): Label[] {
    return this.ofEdges(this.run.before.weights, (weight, at, {label}) =>
      this.label({
        ...{x: label.x, y: label.y - this.sized.size.row, fill: this.theme.text},
        text: () => this.weight(weight, at),
        opacity: () => this.shown(at),
      }),
    ).flat(2);
  }

  private slopeLabels(): Label[][][] {
    return this.ofEdges(this.run.slopes, (slope, at, {label}) =>
      this.label({
        x: label.x,
        y: label.y + this.sized.size.row,
        fill: () => this.slopeInk(),
        text: () =>
          this.pass.step() > turned / 2
            ? this.writeSigned(-this.run.learningRate * slope)
            : this.write(slope),
        opacity: () =>
          this.shown(at) *
          clamp(0, 1, this.pass.backIn(at.layer) - 1) *
          (1 - this.pass.spent()),
      }),
    );
  }

  private named(symbol: string, text: string): string {
    return this.sized.size.isNamed ? `${symbol} ${text}` : text;
  }

  private ofEdges<R>(
    values: OfWeights,
    make: (value: number, at: WeightAt, edge: NetworkEdge) => R,
  ): R[][][] {
    return values.map((rows, layer) =>
      rows.map((row, to) =>
        row.map((value, from) =>
          make(value, {layer, to, from}, this.sized.places.edges[layer]![to]![from]!),
        ),
      ),
    );
  }

  private label(props: LabelProps): Label {
    return new Label({...type.label, fontSize: this.sized.size.fontSize, ...props});
  }

  private write(value: number): string {
    return shortNumber(value, this.say, this.sized.size.characters);
  }

  /** What is added. */
  private writeSigned(value: number): string {
    return value > 0 ? `+${this.write(value)}` : this.write(value);
  }

  private targets(): Label[] {
    const last = this.sized.places.neurons.at(-1)!;
    return this.run.targets.flatMap((target, j) => {
      const {x, y} = last[j]!;
      const {row} = this.sized.size;
      const left = x + this.sized.size.width / 2 + forTargets / 2 + aside;
      return [
        this.label({x: left, y: y - row, text: 'y', fill: this.theme.muted}),
        this.label({x: left, y: y + row, text: this.write(target)}),
      ];
    });
  }

  private activation(layer: number, j: number): string {
    const isNew = this.pass.again() > 0 && this.pass.again() >= layer;
    const {activations} = isNew ? this.run.after : this.run.before;
    return this.write(activations[layer]![j]!);
  }

  private weight(before: number, {layer, to, from}: WeightAt): string {
    const after = this.run.after.weights[layer]![to]![from]!;
    const part = this.pass.spent();
    if (part === 0 || part === 1) return this.write(part === 0 ? before : after);
    const now = before + part * (after - before);
    return Math.abs(now) < 100
      ? this.say.number(now, {decimals: 3, isMoving: true})
      : this.write(now);
  }

  /** Errors go once the values after the step come. */
  private unspent(): number {
    return 1 - clamp(0, 1, 3 * this.pass.again());
  }

  private shown(at: WeightAt): number {
    if (this.sized.places.hasRoom[at.layer]) return 1;
    return this.run.told.some(told => same(told, at)) ? 1 : 0;
  }
}

function same(a: WeightAt, b: WeightAt): boolean {
  return a.layer === b.layer && a.to === b.to && a.from === b.from;
}
