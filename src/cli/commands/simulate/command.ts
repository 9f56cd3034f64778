import {command, type Call} from '../../line/Command';
import {option} from '../../line/Option';
import {clip} from '../../line/operands';
import {lang, languageNames, project, set} from '../../line/options';

export const simulate = command({
  name: 'simulate',
  summary: 'Compute a run without drawing it.',
  operands: [
    {...clip, required: false, description: 'A clip, whose trace is printed.'},
  ],
  options: {
    objective: option({
      name: 'objective',
      type: 'text',
      placeholder: 'id|formula',
      description:
        'What to minimize: an id of "downhill objectives", or a formula in x, or x and y.',
    }),
    optimizer: option({
      name: 'optimizer',
      type: 'text',
      placeholder: 'id',
      default: 'gradient-descent',
      description: 'An id of "downhill optimizers"; --set sets its settings.',
    }),
    start: option({
      name: 'start',
      type: 'numbers',
      placeholder: 'x[,y]',
      description: "Where the run begins; by default the objective's own start.",
    }),
    steps: option({
      name: 'steps',
      type: 'integer',
      min: 0,
      max: 2_000_000,
      placeholder: 'n',
      default: 100,
      description: 'The most updates to make.',
    }),
    set: option({
      ...set,
      description: "Set a clip's parameter, or an optimizer's or a schedule's setting.",
    }),
    schedule: option({
      name: 'schedule',
      type: 'text',
      placeholder: 'id',
      description: 'How the learning rate changes; --set sets its settings.',
    }),
    direction: option({
      name: 'direction',
      type: 'choice',
      choices: ['descent', 'ascent'],
      placeholder: 'name',
      default: 'descent',
      description: 'Down to a minimum or up to a maximum.',
    }),
    tolerance: option({
      name: 'tolerance',
      type: 'number',
      min: 0,
      max: 1e9,
      placeholder: 'slope',
      description: 'The run has converged when the gradient is shorter than this.',
    }),
    data: option({
      name: 'data',
      type: 'text',
      placeholder: 'file.csv',
      description: 'Fit a model to these points instead of minimizing an objective.',
    }),
    model: option({
      name: 'model',
      type: 'choice',
      choices: ['line', 'logistic'],
      placeholder: 'name',
      default: 'line',
      description: 'With --data: what is fitted.',
    }),
    loss: option({
      name: 'loss',
      type: 'choice',
      choices: ['mae', 'mse', 'huber'],
      placeholder: 'name',
      default: 'mse',
      description: 'With --data: how an error is measured.',
    }),
    batch: option({
      name: 'batch',
      type: 'integer',
      min: 1,
      max: 1_000_000_000,
      placeholder: 'n',
      description: 'With --data: samples for each update; by default all of them.',
    }),
    epochs: option({
      name: 'epochs',
      type: 'integer',
      min: 1,
      max: 1_000_000,
      placeholder: 'n',
      default: 10,
      description: 'With --data: how often every sample is seen.',
    }),
    seed: option({
      name: 'seed',
      type: 'integer',
      min: 0,
      max: 4_294_967_295,
      placeholder: 'n',
      default: 1,
      description: 'With --data: the order in which samples are drawn.',
    }),
    format: option({
      name: 'format',
      short: 'f',
      type: 'choice',
      choices: ['json', 'csv'],
      placeholder: 'name',
      default: 'json',
      description: 'json, or csv with one line for each step.',
    }),
    lang: option({...lang, description: `Of a clip's alt text: ${languageNames}.`}),
    project,
  },
  examples: [
    'downhill simulate contour-descent --format csv',
    'downhill simulate convergence --lang es',
    'downhill simulate --objective "x^2 + 2y^2" --start -5,-2 --steps 20 --set learningRate=0.1',
  ],
});

/** What `downhill simulate` is called with. */
export type SimulateCall = Call<(typeof simulate)['options']>;
