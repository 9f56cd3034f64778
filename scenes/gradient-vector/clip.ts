import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {
  contourLevels,
  gradientWay,
  partialTex,
  pictureAndPanel,
  shownComponent,
  shownDerivation,
} from 'downhill/plot';
import {
  derivationOf,
  hasGradient,
  sampleField,
  tellingGradient,
  tellingWay,
  type Objective,
  type Point,
} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Samples along one side for choosing the levels. */
const samples = 128;

export default defineClip({
  id: 'gradient-vector',
  title: 'The gradient vector',
  summary:
    'Each partial derivative is derived while the other variables are held; together they are one column, and at a point one arrow.',
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
      auto: 'a point where each component shows',
      description: 'where the column becomes an arrow',
    }),
    to: parameter.point({
      default: 'auto',
      dimension: [2, 3],
      min: -1e6,
      max: 1e6,
      auto: 'a point where the arrow has turned',
      description: 'where the point moves',
    }),
  },
  choose: {
    at: ({objective: f}) => tellingGradient(f, f.domain),
    to: ({objective: f, at}) => tellingWay(f, f.domain, at),
  },
  beats: {
    question: 'What is the gradient of f?',
    first: 'The first component',
    others: 'The other components',
    vector: 'One column, one arrow',
    move: 'The point moves',
  },

  simulate({objective: f, at, to}, frame) {
    expectPoint(f, 'at', at);
    expectPoint(f, 'to', to);
    expectGradient(f, at);
    const {id, title, formula, variables, tex, partials} = f;
    const regions = pictureAndPanel(frame);
    const way = gradientWay(f, at, to, regions);
    const [line, entry] = [lineRooms[frame.kind], entryRooms[frame.kind]];
    const lines = variables.map(name =>
      shownDerivation(derivationOf(formula, name, variables), partialTex(name), line),
    );
    const entries = partials.map(partial => shownComponent(partial.tex, entry));
    // All of a vector is shown in one way: in formulas, or in numbers alone.
    const isShort = [...lines, ...entries].every(tex => tex !== null);
    return {
      objective: {id, title, formula, variables},
      tex,
      partials,
      lines: isShort ? lines.map(tex => tex!) : null,
      entries: isShort ? entries.map(tex => tex!) : null,
      ...way,
      levels:
        variables.length === 2
          ? contourLevels(sampleField(f, way.shown, samples, samples))
          : [],
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

/** Of a line of a derivation, and of a component in the column. */
const lineRooms = {
  wide: {glyphs: 25, rows: 4},
  square: {glyphs: 19, rows: 3},
  tall: {glyphs: 34, rows: 4},
};
const entryRooms = {
  wide: {glyphs: 18, rows: 2},
  square: {glyphs: 10, rows: 1},
  tall: {glyphs: 28, rows: 2},
};

function expectPoint({variables}: Objective, name: 'at' | 'to', point: Point): void {
  if (point.length === variables.length) return;
  throw new ParameterError(
    name,
    `Expected ${name} to have a coordinate for each of ${variables.join(', ')}, got ` +
      `${point.join()}. Give ${variables.length} numbers, separated by commas.`,
  );
}

function expectGradient(f: Objective, at: Point): void {
  if (hasGradient(f, at)) return;
  throw new ParameterError(
    'at',
    `Expected f = ${f.formula} to have a gradient at (${at.join(', ')}), found none. ` +
      'Choose another at.',
  );
}
