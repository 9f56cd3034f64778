/** Random numbers that a seed settles, bit for bit, in every engine. */
import {cos, ln, pi, sin, sqrt} from '../math';
import {expectWhole} from './DataError';

const uint32Range = 4294967296;

export interface SeededRandom {
  /** A whole number from 0 to 2³² − 1. */
  uint32(): number;
  /** A number in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A whole number from 0 to `count` − 1, each equally likely. */
  below(count: number): number;
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A standard normal deviate: mean 0, variance 1. */
  normal(): number;
}

/**
 * The generator sfc32: integer arithmetic only, period at least 2³².
 *
 * Source: C. Doty-Humphrey, PractRand 0.94, `src/RNGs/sfc.cpp`, with its seeding: the two seed
 * words, a counter of 1 and 12 rounds of warming up.
 *
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param stream - Independent numbers for another purpose under the same seed (0 to 2³² − 1).
 * @throws DataError for any other seed or stream.
 * @example
 * const random = seededRandom(1);
 * const noise = random.normal();
 */
export function seededRandom(seed: number, stream = 0): SeededRandom {
  expectWhole('the seed', seed, 0, uint32Range - 1);
  expectWhole('the stream', stream, 0, uint32Range - 1);
  const uint32 = sfc32(seed, stream);
  const uniform = () => {
    const high = uint32() >>> 5;
    const low = uint32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };
  return {
    uint32,
    uniform,
    below: count => below(uint32, count),
    between: (low, high) => low + (high - low) * uniform(),
    normal: boxMuller(uniform),
  };
}

function sfc32(seed: number, stream: number): () => number {
  let a = 0;
  let b = seed | 0;
  let c = stream | 0;
  let counter = 1;
  const next = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Draws above the largest multiple of `count` are thrown away, so that none is likelier. */
function below(uint32: () => number, count: number): number {
  expectWhole('the count', count, 1, uint32Range);
  const limit = uint32Range - (uint32Range % count);
  let draw = uint32();
  while (draw >= limit) draw = uint32();
  return draw % count;
}

/** Source: G. E. P. Box and M. E. Muller, Ann. Math. Statist. 29 (1958), equation 1. */
function boxMuller(uniform: () => number): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const deviate = kept;
      kept = undefined;
      return deviate;
    }
    // 1 − u is in (0, 1], where the logarithm is finite.
    const radius = sqrt(-2 * ln(1 - uniform()));
    const angle = 2 * pi * uniform();
    kept = radius * sin(angle);
    return radius * cos(angle);
  };
}
