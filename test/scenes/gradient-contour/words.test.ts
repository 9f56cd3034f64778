/** Every sentence of the clip, over many maps, against what it claims of them. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/gradient-contour/clip';
import * as words from '../../../scenes/gradient-contour/words';
import type {GradientMap, Probed} from '../../../src/plot';
import {objectiveNamed} from '../../../src/sim';
import {Sentence, sentencesOf} from '../../../src/words';
import {
  checkAltTexts,
  checkSentences,
  uncheckedOf,
  type Claim,
} from '../checkSentences';

const raw = fc.record({
  objective: fc.constantFrom(
    'sin(x)*cos(y)',
    'hills',
    'himmelblau',
    'x',
    '3',
    'step(x)',
    'step(x)+sign(y)',
    'x^2-y^2',
    '-x^2-y^2',
    'abs(x)+abs(y)',
    'sqrt(x^2+y^2)',
    'x^2*sin(y)',
    'max(0, x)^2',
    '1/(x-3)',
    '1e5*(x^2+y^2)',
    '1e-5*x*y',
    'x*exp(-x^2-y^2)',
    '-(x+y)^2',
  ),
  start: fc.tuple(
    fc.constantFrom(0.3, -0.9, 1.4, 2.2, 0),
    fc.constantFrom(0.5, -1.2, 0.1, 1.7, 0),
  ),
  arrows: fc.integer({min: 6, max: 18}),
});

type Pair = readonly number[];
const length = (v: Pair) => Math.hypot(...v);
const minus = (a: Pair, b: Pair) => a.map((x, i) => x - b[i]!);
const slopes = (places: readonly {readonly gradient: Pair}[]) =>
  places.map(({gradient}) => length(gradient));
const last = (map: GradientMap) => map.across.places.at(-1)!;

/** Whether the way leaves each place at a right angle to the gradient there, for any eye. */
function isUpright(places: readonly Probed[]): boolean {
  return places.slice(1).every((to, k) => {
    const [from, middle] = [places[k]!, minus(to.point, places[k]!.point)];
    const along = from.gradient.map((g, i) => g + to.gradient[i]!);
    const cosine =
      (middle[0]! * along[0]! + middle[1]! * along[1]!) /
      (length(middle) * length(along));
    return Math.abs(cosine) < 0.03;
  });
}

/** Whether f has a slope beside a point, though it has none there: how f curves there. */
function curvature(map: GradientMap): number[] {
  const f = objectiveNamed(map.objective);
  const [x, y] = last(map).point as [number, number];
  const h = 1e-3;
  return Array.from({length: 16}, (_, i) => {
    const [dx, dy] = [h * Math.cos((i * Math.PI) / 8), h * Math.sin((i * Math.PI) / 8)];
    return f.value([x + dx, y + dy]) - f.value([x, y]);
  });
}

const claims: readonly Claim<GradientMap>[] = [
  [/no arrows/, ({arrows}) => arrows.length === 0],
  [
    /^f is level/,
    ({objective, shown: [[left, right], [low, high]]}) => {
      const f = objectiveNamed(objective);
      const shares = [0.01, 0.2, 0.4, 0.6, 0.8, 0.99];
      const values = shares.flatMap(s =>
        shares.map(t => f.value([left + s * (right - left), low + t * (high - low)])),
      );
      return new Set(values).size === 1;
    },
  ],
  [
    /equal arrows/,
    ({arrows}) => Math.max(...slopes(arrows)) < 1.001 * Math.min(...slopes(arrows)),
  ],
  // Crowding is slope where the lines are evenly spaced and everywhere.
  [
    /^Longer where the lines crowd/,
    ({levels, arrows, objective}) => {
      const gaps = levels.slice(1).map((level, i) => level - levels[i]!);
      const f = objectiveNamed(objective);
      const [low, high] = [levels[0]! - gaps[0]!, levels.at(-1)! + gaps[0]!];
      return (
        Math.max(...gaps) < 1.001 * Math.min(...gaps) &&
        arrows.every(({point}) => f.value(point) >= low && f.value(point) <= high)
      );
    },
  ],
  [/^Longer/, ({scale}) => scale.power > 0],
  [/gradient is zero here/, ({start}) => length(start.gradient) === 0],
  [/no gradient here/, ({isSteep}) => !isSteep],
  [/right angle/, ({along}) => isUpright(along.places)],
  [
    /it grows/,
    ({across: {places}}) => Math.max(...slopes(places)) >= 1.29 * slopes(places)[0]!,
  ],
  [
    /it shrinks/,
    map => length(last(map).gradient) < 0.78 * slopes(map.across.places)[0]!,
  ],
  [
    /hardly changes/,
    ({across: {places}}) => Math.max(...slopes(places)) < 1.31 * slopes(places)[0]!,
  ],
  [/nothing is left/, map => length(last(map).gradient) < 1e-4 * map.scale.steepest],
  [/^At the summit/, map => curvature(map).every(rise => rise < 0)],
  [/^At the bottom/, map => curvature(map).every(rise => rise > 0)],
  [
    /^At the saddle/,
    map => curvature(map).some(r => r > 0) && curvature(map).some(r => r < 0),
  ],
  [/^On level ground/, map => curvature(map).some(rise => Math.abs(rise) < 1e-9)],
  [/steepest way up/, map => length(last(map).gradient) > 0],
];

describe('every sentence', () => {
  it('is true of each map that it is said of', () => {
    const said = checkSentences({
      beats: words,
      raw,
      runs: 80,
      runOf: raw => {
        const {trace} = clip.run(raw);
        return {trace, seen: trace};
      },
      claims,
      isTold: (beat, {isSteep}) =>
        beat !== 'alt' && (isSteep || !['across', 'ending'].includes(beat)),
    });
    expect(said.size).toBeGreaterThan(11);
  });

  it('is among those that are checked', () => {
    const texts = sentencesOf({...words, alt: []}).map(Sentence.textOf);
    expect(uncheckedOf(texts, claims)).toEqual([]);
  });

  it('and every alt text has real minus signs, in both languages', () => {
    checkAltTexts(raw, (raw, language) => clip.run(raw, {language}).alt, 25);
  });
});
