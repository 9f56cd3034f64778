/** What is said of the outcomes of a clip's runs, and in its alt text, in all places. */
import {wordsFor, type OutcomeFacts} from '../../src/words';
import type {CurveRuns, PlaneRuns} from '../../src/plot';
import {objectiveNamed, type Objective} from '../../src/sim';
import {claims} from './outcomeClaims';
import {readAloud, spokenNumber as written} from './readAloud';
import type {RunFacts} from './RunFacts';

const lengths = ['sentence', 'clause', 'label', 'cell'] as const;
const say = wordsFor('en');
const spoken = wordsFor('en', {medium: 'speech'});

/** The runs of a picture on a curve, as they are checked. */
export function factsOfCurve(
  {domain, runs}: Pick<CurveRuns, 'domain' | 'runs'>,
  f: Objective,
  steps: number,
): RunFacts[] {
  const shown = [domain];
  return runs.map(({iterates}) => ({
    f,
    points: iterates.map(({x}) => [x]),
    shown,
    steps,
  }));
}

/** The runs of a picture of the plane, a rectangle or a round one. */
export function factsOfPlane(
  {objective, shown, disc, runs}: PlaneRuns,
  steps: number,
  shape: 'rectangle' | 'disc' = 'rectangle',
): RunFacts[] {
  const f = objectiveNamed(objective);
  const {center, radius} = disc;
  const box = radius.map((r, i) => [center[i]! - r, center[i]! + r] as const);
  return runs.map(({points}) => ({
    f,
    points: points.map(({point}) => point),
    shown: shape === 'disc' ? box : shown,
    ...(shape === 'disc' && {
      contains: (point: readonly number[]) =>
        Math.hypot(...radius.map((r, i) => (point[i]! - center[i]!) / r)) <= 1,
    }),
    steps,
  }));
}

type Told = OutcomeFacts & {
  readonly runs: readonly Pick<PlaneRuns['runs'][0], 'outcome'>[];
};

/** What is false of what can be said of the outcomes, in all four lengths. */
export function falseOutcomes(trace: Told, facts: readonly RunFacts[]): string[] {
  return trace.runs.flatMap(({outcome}, i) =>
    lengths.flatMap(length =>
      falsehoods(say.outcome[length](outcome, trace), facts[i]!),
    ),
  );
}

/** Why a text about an outcome is not true of a run; nothing where it is. */
function falsehoods(text: string, facts: RunFacts): string[] {
  const made = claims.filter(([part]) => part.test(text));
  if (made.length === 0) return [`"${text}" is not checked`];
  return made
    .filter(([, isTrue]) => !isTrue(facts, text))
    .map(([part]) => `"${text}" by ${part}`);
}

/** Words that no one reads aloud, numbers that are none. */
const unreadable =
  /\d-|-\d|\de[+-−]?\d|×|[⁰⁴⁵⁶⁷⁸⁹]|null|NaN|undefined|Infinity|\{|no number/;

/** What is wrong with an alt text of runs: how it is written, where it starts and ends. */
export function falseAlt(
  alt: string,
  trace: Told,
  facts: readonly RunFacts[],
): string[] {
  const found = unreadable.exec(withoutFormula(alt));
  const wrong = found ? [`"${alt}" has "${found[0]}"`] : [];
  if (!/^[A-Z].*[.]$/.test(alt)) wrong.push(`"${alt}" is no sentence`);
  if (facts.length === 1) {
    const {outcome} = trace.runs[0]!;
    const clause = spoken.outcome.clause(outcome, trace);
    if (/ It /.test(alt) && !alt.endsWith(`It ${clause}.`)) {
      wrong.push(`"${alt}" does not end as "${clause}"`);
    }
    wrong.push(...falseNumbers(alt, facts[0]!));
  }
  return wrong;
}

function withoutFormula(alt: string): string {
  return alt.replace(/( = | cost ).*?(?= from x| over weight|\. A run|: )/, '');
}

/** Numbers of a run that an alt text tells, and what they are in the iterates. */
const numbers: readonly (readonly [string, (facts: RunFacts) => number])[] = [
  [`from x = ${written}`, ({points}) => points[0]![0]!],
  [`(?:step|update)s? x = ${written} and f`, ({points}) => points.at(-1)![0]!],
  [`x = ${written} and f = `, ({points}) => points.at(-1)![0]!],
  [`x = .*? and f = ${written}`, ({f, points}) => f.value(points.at(-1)!)],
  [`after (\\d+) (?:step|update)`, ({points}) => points.length - 1],
  [`(?:in|makes) (\\d+) hop`, ({points}) => points.length - 1],
  [`A run of .*? where f is ${written}`, ({f, points}) => f.value(points[0]!)],
  [`A run of .* where f is ${written}. It`, ({f, points}) => f.value(points.at(-1)!)],
  [`the cost goes from ${written}`, ({f, points}) => f.value(points[0]!)],
  [`the cost goes from .* to ${written}`, ({f, points}) => f.value(points.at(-1)!)],
];

function falseNumbers(alt: string, facts: RunFacts): string[] {
  return numbers.flatMap(([part, of]) => {
    const text = new RegExp(part, 'i').exec(alt)?.[1];
    if (text === undefined) return [];
    const [told, is] = [readAloud(text), of(facts)];
    const size = text === 'almost 0' ? Math.abs(facts.f.value(facts.points[0]!)) : is;
    const slack = text === 'almost 0' ? 1e-5 : 6e-3;
    return Math.abs(told - is) <= slack * Math.abs(size)
      ? []
      : [`"${alt}" says ${text}, and it is ${is}`];
  });
}
