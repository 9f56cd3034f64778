/** What is said of every optimizer, in one table. Its rule is in src/sim/optimizers. */
import type {Iterate} from '../sim';
import type {OptimizerId} from './OptimizerId';
import {
  endsIn,
  followsSlope,
  hasEvenHops,
  hops,
  isOf,
  isPlain,
  type Hop,
  type OptimizerRun,
} from './optimizerRun';
import {sentences, type Sentence} from './sentences';

interface OptimizerTexts {
  /** As a heading. */
  readonly title: string;
  /** Within a sentence. */
  readonly name: string;
  /** What the arrow from an iterate to the next one is called. */
  readonly step: string;
  /** What it is like, as far as it is true of a run; the first that holds is said. */
  readonly character: readonly Sentence<OptimizerRun>[];
}

export type {OptimizerRun};

export const optimizerTexts: Readonly<Record<OptimizerId, OptimizerTexts>> = {
  'gradient-descent': {
    title: 'Gradient descent',
    name: 'gradient descent',
    step: '−η∇f',
    character: sentences<OptimizerRun>([
      {
        text: 'Gentle slope, short step.',
        holds: run => followsSlope(run) && endsIn(run, (hop, before) => hop < before),
      },
      {
        text: 'Steep slope, long step.',
        holds: run => followsSlope(run) && endsIn(run, (hop, before) => hop > before),
      },
      {
        text: 'Each hop is as long as the last.',
        holds: run => followsSlope(run) && hasEvenHops(run),
      },
      {
        text: 'It goes straight against the gradient.',
        holds: run =>
          isOf(run, 'gradient-descent') && isPlain(run) && run.direction !== 'ascent',
      },
    ]),
  },
  momentum: {
    title: 'Momentum',
    name: 'descent with momentum',
    step: 'velocity step −ηb',
    character: carried('momentum'),
  },
  nesterov: {
    title: 'Nesterov momentum',
    name: 'descent with Nesterov momentum',
    step: 'Nesterov’s step',
    character: carried('nesterov'),
  },
  adagrad: {
    title: 'AdaGrad',
    name: 'AdaGrad',
    step: 'AdaGrad’s step',
    character: of('adagrad', 'Each coordinate is scaled by its past slopes.'),
  },
  adadelta: {
    title: 'Adadelta',
    name: 'Adadelta',
    step: 'Adadelta’s step',
    character: of('adadelta', 'It takes its scale from its own past steps.'),
  },
  rmsprop: {
    title: 'RMSProp',
    name: 'RMSProp',
    step: 'RMSProp’s step',
    character: of('rmsprop', 'Each coordinate is scaled by recent slopes.'),
  },
  adam: {
    title: 'Adam',
    name: 'Adam',
    step: 'Adam’s step',
    character: [...aboutRate('adam'), ...scaledByRecent('adam')],
  },
  amsgrad: {
    title: 'AMSGrad',
    name: 'AMSGrad',
    step: 'AMSGrad’s step',
    character: of('amsgrad', 'It never forgets its steepest average slope.'),
  },
  adamw: {
    title: 'AdamW',
    name: 'AdamW',
    step: 'AdamW’s step',
    character: [
      ...sentences<OptimizerRun>([
        {
          text: 'It also pulls every coordinate towards 0.',
          holds: run => isOf(run, 'adamw') && Number(run.settings['weightDecay']) > 0,
        },
      ]),
      ...aboutRate('adamw'),
      ...scaledByRecent('adamw'),
    ],
  },
  adamax: {
    title: 'Adamax',
    name: 'Adamax',
    step: 'Adamax’s step',
    character: [
      ...aboutRate('adamax'),
      ...of('adamax', 'Each is scaled by its steepest recent slope.'),
    ],
  },
  nadam: {
    title: 'NAdam',
    name: 'NAdam',
    step: 'NAdam’s step',
    character: of('nadam', 'It is Adam with a look ahead.'),
  },
  qhm: {
    title: 'Quasi-hyperbolic momentum',
    name: 'quasi-hyperbolic momentum',
    step: 'QHM’s step',
    character: of('qhm', 'Each step mixes the gradient and its average.'),
  },
  armijo: {
    title: 'Armijo backtracking',
    name: 'descent with Armijo backtracking',
    step: 'step along −∇f',
    character: of('armijo', 'It shortens the step until f falls enough.'),
  },
  'exact-line-search': {
    title: 'Exact line search',
    name: 'descent with exact line search',
    step: 'step along −∇f',
    character: of('exact-line-search', 'Each step seeks a minimum along its line.'),
  },
  newton: {
    title: 'Newton’s method',
    name: 'Newton’s method',
    step: 'Newton’s step',
    character: of('newton', 'It divides the slope by the curvature.'),
  },
  bfgs: {
    title: 'BFGS',
    name: 'BFGS',
    step: 'BFGS’s step',
    character: of('bfgs', 'It learns the curvature from its own steps.'),
  },
};

/** What can be said of an optimizer's run; the first that holds is the most telling. */
export const optimizerCharacters: readonly Sentence<OptimizerRun>[] = Object.values(
  optimizerTexts,
).flatMap(({character}) => character);

/** What is true of every run of an optimizer, by its rule. */
function of(id: OptimizerId, text: string) {
  return sentences<OptimizerRun>([{text, holds: run => isOf(run, id)}]);
}

function carried(id: OptimizerId) {
  return sentences<OptimizerRun>([
    {
      text: 'Its inertia has carried it uphill.',
      holds: run => isOf(run, id) && hops(run).some(goesUphill(run)),
    },
    {
      text: 'It has inertia: past steps carry on.',
      holds: run => isOf(run, id) && Number(run.settings['momentum']) > 0,
    },
  ]);
}

function aboutRate(id: OptimizerId) {
  return sentences<OptimizerRun>([
    {
      text: 'At first each coordinate moves by about η.',
      holds: run => isOf(run, id) && movesByRate(run.points[0], run.points[1]),
    },
  ]);
}

function scaledByRecent(id: OptimizerId) {
  return of(id, 'Each coordinate is scaled by recent slopes.');
}

/** Whether a hop goes the wrong way by the slope at its own start. */
function goesUphill({direction}: OptimizerRun): (hop: Hop) => boolean {
  const sign = direction === 'ascent' ? -1 : 1;
  return ([from, to]) => {
    const along = to.point.map((x, i) => (x - from.point[i]!) * from.gradient[i]!);
    return sign * along.reduce((sum, term) => sum + term, 0) > 0;
  };
}

/** How far from η a move may be that is "about η". */
const about = 0.25;

/** Whether a hop moved every coordinate by about the learning rate. */
export function movesByRate(from: Iterate | undefined, to?: Iterate): boolean {
  if (!from || !to) return false;
  return to.point.every((x, i) => {
    const share = Math.abs(x - from.point[i]!) / from.learningRate;
    return Math.abs(share - 1) <= about;
  });
}
