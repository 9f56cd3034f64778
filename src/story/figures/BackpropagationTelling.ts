import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  all,
  clamp,
  createSignal,
  linear,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {WeightedNetwork} from '../../nodes/plot/WeightedNetwork';
import {LiveEquation} from '../../nodes/text/LiveEquation';
import {TravelingNumber} from '../../nodes/text/TravelingNumber';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {BackpropagationRun, NetworkAndPanel, Region} from '../../plot';
import {pause} from '../pause';
import {
  column,
  costTerms,
  foretoldTerms,
  productTerms,
  updateTerms,
} from './backpropagationTerms';

export interface BackpropagationTellingProps extends NodeProps {
  of: BackpropagationRun;
  /** The cost as it is written, after C. */
  costTex: string;
  regions: NetworkAndPanel;
}

/**
 * Seconds of a layer forward, of its errors and derivatives backward, of the step; of more
 * than two layers each is quicker.
 */
const seconds = {layer: 0.65, errors: 0.5, slopes: 0.35, step: 1.5};
const appear = 0.2;

/** Of a number's way, the first ones slower. */
const travel = {first: 0.6, again: 0.5};

/** Of symbols, in stage units; they become smaller where they must. */
const symbolSize = 70;

/**
 * Backpropagation told by its numbers: through a network and back, the derivative of one
 * weight of each layer as the product of what waits at its two ends, then the step of all.
 *
 * @example
 * ```tsx
 * <BackpropagationTelling ref={telling} of={trace} costTex="= (a - y)^2" regions={regions} />
 * // …
 * yield* telling().forward();
 * yield* telling().derive(0);
 * yield* telling().step();
 * ```
 */
@nodeName('BackpropagationTelling')
export class BackpropagationTelling extends Node {
  private readonly run: BackpropagationRun;
  private readonly network: WeightedNetwork;
  private readonly cost: LiveEquation;
  private readonly product: LiveEquation;
  private readonly update: LiveEquation;
  private readonly foretold: LiveEquation;
  private readonly travelers = [new TravelingNumber(), new TravelingNumber()] as const;
  /** How many costs, and how much of each derivative's factors and product, are there. */
  private readonly costs = createSignal(0);
  private readonly factors = createSignal(0);
  private readonly products = createSignal(0);
  /** The derivative that is worked out. */
  private readonly row = createSignal(0);
  private readonly isInPlace: boolean;

  public constructor({
    of: run,
    costTex,
    regions,
    ...props
  }: BackpropagationTellingProps) {
    super(props);
    this.run = run;
    const {network, cost, working, result} = regions;
    this.isInPlace = working === result;
    this.network = new WeightedNetwork({of: run, region: network});
    const about = {run, theme: useTheme(), say: useWords()};
    this.cost = this.equation(cost, {
      terms: costTerms(about, this.isInPlace ? '' : costTex),
      visible: 2,
      current: () => (this.costs() > 1 ? 1 : 0),
      shown: row => clamp(0, 1, this.costs() - row),
    });
    this.cost.opacity(1);
    this.product = this.equation(working, {
      terms: productTerms(about),
      visible: run.told.length,
      current: () => this.row(),
      shown: (row, term) =>
        clamp(0, 1, (term <= 1 ? this.products() : this.factors()) - row),
    });
    this.update = this.equation(result, {terms: updateTerms(about)});
    this.foretold = this.equation(result, {
      terms: foretoldTerms(about),
      shown: (_, term) => (term === 0 ? clamp(0, 1, this.costs() - 1) : 1),
    });
    this.add([
      ...[this.network, this.cost, this.product, this.update, this.foretold],
      ...this.travelers,
    ]);
  }

  /** Values run to the outputs, and the cost appears. */
  public *forward(): ThreadGenerator {
    const {layers} = this;
    yield* this.network.flow(layers, layers * seconds.layer * this.pace, linear);
    yield* this.costs(1, appear);
  }

  /** A layer's errors, the last layer first, then a derivative from its two factors. */
  public *derive(k: number): ThreadGenerator {
    const {layer, to, from} = this.run.told[k]!;
    const {network, product, pace} = this;
    const way = k === 0 ? travel.first : travel.again;
    yield* network.back(2 * k + 1, seconds.errors * pace, linear);
    network.spoken(k);
    this.row(k);
    if (product.opacity() === 0) yield* product.opacity(1, appear);
    const [first, second] = this.travelers;
    const [activation, error] = [column.activation, column.error].map(term =>
      product.labelOf(term, k),
    ) as [ReturnType<typeof product.labelOf>, ReturnType<typeof product.labelOf>];
    yield* all(
      first.travel({
        ...{text: activation.text(), to: activation, seconds: way},
        from: [network.numbers.activations[layer]![from]!],
      }),
      second.travel({
        ...{text: error.text(), to: error, seconds: way},
        from: [network.numbers.errors[layer]![to]!],
      }),
    );
    this.factors(k + 1);
    yield* this.products(k + 1, appear);
    if (k === 0) yield* pause(appear);
    const slope = product.labelOf(column.slope, k);
    const there = network.numbers.slopes[layer]![to]![from]!;
    yield* first.travel({
      ...{text: there.text(), from: [slope], to: there, seconds: way},
    });
    yield* network.back(2 * k + 2, seconds.slopes * pace, linear);
  }

  /** What every weight is changed by is written. */
  public *write(): ThreadGenerator {
    this.network.spoken(-1);
    if (this.isInPlace) yield* this.product.opacity(0, appear);
    yield* this.update.opacity(1, appear);
  }

  /** All weights move at once. */
  public step(): ThreadGenerator {
    return this.network.step(1, seconds.step * this.pace);
  }

  /** What the slopes say of the cost, and what it is. */
  public *compare(): ThreadGenerator {
    const {layers} = this;
    yield* this.update.opacity(0, appear);
    yield* this.foretold.opacity(1, appear);
    yield* this.network.again(layers, (layers * seconds.layer * this.pace) / 2, linear);
    yield* this.costs(2, appear);
  }

  private get pace(): number {
    return this.layers > 2 ? 1.6 / this.layers : 1;
  }

  private get layers(): number {
    return this.run.errors.length;
  }

  /** In the middle of a region's height, from its left edge, and no higher; not yet seen. */
  private equation(
    {x, y, width, height}: Region,
    props: Pick<ConstructorParameters<typeof LiveEquation>[0], 'terms'> & {
      readonly visible?: number;
      readonly current?: number | (() => number);
      readonly shown?: (row: number, term: number) => number;
    },
  ): LiveEquation {
    const all = LiveEquation.heightOf(symbolSize, props.visible);
    const part = Math.min(1, height / all);
    const equation = new LiveEquation({
      ...props,
      ...{symbolSize, maxWidth: width / part, opacity: 0},
      x: x - width / 2,
      y: y + (part * (symbolSize - all)) / 2,
    });
    equation.scale(equation.scale().scale(part));
    return equation;
  }
}
