import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {curveSlopes} from 'downhill/plot';
import {firstGap, tellingPoint, type Objective} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'derivative',
  title: 'The derivative',
  summary:
    'A secant through x and x + h turns into the tangent as h goes to 0; then the tangent glides along the curve and its slope draws f′.',
  parameters: {
    function: parameter.objective({
      dimension: 1,
      default: 'x^3/3 - 2x',
      description: 'the function, a formula in x',
    }),
    x: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      isPlace: true,
      description: 'where the tangent is sought; auto finds a telling place',
    }),
    h: parameter.number({
      default: 'auto',
      min: 1e-6,
      max: 1e6,
      description: 'the first gap; auto takes about a quarter of the domain',
    }),
  },
  choose: {
    x: ({function: f, h}) => tellingPoint(f, h),
    h: ({function: f}) => firstGap(f.domain[0]!),
  },
  beats: {
    question: 'How steep is the curve at x?',
    approach: 'The gap shrinks',
    limit: 'The limit',
    draw: 'The slope draws f′',
    zeros: 'Where f is flat',
  },

  simulate({function: f, x, h}) {
    expectValue(f, x, {name: 'x', given: x});
    expectValue(f, x + h, {name: 'h', given: h});
    return curveSlopes(f, {x, first: h});
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function expectValue(
  f: Objective,
  x: number,
  {name, given}: {name: 'x' | 'h'; given: number},
): void {
  if (Number.isFinite(f.value([x]))) return;
  const place = name === 'x' ? 'x' : `x + h = ${x}`;
  throw new ParameterError(
    name,
    `Expected f(x) = ${f.formula} to have a value at ${place}, got ${name} = ${given}. ` +
      `Choose another ${name}.`,
  );
}
