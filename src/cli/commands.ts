/** Every command there is, in the order of the help page. */
import {command, type Call, type Command} from './Command';
import * as options from './options';

const {json, quiet, project} = options;

const clips = {
  name: 'clip',
  required: false,
  many: true,
  description: 'Ids of "downhill list"; by default every clip.',
} as const;

export const list = command({
  name: 'list',
  summary: 'List the clips and their parameters.',
  operands: [clips],
  options: {names: options.names, json, project},
  examples: ['downhill list', 'downhill list contour-descent --json'],
});

const {set, theme, size, fps, from, to, format, sequence, out, name} = options;

export const render = command({
  name: 'render',
  summary: 'Write films, GIFs, posters, captions and alt texts.',
  operands: [clips],
  options: {
    format,
    set,
    theme,
    size,
    fps,
    from,
    to,
    out,
    name,
    sequence,
    transparent: options.transparent,
    workers: options.workers,
    profile: options.profile,
    json,
    quiet,
    project,
  },
  examples: [
    'downhill render',
    'downhill render contour-descent --set learningRate=0.02 --format mp4,gif',
    'downhill render convergence --format gif --out animations --name simple_descent_1',
  ],
});

const clip = {
  name: 'clip',
  required: true,
  many: false,
  description: 'An id of "downhill list".',
} as const;

export const still = command({
  name: 'still',
  summary: 'Write one picture of a clip.',
  operands: [clip],
  options: {
    at: options.stillAt,
    out: options.stillOut,
    set,
    theme,
    size: options.stillSize,
    transparent: options.transparent,
    json,
    quiet,
    project,
  },
  examples: [
    'downhill still derivative --at 3.5',
    'downhill still ball-in-valley --at end',
  ],
});

export const contactSheet = command({
  name: 'contact-sheet',
  summary: 'Put the named moments of clips on one page to look at.',
  operands: [clips],
  options: {theme: options.sheetThemes, out, quiet, project},
  examples: [
    'downhill contact-sheet',
    'downhill contact-sheet derivative --theme light',
  ],
});

export const preview = command({
  name: 'preview',
  summary: 'Open the clips in the Motion Canvas editor.',
  operands: [],
  options: {port: options.port, noOpen: options.noOpen, project},
  examples: ['downhill preview'],
});

export const simulate = command({
  name: 'simulate',
  summary: 'Compute a run without drawing it.',
  operands: [
    {...clip, required: false, description: 'A clip, whose trace is printed.'},
  ],
  options: {
    objective: options.objective,
    optimizer: options.optimizer,
    start: options.start,
    steps: options.steps,
    set: options.setSetting,
    schedule: options.schedule,
    direction: options.direction,
    tolerance: options.tolerance,
    data: options.data,
    model: options.model,
    loss: options.loss,
    batch: options.batch,
    epochs: options.epochs,
    seed: options.seed,
    format: options.traceFormat,
    project,
  },
  examples: [
    'downhill simulate contour-descent --format csv',
    'downhill simulate --objective "x^2 + 2y^2" --start -5,-2 --steps 20 --set learningRate=0.1',
  ],
});

/** What `downhill simulate` is called with. */
export type SimulateCall = Call<(typeof simulate)['options']>;

const formula = {
  name: 'formula',
  required: true,
  many: false,
  description:
    'In any letters: x² sin y, √x, |x|, max(x, 1), f(w, b) = (w*x + b)^2; log is ln. ' +
    'Or an id of "downhill objectives".',
} as const;

export const gradient = command({
  name: 'gradient',
  summary: 'Differentiate a formula, or print a program that does.',
  operands: [formula],
  options: {at: options.gradientAt, as: options.gradientAs, json},
  examples: [
    'downhill gradient "x^2 sin(y)" --at x=1,y=pi/2',
    'downhill gradient "f(w, b) = (w*x + b - y)^2"',
    'downhill gradient "x^2 + 5" --as python',
  ],
});

export const objectives = command({
  name: 'objectives',
  summary: 'List the objectives and their facts.',
  operands: [],
  options: {json},
  examples: ['downhill objectives'],
});

export const optimizers = command({
  name: 'optimizers',
  summary: 'List the optimizers, their settings and sources.',
  operands: [],
  options: {json},
  examples: ['downhill optimizers'],
});

export const schedules = command({
  name: 'schedules',
  summary: 'List the learning rate schedules.',
  operands: [],
  options: {json},
  examples: ['downhill schedules'],
});

export const cost = command({
  name: 'cost',
  summary: 'Compute the cost of an output, term by term.',
  operands: [],
  options: {
    target: options.target,
    output: options.outputVector,
    measure: options.measure,
    json,
  },
  examples: [
    'downhill cost --target 0,0,1 --output 0.1,0.2,0.7',
    'downhill cost --target "[0, 1]" --output "[0.2, 0.8]" --measure cross-entropy',
  ],
});

export const doctor = command({
  name: 'doctor',
  summary: 'Show what this machine has, and what is missing.',
  operands: [],
  options: {json},
  examples: ['downhill doctor'],
});

export const completion = command({
  name: 'completion',
  summary: 'Print the completion script of a shell.',
  operands: [
    {name: 'shell', required: true, many: false, description: 'bash, zsh or fish.'},
  ],
  options: {},
  examples: ['source <(downhill completion bash)'],
});

export const commands: readonly Command[] = [
  list,
  render,
  still,
  contactSheet,
  preview,
  simulate,
  gradient,
  objectives,
  optimizers,
  schedules,
  cost,
  doctor,
  completion,
];
