import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, createSignal, linear, type ThreadGenerator} from '@motion-canvas/core';
import {WeightedNetwork} from '../../nodes/plot/WeightedNetwork';
import {LiveEquation, type LiveTerm} from '../../nodes/text/LiveEquation';
import {TravelingNumber} from '../../nodes/text/TravelingNumber';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {BackpropagationRun, NetworkAndPanel, Region} from '../../plot';
import {pause} from '../pause';

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

/** Where the numbers stand in the equation of a derivative, from the left. */
const column = {slope: 0, activation: 2, error: 4} as const;

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
    this.cost = this.costEquation(this.isInPlace ? '' : costTex, cost);
    this.cost.opacity(1);
    this.product = this.productEquation(working);
    this.update = this.updateEquation(result);
    this.foretold = this.foretoldEquation(result);
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
        from: [network.activations[layer]![from]!],
      }),
      second.travel({
        ...{text: error.text(), to: error, seconds: way},
        from: [network.errors[layer]![to]!],
      }),
    );
    this.factors(k + 1);
    yield* this.products(k + 1, appear);
    yield* pause(appear);
    const slope = product.labelOf(column.slope, k);
    const there = network.slopes[layer]![to]![from]!;
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
    return this.network.step(1, seconds.step);
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
    return Math.min(1, 2 / this.layers);
  }

  private get layers(): number {
    return this.run.errors.length;
  }

  private costEquation(tex: string, region: Region): LiveEquation {
    const {before, after} = this.run;
    const write = costWriter(useWords(), before.cost, after.cost);
    return this.equation(region, {
      terms: [
        {
          tex: 'C',
          rows: [write(before.cost), write(after.cost)],
          fill: useTheme().objective,
        },
        ...(tex ? [{tex}] : []),
      ],
      visible: 2,
      current: () => (this.costs() > 1 ? 1 : 0),
      shown: row => Math.min(1, Math.max(0, this.costs() - row)),
    });
  }

  private productEquation(region: Region): LiveEquation {
    const {told, before, errors, slopes} = this.run;
    const {gradient, prediction, error} = useTheme();
    const written = useWords().equations(
      told.map(({layer, to, from}) => ({
        operands: [before.activations[layer]![from]!, errors[layer]![to]!],
        result: slopes[layer]![to]![from]!,
        combine: (a: number, delta: number) => a * delta,
      })),
    );
    const rows = (pick: (one: (typeof written)[number]) => string) => written.map(pick);
    const terms: LiveTerm[] = [
      {tex: derivative, rows: rows(({result}) => result), fill: gradient},
      {tex: '=', rows: rows(() => '=')},
      {tex: 'a', rows: rows(({operands}) => operands[0]!), fill: prediction},
      {tex: String.raw`\cdot`, rows: rows(() => '·')},
      {tex: String.raw`\delta`, rows: rows(({operands}) => operands[1]!), fill: error},
    ];
    return this.equation(region, {
      terms,
      visible: told.length,
      current: () => this.row(),
      shown: (row, term) => {
        const part = term <= 1 ? this.products() : this.factors();
        return Math.min(1, Math.max(0, part - row));
      },
    });
  }

  private updateEquation(region: Region): LiveEquation {
    const {told, before, after, slopes, learningRate} = this.run;
    const {layer, to, from} = told[0]!;
    const of = (values: BackpropagationRun['slopes']) => values[layer]![to]![from]!;
    const {operands, result} = useWords().equation({
      operands: [of(before.weights), learningRate, of(slopes)],
      result: of(after.weights),
      combine: (w, rate, slope) => w - rate * slope,
    });
    const {step, gradient} = useTheme();
    return this.equation(region, {
      terms: [
        {tex: 'w', rows: [result]},
        {tex: String.raw`\leftarrow`, rows: '='},
        {tex: 'w', rows: [operands[0]!]},
        {tex: '-', rows: '−', fill: step},
        {tex: String.raw`\eta`, rows: [operands[1]!], fill: step},
        {tex: String.raw`\cdot`, rows: '·'},
        {tex: derivative, rows: [signed(operands[2]!)], fill: gradient},
      ],
    });
  }

  private foretoldEquation(region: Region): LiveEquation {
    const {foretold, before, after} = this.run;
    const say = useWords();
    const write = (value: number) => say.number(value, {digits: 3});
    const {objective, step} = useTheme();
    return this.equation(region, {
      terms: [
        {
          tex: String.raw`\Delta C`,
          rows: [write(after.cost - before.cost)],
          fill: objective,
        },
        {tex: String.raw`\approx`},
        {tex: String.raw`-\eta\,|\nabla C|^2`, rows: [write(foretold)], fill: step},
      ],
      shown: (_, term) => (term === 0 ? Math.max(0, this.costs() - 1) : 1),
    });
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

const derivative = String.raw`\partial C / \partial w`;

/** A factor below 0 stands in brackets. */
function signed(text: string): string {
  return text.startsWith('−') ? `(${text})` : text;
}

/** Two costs with the digits that tell them apart. */
function costWriter(
  say: ReturnType<typeof useWords>,
  before: number,
  after: number,
): (cost: number) => string {
  const digits = [3, 4, 5, 6].find(
    size => say.number(before, {digits: size}) !== say.number(after, {digits: size}),
  );
  return cost => say.number(cost, {digits: digits ?? 3});
}
