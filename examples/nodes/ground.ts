import {descend, objective} from 'downhill/sim';

/** Axes from edge to edge of a plate with nothing on them, with one scale for x and y. */
export const map = {
  width: 960,
  height: 540,
  domain: [-4.8, 4.8],
  range: [-2.7, 2.7],
  domainTicks: 0,
  rangeTicks: 0,
  grid: false,
  ruled: false,
} as const;

/** An oval bowl with a few of its contour lines, and a descent into it. */
export const bowl = objective('x^2 / 4 + y^2');
export const levels = [0.25, 1, 2.25, 4, 6.25, 9];
const settings = {learningRate: 0.75};
const trajectory = descend({
  objective: bowl,
  start: [-3.6, 1.9],
  steps: 12,
  settings,
});
export const path = trajectory.points.map(({point}) => point);

/** Axes for a curve. */
export const plot = {
  width: 860,
  height: 440,
  domain: [-2, 2],
  range: [-0.4, 3.6],
  domainTicks: 0,
  rangeTicks: 0,
  grid: false,
} as const;

/** Axes for data, with one scale for x and y. */
export const squarePlot = {
  ...plot,
  width: 800,
  height: 500,
  domain: [-2, 2],
  range: [-0.4, 2.1],
} as const;
