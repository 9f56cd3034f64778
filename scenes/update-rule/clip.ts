import {
  ParameterError,
  curveDescentParameters,
  defineClip,
  parameter,
} from 'downhill/clip';
import {updateRuns} from 'downhill/plot';
import {
  formula,
  programLanguages,
  roundRate,
  shareOfLimit,
  startUpslope,
} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Characters on a line of code, and the most lines there is room for. */
const columns = 34;
const mostLines = {wide: 13, square: 9, tall: 13} as const;

export default defineClip({
  id: 'update-rule',
  title: 'The algorithm',
  summary: 'Code, formula and picture in step: the slope, a step downhill, again.',
  parameters: {
    ...curveDescentParameters(
      {start: 'well up the slope', learningRate: 'a fifth of 2/L, which is 0.2 for x²'},
      10,
    ),
    language: parameter.choice({
      choices: programLanguages,
      default: 'python',
      description: 'the language of the code',
    }),
  },
  choose: {
    start: ({objective}) => startUpslope(objective, 1.2),
    learningRate: ({objective, start}) =>
      roundRate(shareOfLimit(objective, start, 0.2), 2),
  },
  beats: {
    question: 'Three lines of code',
    slope: 'The slope',
    step: 'The step',
    repeat: 'Round and round',
    ending: 'Where it ends',
  },
  poster: 'step',

  simulate({objective: f, start, learningRate, steps, language}, frame) {
    const {kind} = frame;
    const trace = updateRuns(f, {start, learningRate}, {steps, kind});
    const program = formula(f.formula, ['x']).program({
      ...{start, learningRate, steps, language, columns},
    });
    const lines = program.filter(({text}) => text !== '').length;
    if (lines > mostLines[kind]) throw tooLong(f.formula, lines);
    return {...trace, program, language};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function tooLong(text: string, lines: number): ParameterError {
  return new ParameterError(
    'objective',
    `Expected a function whose derivative takes a few lines of code, got ${text}, ` +
      `with which the program has ${lines}. Give a shorter one.`,
  );
}
