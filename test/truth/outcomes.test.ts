/** Words about what became of a run, in all four lengths, over random formulas and values. */
import {describe, expect, it} from 'vitest';
import {curveRuns, planeRuns, type Outcome} from '../../src/plot';
import {objective, rateFor, seededRandom, type Objective} from '../../src/sim';
import {wordsFor, type OutcomeFacts} from '../../src/words';
import {randomFormula, teachersFormulas} from './formulas';
import {claims} from './outcomeClaims';
import {truthRuns} from './randomRuns';
import type {RunFacts} from './RunFacts';

const wanted = truthRuns(120);
const lengths = ['sentence', 'clause', 'label', 'cell'] as const;
const say = wordsFor('en');

interface Run {
  readonly title: string;
  readonly facts: RunFacts;
  readonly outcome: Outcome;
  readonly shown: OutcomeFacts;
}

function formulaOf(dimension: 1 | 2, seed: number): string {
  const own = teachersFormulas[dimension];
  return seed < 2 * own.length
    ? own[seed % own.length]!
    : randomFormula(dimension, seed);
}

/** A run that a seed chooses; null where the formula is of fewer variables, or refused. */
function runOf(dimension: 1 | 2, seed: number): Run | null {
  const text = formulaOf(dimension, seed);
  const random = seededRandom(seed, 7);
  const f = objectiveOf(text, dimension);
  if (!f) return null;
  const start = f.domain.map(([low, high]) =>
    Number(random.between(low, high).toPrecision(3)),
  );
  if (!Number.isFinite(f.value(start)) || !f.gradient(start).every(Number.isFinite)) {
    return null;
  }
  const optimizer = seed % 4 === 3 ? 'momentum' : 'gradient-descent';
  const learningRate =
    rateFor(f, optimizer, start) * (seed % 2 ? 1 : 10 ** random.between(-1.5, 1.5));
  const steps = 1 + random.below(60);
  const title = `${text} from ${start.join()} with ${learningRate}, ${steps} steps, ${optimizer}`;
  if (dimension === 1) {
    const made = curveRuns(f, [{start: start[0]!, learningRate, optimizer}], {
      steps,
      fit: seed % 3 ? 'runs' : 'domain',
    });
    const [{iterates, outcome}] = made.runs;
    const points = iterates.map(({x}) => [x]);
    return {
      title,
      outcome,
      shown: made,
      facts: {f, points, shown: [made.domain], steps},
    };
  }
  const made = planeRuns(f, [{start, learningRate, optimizer}], {steps});
  const [{points, outcome}] = made.runs;
  return {
    title,
    outcome,
    shown: made,
    facts: {f, points: points.map(({point}) => point), shown: made.shown, steps},
  };
}

function objectiveOf(text: string, dimension: 1 | 2): Objective | null {
  try {
    const f = objective(text);
    return f.domain.length === dimension ? f : null;
  } catch {
    return null;
  }
}

describe.each([1, 2] as const)('of a run in %s variables', dimension => {
  const told = new Map<string, number>();

  it(
    'every text is true',
    () => {
      const wrong: string[] = [];
      let runs = 0;
      for (let seed = 0; runs < wanted; seed++) {
        const run = runOf(dimension, seed);
        if (!run) continue;
        runs++;
        for (const length of lengths) {
          const text = say.outcome[length](run.outcome, run.shown);
          told.set(run.outcome.kind, (told.get(run.outcome.kind) ?? 0) + 1);
          const made = claims.filter(([part]) => part.test(text));
          if (made.length === 0) wrong.push(`"${text}" is not checked`);
          for (const [part, isTrue] of made) {
            if (!isTrue(run.facts, text)) {
              wrong.push(`${run.title} (seed ${seed}): "${text}" by ${part}`);
            }
          }
        }
      }
      expect([...new Set(wrong)].join('\n')).toBe('');
    },
    10 * 60_000,
  );

  it('and all kinds of outcome are among them', () => {
    expect([...told.keys()].sort()).toEqual(
      expect.arrayContaining(['arrived', 'diverged', 'moving']),
    );
  });
});
