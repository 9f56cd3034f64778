/** A run as text: JSON with one line for each step, or CSV. */
import type {Ending} from '../../../sim';
import {escapedJson} from '../../output/foreignText';

/** One step of a run. */
export interface TracePoint {
  readonly step: number;
  readonly x: readonly number[];
  readonly value: number;
  readonly gradient: readonly number[];
  /** Anything else worth telling. */
  readonly [extra: string]: unknown;
}

/** A run with what it was made from. */
export interface Trace {
  /** By name, in the order to print. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The names of the coordinates. */
  readonly variables: readonly string[];
  readonly points: readonly TracePoint[];
}

/** JSON of every fact, then `points`; numbers in full double precision. */
export function* jsonLines({facts, points}: Trace): Generator<string> {
  yield '{';
  for (const [name, value] of Object.entries(facts)) {
    yield `  ${JSON.stringify(name)}: ${escapedJson(JSON.stringify(value))},`;
  }
  yield '  "points": [';
  for (const [i, point] of points.entries()) {
    yield `    ${JSON.stringify(point)}${i < points.length - 1 ? ',' : ''}`;
  }
  yield '  ]';
  yield '}';
}

/** A header and one line for each step: coordinates, value, gradient. */
export function* csvLines({variables, points}: Trace): Generator<string> {
  const names = variables.map(name => name.replaceAll(' ', '_'));
  yield ['step', ...names, 'value', ...names.map(name => `gradient_${name}`)].join(',');
  for (const {step, x, value, gradient} of points) {
    yield [step, ...x, value, ...gradient].join(',');
  }
}

/** How a run ended, in words. */
export function statusOf({kind, step}: Ending): string {
  switch (kind) {
    case 'steps-used':
      return 'steps used up';
    case 'diverged':
      return `diverged at step ${step}`;
    case 'left-domain':
      return `left the domain at step ${step}`;
    default:
      return kind;
  }
}
