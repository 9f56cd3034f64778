/** Terms at which a saddle is told well. */
import {
  eigenvalues,
  ridgeStart,
  roundRate,
  type Objective,
  type Point,
} from '../../sim';
import {middleSlope} from './restingTolerance';

/** η times the largest curvature. */
const rateShare = 0.4;

/** σ as a share of the usual slope. */
const noiseShare = 0.05;

/** A learning rate at which steps shrink to 60 % where f is curved most, near a start and a saddle. */
export function saddleRate(f: Objective, start: Point): number {
  const curved = [start, ...f.stationaryPoints.map(({point}) => point)]
    .flatMap(point => eigenvalues(f.hessian(point)))
    .map(Math.abs)
    .filter(Number.isFinite);
  const largest = Math.max(0, ...curved);
  return largest > 0 ? roundRate(rateShare / largest) : f.learningRate;
}

/** Beside the start, where no saddle is known, the objective's own. */
export function saddleStart(f: Objective): Point {
  return ridgeStart(f) ?? f.start;
}

/** Noise that is small beside the slopes of a function, but to be seen. */
export function noiseFor(f: Objective): number {
  return roundRate(noiseShare * middleSlope(f));
}
