/** What the words about an outcome claim, checked by iterates and values alone. */
import {
  gridMinima,
  hasHighNear,
  hasLowNear,
  heightOfPicture,
  isLowerElsewhere,
  isInPicture,
  last,
  lengthInPicture,
  onlyFalls,
  steps,
  values,
  type RunFacts,
} from './RunFacts';

type Claim = readonly [
  part: RegExp,
  isTrue: (facts: RunFacts, text: string) => boolean,
];

/** A difference of heights that is seen, as a share of the picture's. */
const seen = 0.01;

/** Of a picture's width: two minima that are one to a coarse grid. */
const apart = 0.05;

export const claims: readonly Claim[] = [
  [
    /(?<!not )(near|at) (the|a|one of the) (local |lowest )?minim|^(lowest |local )?minimum$/,
    hasLowNear,
  ],
  [/lowest minim/, facts => !lower(facts).some(isSeen(facts))],
  [/not the lowest|local minimum/, isLowerElsewhere],
  [/near the minimum\b/, facts => others(facts).every(isTie(facts))],
  [/on (a|the) maximum|^maximum$/, hasHighNear],
  [
    /(at|the) (a |the )?saddle|^saddle$|terrace/,
    facts => !hasHighNear(facts) || !hasLowNear(facts),
  ],
  [/ at (\(.+\)|x = \S+?)(,|$)/, isThere],
  [/mov(es|ing) away/, recedes],
  [/level ground/, isFlat],
  [/rests|comes to rest|at rest/, isStill],
  [/rock/, swings],
  [/used up|on its way|still on/, usesAllSteps],
  [
    /leaves the picture|left the picture|out of view/,
    facts => !isInPicture(facts, last(facts)),
  ],
  [/falling all the way|falling without end|falls on/, onlyFalls],
  [/diverges from step (\d+) on/, risesFrom],
  [/diverges|bound/, facts => grows(facts) || onlyFalls(facts)],
  [/no value or slope|no slope|no value/, stepsNowhere],
];

/** Grid minima elsewhere in the picture. */
function others(facts: RunFacts) {
  return gridMinima(facts).filter(
    ({point}) =>
      isInPicture(facts, point) &&
      lengthInPicture(
        facts,
        point.map((x, i) => x - last(facts)[i]!),
      ) > apart,
  );
}

function lower(facts: RunFacts) {
  const here = facts.f.value(last(facts));
  return others(facts).filter(({value}) => value < here);
}

function isSeen(facts: RunFacts) {
  const here = facts.f.value(last(facts));
  return ({value}: {readonly value: number}) =>
    here - value > seen * heightOfPicture(facts);
}

/** A second minimum that no eye sees on a coarse picture is no other minimum. */
function isTie(facts: RunFacts) {
  return ({
    point,
    value,
  }: {
    readonly point: readonly number[];
    readonly value: number;
  }) => {
    const {shown, f} = facts;
    const around = shown.flatMap(([low, high], axis) =>
      [-1, 1].map(side =>
        f.value(point.map((x, i) => (i === axis ? x + side * 0.02 * (high - low) : x))),
      ),
    );
    return Math.min(...around) - value < 1e-3 * heightOfPicture(facts);
  };
}

/** The place that is named is where the run ended, for the eye. */
function isThere(facts: RunFacts, text: string): boolean {
  const [, place = ''] = / at (\(.+?\)|x = [^, ]+)/.exec(text) ?? [];
  if (place.includes('×')) return true;
  const named = place.match(/[−\d.]+/g)!.map(part => Number(part.replace('−', '-')));
  return (
    lengthInPicture(
      facts,
      named.map((x, i) => x - last(facts)[i]!),
    ) < 0.04
  );
}

function isFlat(facts: RunFacts): boolean {
  const {f, shown} = facts;
  const slope = Math.hypot(...f.gradient(last(facts)));
  const width = Math.max(...shown.map(([low, high]) => high - low));
  return slope * width <= 0.05 * heightOfPicture(facts) + 1e-300;
}

/** It moved no more, or has landed, by however long a step, where nothing will move it. */
function isStill(facts: RunFacts): boolean {
  const step = steps(facts).at(-1);
  return !step || lengthInPicture(facts, step) < 1e-2 || isFlat(facts);
}

/** Some late step goes back against the one before it. */
function swings(facts: RunFacts): boolean {
  const made = steps(facts).slice(-8);
  return made.some((step, k) => {
    const before = made[k - 1];
    return before && step.reduce((sum, x, i) => sum + x * before[i]!, 0) < 0;
  });
}

/** Of a picture's width: a grid's minimum may lie so far from the true one. */
const cell = 1e-3;

/** Its last step takes it away from a minimum of the picture. */
function recedes(facts: RunFacts): boolean {
  const [before, end] = [facts.points.at(-2)!, last(facts)];
  const way = (from: readonly number[], to: readonly number[]) =>
    lengthInPicture(
      facts,
      from.map((x, i) => x - to[i]!),
    );
  const minima = gridMinima(facts);
  const [valueBefore = 0, value = 0] = values(facts).slice(-2);
  // Of a line of minima a grid has none, or chance ones: there a rise tells.
  return (
    minima.length === 0 ||
    value > valueBefore ||
    minima.some(m => way(end, m.point) > way(before, m.point) - cell)
  );
}

function usesAllSteps({points, steps: asked}: RunFacts): boolean {
  return points.length - 1 === asked;
}

function risesFrom(facts: RunFacts, text: string): boolean {
  const step = Number(/step (\d+)/.exec(text)![1]);
  const all = values(facts);
  return all.slice(step).every(value => !(value < all[0]!));
}

/** It ends farther from its start, or higher, than it was half way. */
function grows(facts: RunFacts): boolean {
  const {points} = facts;
  const way = (k: number) =>
    lengthInPicture(
      facts,
      points[k]!.map((x, i) => x - points[0]![i]!),
    );
  const end = points.length - 1;
  const all = values(facts);
  return way(end) >= way(Math.floor(end / 2)) || all[end]! > all[0]!;
}

/** The next step of plain descent, of any usual length, goes where f says nothing. */
function stepsNowhere(facts: RunFacts): boolean {
  const {f} = facts;
  const [before, end] = [facts.points.at(-2), last(facts)];
  const downhill = f.gradient(end).map(slope => -slope);
  const onward = before ? end.map((x, i) => x - before[i]!) : downhill;
  // What an optimizer with a memory does lies between.
  const ways = Array.from({length: 13}, (_, k) => {
    const [a, b] = [Math.cos((k * Math.PI) / 24), Math.sin((k * Math.PI) / 24)];
    const [down, on] = [Math.hypot(...downhill) || 1, Math.hypot(...onward) || 1];
    return end.map((_x, i) => (a * downhill[i]!) / down + (b * onward[i]!) / on);
  });
  const isNowhere = (point: readonly number[]) =>
    !Number.isFinite(f.value(point)) || !f.gradient(point).every(Number.isFinite);
  return (
    isNowhere(end) ||
    ways.some(way => {
      const size = Math.hypot(...way);
      const unit = 1 + Math.hypot(...end);
      return Array.from({length: 240}, (_, k) => unit * 10 ** (k / 20 - 6)).some(
        length => isNowhere(end.map((x, i) => x + (length * way[i]!) / size)),
      );
    })
  );
}
