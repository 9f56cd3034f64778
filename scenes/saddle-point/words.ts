/** What the clip says, and when it is true. */
import {slopeFades, type SaddleRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const ridge = sentences<SaddleRuns>([
  {text: 'The gradient is zero here: no step.', holds: hasNoSlope},
  {
    text: 'It glides down the ridge of a saddle.',
    holds: trace => trace.isOnRidge && isAt(trace, 'saddle') && falls(trace),
  },
  {text: 'Each step goes against the gradient.', holds: always},
]);

export const stop = sentences<SaddleRuns>([
  {
    text: 'It stops: flat, but no minimum.',
    holds: trace => rests(trace) && !isAt(trace, 'minimum'),
  },
  {
    text: 'It creeps: the slope fades near a saddle.',
    holds: trace => isAt(trace, 'saddle') && slopeFades(trace),
  },
  {
    text: '{ending}',
    holds: always,
    values: (trace, say) => ({
      ending: say.outcome.sentence(trace.runs[0].outcome, trace),
    }),
  },
]);

export const nudge = sentences<SaddleRuns>([
  {text: 'Without noise, it stays where it is.', holds: staysWithoutNoise},
  {text: 'Without noise, it goes on as before.', holds: ({noise}) => noise.size === 0},
  {
    text: 'A nudge of noise (seed {seed}).',
    holds: always,
    values: ({noise}) => ({seed: `${noise.seed}`}),
  },
]);

export const map = sentences<SaddleRuns>([
  {
    text: 'Flattened, the surface is its map.',
    holds: trace => trace.departure === null || trace.noise.size === 0,
  },
  {
    text: 'It leaves along the other axis, downhill.',
    holds: trace => leaves(trace) && trace.departure!.turnsAcross,
  },
  {
    text: 'It leaves down one of three valleys.',
    holds: trace => leaves(trace) && trace.valleys === 3,
  },
  {text: 'It leaves the saddle and ends up lower.', holds: leaves},
  {
    text: 'Noise alone does not carry it away.',
    holds: ({departure}) => departure!.kind === 'near',
  },
  {
    text: '{ending}',
    holds: always,
    values: (trace, say) => ({
      ending: say.outcome.sentence(trace.runs[1]!.outcome, trace),
    }),
  },
]);

const picture = 'The surface of f(x, y) = {formula} above its contour map. ';
const plain =
  'Plain descent with learning rate {rate} starts at {from, point} and {plain}. ';

export const alt = sentences<SaddleRuns>([
  {
    text:
      picture +
      plain +
      'From there on, with noise of size {size} in the gradient (seed {seed}), it {noisy}.',
    holds: ({runs}) => runs.length > 1,
    values: altFacts,
  },
  {text: `${picture}${plain.trim()}`, holds: always, values: altFacts},
]);

function altFacts(trace: SaddleRuns, say: Words) {
  const [first, second] = trace.runs;
  return {
    formula: say.formula(trace.objective.formula),
    rate: say.number(first.learningRate),
    from: first.points[0].point,
    plain: say.outcome.clause(first.outcome, trace),
    size: say.number(trace.noise.size),
    seed: `${trace.noise.seed}`,
    noisy: second ? say.outcome.clause(second.outcome, trace) : '',
  };
}

function hasNoSlope({runs: [{points}]}: SaddleRuns): boolean {
  return points[0].gradient.every(slope => slope === 0);
}

function isAt({flat}: SaddleRuns, kind: 'saddle' | 'minimum'): boolean {
  return flat?.kind === kind;
}

function rests({flat, runs: [{outcome}]}: SaddleRuns): boolean {
  return flat !== null && outcome.kind === 'resting' && flat.eigenvalues.length > 0;
}

/** Whether f falls with every step of the plain descent. */
function falls({runs: [{points}]}: SaddleRuns): boolean {
  return (
    points.length > 1 &&
    points.every(({value}, k) => k === 0 || value <= points[k - 1]!.value)
  );
}

function staysWithoutNoise({noise, runs}: SaddleRuns): boolean {
  return noise.size === 0 && runs[1]?.points.length === 1;
}

/** Whether noise has carried it from a saddle to lower ground. */
function leaves(trace: SaddleRuns): boolean {
  return isAt(trace, 'saddle') && trace.departure?.kind === 'lower';
}
