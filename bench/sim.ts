/**
 * Times descents, fields and formulas. To run it:
 *
 *     npx rolldown bench/sim.ts --platform node --file output/bench/sim.mjs
 *     node output/bench/sim.mjs
 *
 * Each line is the median of five runs in this process, after one to warm up.
 */
import {descend, formula, objective, sampleField} from '../src/sim';

const runCount = 5;

function median(name: string, work: () => string): void {
  work();
  const times: number[] = [];
  let result = '';
  for (let run = 0; run < runCount; run++) {
    const begin = performance.now();
    result = work();
    times.push(performance.now() - begin);
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(runCount / 2)]!;
  console.log(`${name.padEnd(44)} ${middle.toFixed(0).padStart(6)} ms  ${result}`);
}

for (const id of ['gradient-descent', 'adam', 'nadam']) {
  median(`1 000 000 ${id} steps on Rosenbrock`, () => {
    const {points} = descend({
      objective: objective('rosenbrock'),
      optimizer: id,
      // So small that no run comes to rest before its millionth step.
      settings: {learningRate: 1e-6},
      steps: 1_000_000,
      recordEvery: 1000,
      tolerance: 0,
    });
    return `${points.at(-1)!.step} steps, ${points.length} iterates kept`;
  });
}

median('100 000 adam steps, every one kept', () => {
  const {points} = descend({
    objective: objective('rosenbrock'),
    optimizer: 'adam',
    settings: {learningRate: 1e-6},
    steps: 100_000,
    tolerance: 0,
  });
  return `${points.at(-1)!.step} steps, ${points.length} iterates kept`;
});

const square = [
  [-3, 3],
  [-3, 3],
] as const;

for (const text of ['x^2*sin(y)', 'exp(-x^2 - y^2)*cos(3x) + x^4/10 + ln(1 + y^2)']) {
  median(`400×400 field of ${text.slice(0, 24)}`, () => {
    const field = sampleField(objective(text, {dimension: 2}), square, 400, 400);
    return `${field.length} values`;
  });
}

median('read, differentiate and set a formula', () => {
  const {tex, partials} = formula('exp(-x^2 - y^2)*cos(3x) + x^4/10 + ln(1 + y^2)');
  return `${tex.length + partials[0]!.tex.length} characters`;
});

median('stationary points of a formula', () => {
  const {stationaryPoints} = objective('sin(x)*cos(y) + x^2/20');
  return `${stationaryPoints.length} points`;
});
