/** Results of seeded data and line fits whose bits must not depend on the engine. */
import {
  classPoints,
  digitSet,
  leastAbsolute,
  leastSquares,
  lineFit,
  linePoints,
  logisticRegression,
  residualLossIds,
  seededRandom,
  train,
  type DataLoss,
  type Training,
} from '../../../src/sim';
import {hashBits} from '../hashBits';

/** Hashes of the results by name. */
export function dataHashes(): Record<string, string> {
  const random = seededRandom(2024);
  const points = linePoints({count: 60, outliers: 5, seed: 3});
  const classes = classPoints({count: 80, seed: 4});
  const digits = digitSet({count: 200, seed: 5});
  const hashes: Record<string, string> = {
    uniform: hashBits(Array.from({length: 1000}, random.uniform)),
    normal: hashBits(Array.from({length: 1000}, random.normal)),
    linePoints: hashBits(points.flatMap(({x, y}) => [x, y])),
    classPoints: hashBits(classes.flatMap(({features}) => features)),
    digits: hashBits(digits.pixels),
    digitLabels: hashBits(digits.labels),
    leastSquares: hashBits(leastSquares(points)),
    leastAbsolute: hashBits(leastAbsolute(points)!),
    logistic: hashPath(logisticRegression(classes), {batch: 16}),
  };
  for (const loss of residualLossIds) {
    for (const batch of ['all', 8, 1] as const) {
      hashes[`line ${loss} ${batch}`] = hashPath(lineFit({points, loss}), {batch});
    }
  }
  return hashes;
}

function hashPath(loss: DataLoss, options: Pick<Training, 'batch'>): string {
  const start = new Array<number>(loss.dimension).fill(0);
  const settings = {learningRate: 0.1};
  const {steps} = train({loss, start, settings, epochs: 20, seed: 6, ...options});
  return hashBits(steps.flatMap(step => [...step.weights, step.loss]));
}
