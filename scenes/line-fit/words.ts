/** What the clip says, and when it is true. */
import {runEnding} from 'downhill/clip';
import {creeps, isOtherThanLeastSquares, type LineRuns} from 'downhill/plot';
import {always, sentences, type Words} from 'downhill/words';

export const question = sentences<LineRuns>([
  {text: 'Which line fits best?', holds: always},
]);

export const loss = sentences<LineRuns>([
  {
    text: 'The loss is the mean area of the squares.',
    holds: trace => trace.loss === 'mse',
  },
  {
    text: 'The loss is the mean length of the bars.',
    holds: trace => trace.loss === 'mae',
  },
  {text: 'Huber’s loss: squared near, straight far.', holds: always},
]);

export const twins = sentences<LineRuns>([
  {text: 'Each line is one point of the map.', holds: always},
]);

export const onward = sentences<LineRuns>([
  {text: 'The slope is zero here: there is no step.', holds: rests},
  {
    text: 'Downhill on the map, onto the data.',
    holds: trace => fallsAllTheWay(trace) && arrives(trace),
  },
  {text: 'Every step lowers the loss.', holds: fallsAllTheWay},
  {text: 'What moves on the map moves the line.', holds: always},
]);

export const ending = [
  ...sentences<LineRuns>([
    {
      text: 'It settles near the line of least squares.',
      holds: trace => arrives(trace) && trace.loss === 'mse',
    },
    {
      text: 'Another line than least squares (dashed).',
      holds: trace =>
        arrives(trace) && trace.loss !== 'mse' && isOtherThanLeastSquares(trace),
    },
    {text: 'Far from the minimum, it only creeps.', holds: creeps},
  ]),
  ...runEnding,
];

export const alt = sentences<LineRuns>([
  {
    text:
      'Left {count} data points and a line, right the map of {name} over weight w and ' +
      'bias b. Descent goes from {from, point}, where the loss is {first}, in ' +
      '{steps, plural, one {# step} other {# steps}} to {to, point}, where it is {last}. ' +
      'It {ending}.',
    holds: always,
    values: altFacts,
  },
]);

const names = {
  mse: 'the mean squared error',
  mae: 'the mean absolute error',
  huber: 'Huber’s loss',
} as const;

function altFacts(trace: LineRuns, say: Words) {
  const [{points, outcome}] = trace.runs;
  const [first, last] = [points[0], points.at(-1)!];
  return {
    count: trace.points.length,
    name: say.message(names[trace.loss]),
    from: first.point,
    first: say.number(first.value),
    steps: points.length - 1,
    to: last.point,
    last: say.number(last.value),
    ending: say.outcome.clause(outcome, trace),
  };
}

function rests({runs: [{points}]}: LineRuns): boolean {
  return points.length === 1 && points[0].gradient.every(slope => slope === 0);
}

function fallsAllTheWay({runs: [{points}]}: LineRuns): boolean {
  return (
    points.length > 1 &&
    points.every(({value}, k) => k === 0 || value < points[k - 1]!.value)
  );
}

function arrives({runs: [{outcome}]}: LineRuns): boolean {
  return outcome.kind === 'arrived';
}
