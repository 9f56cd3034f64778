/** Descents, formulas and elementary functions whose bits must not depend on the engine. */
import {
  descend,
  formula,
  math,
  objective,
  objectives,
  optimizers,
  sampleField,
  schedules,
  seededRandom,
  type Trajectory,
} from '../../src/sim';
import {hashBits} from './hashBits';

/** Hashes of the results by name. */
export function simulationHashes(): Record<string, string> {
  return {
    ...elementaryHashes(),
    ...objectiveHashes(),
    ...optimizerHashes(),
    ...scheduleHashes(),
    ...formulaHashes(),
    ...stationaryHashes(),
  };
}

const elementary = [
  ...['acos', 'asin', 'atan', 'cbrt', 'cos', 'cosh', 'exp', 'ln', 'log10', 'log2'],
  ...['sin', 'sinh', 'tan', 'tanh', 'acosh', 'asinh', 'atanh'],
] as const;

function elementaryHashes(): Record<string, string> {
  const {uniform} = seededRandom(1);
  const arguments_ = Array.from({length: 500}, () => [
    uniform(),
    -uniform(),
    uniform() * 50,
    uniform() * 1e8,
    -uniform() * 700,
  ]).flat();
  const hashes = Object.fromEntries(
    elementary.map(name => [name, hashBits(arguments_.map(known(math[name])))]),
  );
  const pairs = arguments_.map((x, i) => [Math.abs(x), arguments_.at(-1 - i)! / 9]);
  hashes['pow'] = hashBits(pairs.map(([x, y]) => math.pow(x!, y!)));
  hashes['atan2'] = hashBits(pairs.map(([x, y]) => math.atan2(y!, x!)));
  return hashes;
}

/** An engine may choose the bits of NaN: one NaN stands for all. */
function known(f: (x: number) => number): (x: number) => number {
  return x => {
    const value = f(x);
    return value === value ? value : -1e300;
  };
}

function objectiveHashes(): Record<string, string> {
  return Object.fromEntries(
    objectives.map(o => {
      const run = descend({
        objective: o,
        start: o.domain.map(([low, high]) => low + 0.37 * (high - low)),
        steps: 40,
        settings: {learningRate: 0.002},
      });
      const found = o.stationaryPoints.flatMap(({point, value, eigenvalues}) => [
        ...point,
        value,
        ...eigenvalues,
      ]);
      return [`objective ${o.id}`, hashBits([...numbers(run), ...found])];
    }),
  );
}

function optimizerHashes(): Record<string, string> {
  return Object.fromEntries(
    optimizers.flatMap(({id}) =>
      ['rosenbrock', 'mccormick'].map(name => {
        const run = descend({
          objective: objective(name),
          optimizer: id,
          start: [-1.2, 1],
          steps: 60,
        });
        return [`optimizer ${id} on ${name}`, hashBits(numbers(run))];
      }),
    ),
  );
}

function scheduleHashes(): Record<string, string> {
  return Object.fromEntries(
    schedules.map(({id}) => {
      const run = descend({
        objective: objective('himmelblau'),
        optimizer: 'adam',
        start: [-1, -1.5],
        schedule: id,
        settings: {learningRate: 0.1},
        steps: 50,
      });
      return [`schedule ${id}`, hashBits(numbers(run))];
    }),
  );
}

const formulas = [
  'x^2*sin(y)',
  'exp(-x^2 - y^2)*cos(3x) + x^4/10 + ln(1 + y^2)',
  'cbrt(x)*tanh(y) + |x - y|^1.5 + 2^x*atan(y)',
  'sqrt(1 + x^2)^(1/3) + log10(2 + y^2)*log2(3 + x^2) + asin(x/9) + x^y^2',
];

function formulaHashes(): Record<string, string> {
  const domain = [
    [0.1, 3],
    [0.2, 2.5],
  ] as const;
  return Object.fromEntries(
    formulas.flatMap(text => {
      const made = formula(text, ['x', 'y']);
      const probes = [
        [0.3, 0.7],
        [1.9, 2.1],
        [2.7, 0.4],
      ];
      const derivatives = probes.flatMap(probe => [
        ...made.gradient(probe),
        ...made.hessian(probe).flat(),
      ]);
      return [
        [`field of ${text}`, hashBits(sampleField(made, domain, 40, 30))],
        [`derivatives of ${text}`, hashBits(derivatives)],
      ];
    }),
  );
}

/** A ring, a line, a plateau, kinks, a degenerate saddle, and derivatives without formulas. */
const landscapes = [
  '(x^2 + y^2 - 1)^2',
  'x^2*sin(x + y)',
  '|x - 1| + |x + 1| + |y - 1| + |y + 1|',
  '|x - 0.11| + |y + x/3|',
  '(y - x^2)*(y - 2x^2)',
  'sin(x + y)*sin(2x + y)*sin(3x + y)*sin(4x + y)*sin(5x + y)*sin(6x + y)*sin(7x + y)',
];

function stationaryHashes(): Record<string, string> {
  return Object.fromEntries(
    landscapes.map(text => {
      const {stationaryPoints, listsAllStationaryPoints} = objective(text);
      const found = stationaryPoints.flatMap(({point, value, eigenvalues, extent}) => [
        ...point,
        value,
        ...eigenvalues,
        ...(extent?.kind === 'line' ? extent.points.flat() : []),
        ...(extent?.kind === 'plateau' ? extent.within.flat() : []),
      ]);
      const bits = hashBits([...found, Number(listsAllStationaryPoints)]);
      return [`stationary points of ${text}`, bits];
    }),
  );
}

/** Everything a run holds, in order. */
function numbers({points, ending}: Trajectory): number[] {
  return [
    ending.step,
    ...points.flatMap(({point, value, gradient, learningRate, state}) => [
      ...point,
      value,
      ...gradient,
      learningRate,
      ...Object.values(state).flat(),
    ]),
  ];
}
