/** One outcome of every kind that words can tell apart. */
import type {Minimum, Outcome} from '../../src/plot';
import type {StationaryPoint} from '../../src/sim';

export const lowest: Minimum = {
  kind: 'minimum',
  isLowest: true,
  depth: 1,
  isLowestAnywhere: true,
  point: [-1.34704],
  value: -3,
  eigenvalues: [2],
};
export const local: Minimum = {...lowest, isLowest: false, point: [1.5], value: -1};

const saddle: StationaryPoint = {
  kind: 'saddle',
  point: [0, 0],
  value: 0,
  eigenvalues: [-1, 1],
};
const terrace: StationaryPoint = {...saddle, point: [0], eigenvalues: [0]};
const maximum: StationaryPoint = {...saddle, kind: 'maximum', eigenvalues: [-2, -1]};
const corner: StationaryPoint = {...maximum, point: [0], eigenvalues: []};

const ended = {step: 7, point: [0.123456, 2]};

export const rests: readonly [name: string, at: StationaryPoint | null][] = [
  ['minimum', lowest],
  ['maximum', maximum],
  ['saddle', saddle],
  ['terrace', terrace],
  ['corner', corner],
  ['level ground', null],
];

export const outcomes: readonly Outcome[] = [
  {kind: 'arrived', at: lowest, ...ended},
  {kind: 'arrived', at: local, ...ended},
  ...rests.map(([, at]) => ({kind: 'resting' as const, at, ...ended})),
  {kind: 'rocking', around: local, ...ended},
  {kind: 'rocking', around: null, ...ended},
  {kind: 'moving', left: 0.4, recedes: false, ...ended},
  {kind: 'moving', left: null, recedes: false, ...ended},
  {kind: 'moving', left: 1.4, recedes: true, ...ended},
  {kind: 'left-picture', falls: true, inside: false, ...ended},
  {kind: 'left-picture', falls: false, inside: false, ...ended},
  {kind: 'left-domain', ...ended},
  {kind: 'diverged', falls: true, inside: false, ...ended},
  {kind: 'diverged', falls: false, inside: false, ...ended},
  {kind: 'diverged', falls: false, inside: true, ...ended},
];

/** What pictures may show besides: nothing known, one minimum, two, two as low. */
export const facts = [
  {},
  {minima: [lowest]},
  {minima: [lowest, local]},
  {minima: [lowest, {...lowest, point: [1]}]},
] as const;
