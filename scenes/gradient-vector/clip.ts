import {ParameterError, checkPoint, defineClip, parameter} from 'downhill/clip';
import {levelsOf, derivedGradient, gradientWay, pictureAndPanel} from 'downhill/plot';
import {
  hasGradient,
  tellingGradient,
  tellingWay,
  type Objective,
  type Point,
} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'gradient-vector',
  title: 'The gradient vector',
  summary: 'Partial derivatives make a column, and at a point the column is an arrow.',
  parameters: {
    objective: parameter.objective({
      default: 'x^2*sin(y)',
      dimension: [2, 3],
      description: 'the function: an id or a formula in two or three variables',
    }),
    at: parameter.point({
      default: 'auto',
      dimension: [2, 3],
      min: -1e6,
      max: 1e6,
      isPlace: true,
      auto: 'a point where each component shows',
      description: 'where the column becomes an arrow',
    }),
    to: parameter.point({
      default: 'auto',
      dimension: [2, 3],
      min: -1e6,
      max: 1e6,
      isPlace: true,
      auto: 'a point where the arrow has turned',
      description: 'where the point moves',
    }),
  },
  choose: {
    at: ({objective: f}) => tellingGradient(f, f.domain),
    to: ({objective: f, at}) => {
      checkPoint(f, 'at', at);
      return tellingWay(f, f.domain, at);
    },
  },
  beats: {
    question: 'What is the gradient of f?',
    first: 'The first component',
    others: 'The other components',
    vector: 'One column, one arrow',
    move: 'The point moves',
  },

  simulate({objective: f, at, to}, frame) {
    checkPoint(f, 'at', at);
    checkPoint(f, 'to', to);
    if (!hasGradient(f, at)) throw noGradient(f, at);
    const {id, title, formula, variables, tex, partials} = f;
    const way = gradientWay(f, at, to, pictureAndPanel(frame));
    return {
      objective: {id, title, formula, variables},
      ...{tex, partials},
      ...derivedGradient(f, frame.kind),
      ...way,
      levels: variables.length === 2 ? levelsOf(f, way.shown) : [],
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function noGradient(f: Objective, at: Point): ParameterError {
  return new ParameterError(
    'at',
    `Expected f = ${f.formula} to have a gradient at (${at.join(', ')}), found none. ` +
      'Choose another at.',
  );
}
