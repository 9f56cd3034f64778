/** Every flag there is. Commands (commands.ts) pick theirs by name. */
import {formats} from '../render/plan/planRender';
import {themeNames} from '../theme';
import {option} from './Option';

export const help = option({
  name: 'help',
  short: 'h',
  type: 'flag',
  description: 'Show what a command takes.',
});

export const version = option({
  name: 'version',
  short: 'v',
  type: 'flag',
  description: 'Show the version.',
});

export const json = option({
  name: 'json',
  type: 'flag',
  description: 'Print JSON on standard output, for other programs.',
});

export const names = option({
  name: 'names',
  type: 'flag',
  description: 'Print only the ids, without running the code of any clip.',
});

export const quiet = option({
  name: 'quiet',
  short: 'q',
  type: 'flag',
  description: 'Print errors only.',
});

export const project = option({
  name: 'project',
  type: 'text',
  placeholder: 'folder',
  description: 'The folder that holds scenes/; by default the nearest one upwards.',
});

export const set = option({
  name: 'set',
  type: 'assignments',
  placeholder: 'name=value',
  description: "Set one of the clip's parameters. May be given several times.",
});

export const format = option({
  name: 'format',
  short: 'f',
  type: 'choices',
  choices: formats,
  placeholder: 'list',
  default: ['mp4', 'gif', 'png', 'vtt', 'txt'],
  description:
    'What to write: films (mp4, webm, av1, gif, webp, apng, and mov with ProRes for ' +
    'video editors), a poster (png), captions (vtt), alt text (txt).',
});

export const transparent = option({
  name: 'transparent',
  type: 'flag',
  description: 'Leave the background out (webm, mov, webp, apng, png).',
});

export const profile = option({
  name: 'profile',
  type: 'flag',
  description: 'Say where the time went, frame by frame on average.',
});

export const workers = option({
  name: 'workers',
  type: 'integer',
  min: 1,
  max: 16,
  placeholder: 'n',
  default: 1,
  description: 'Pages that draw side by side; the films are the same with any number.',
});

export const sequence = option({
  name: 'sequence',
  type: 'flag',
  description: 'With png: write every frame, numbered, into a folder.',
});

export const theme = option({
  name: 'theme',
  type: 'choice',
  choices: themeNames,
  placeholder: 'name',
  default: 'dark',
  description: 'Colours for a dark or a light page.',
});

export const sheetThemes = option({
  name: 'theme',
  type: 'choices',
  choices: themeNames,
  placeholder: 'list',
  default: themeNames,
  description: 'Colours for dark and light pages.',
});

export const size = option({
  name: 'size',
  type: 'size',
  min: 16,
  max: 7680,
  placeholder: 'WxH',
  description:
    'Width and height in pixels; by default 1920x1080, and 800x450 for gif, webp and apng.',
});

export const fps = option({
  name: 'fps',
  type: 'number',
  min: 1,
  max: 240,
  placeholder: 'rate',
  description: 'Frames per second; by default 60, and 25 for gif, webp and apng.',
});

export const from = option({
  name: 'from',
  type: 'number',
  min: 0,
  max: 86400,
  placeholder: 'seconds',
  description: 'Where in the clip to begin; by default at its start.',
});

export const to = option({
  name: 'to',
  type: 'number',
  min: 0,
  max: 86400,
  placeholder: 'seconds',
  description: 'Where in the clip to end; by default at its end.',
});

export const out = option({
  name: 'out',
  short: 'o',
  type: 'text',
  placeholder: 'folder',
  default: 'output',
  description: 'The folder to write to.',
});

export const name = option({
  name: 'name',
  type: 'text',
  placeholder: 'name',
  description: "What the files of a single clip are called; by default the clip's id.",
});

export const stillAt = option({
  name: 'at',
  type: 'moment',
  placeholder: 'moment',
  default: 'start',
  description:
    "Seconds, start or end (the first or last frame), or another of the clip's named moments.",
});

export const stillOut = option({
  name: 'out',
  short: 'o',
  type: 'text',
  placeholder: 'file.png',
  description: 'The file to write; by default output/<clip>-<moment>.png.',
});

export const stillSize = option({
  ...size,
  default: '1920x1080',
  description: 'Width and height in pixels.',
});

export const port = option({
  name: 'port',
  type: 'integer',
  min: 0,
  max: 65535,
  placeholder: 'number',
  default: 9000,
  description: 'The port of the editor on this machine; 0 for any free one.',
});

export const noOpen = option({
  name: 'no-open',
  type: 'flag',
  description: 'Do not open a browser window.',
});

export const traceFormat = option({
  name: 'format',
  short: 'f',
  type: 'choice',
  choices: ['json', 'csv'],
  placeholder: 'name',
  default: 'json',
  description: 'json, or csv with one line for each step.',
});

export const objective = option({
  name: 'objective',
  type: 'text',
  placeholder: 'id|formula',
  description:
    'What to minimize: an id of "downhill objectives", or a formula in x, or x and y.',
});

export const optimizer = option({
  name: 'optimizer',
  type: 'text',
  placeholder: 'id',
  default: 'gradient-descent',
  description: 'An id of "downhill optimizers"; --set sets its settings.',
});

export const start = option({
  name: 'start',
  type: 'numbers',
  placeholder: 'x[,y]',
  description: "Where the run begins; by default the objective's own start.",
});

export const steps = option({
  name: 'steps',
  type: 'integer',
  min: 0,
  max: 2_000_000,
  placeholder: 'n',
  default: 100,
  description: 'The most updates to make.',
});

export const setSetting = option({
  ...set,
  description: "Set a clip's parameter, or an optimizer's or a schedule's setting.",
});

export const schedule = option({
  name: 'schedule',
  type: 'text',
  placeholder: 'id',
  description: 'How the learning rate changes; --set sets its settings.',
});

export const direction = option({
  name: 'direction',
  type: 'choice',
  choices: ['descent', 'ascent'],
  placeholder: 'name',
  default: 'descent',
  description: 'Down to a minimum or up to a maximum.',
});

export const tolerance = option({
  name: 'tolerance',
  type: 'number',
  min: 0,
  max: 1e9,
  placeholder: 'slope',
  description: 'The run has converged when the gradient is shorter than this.',
});

export const data = option({
  name: 'data',
  type: 'text',
  placeholder: 'file.csv',
  description: 'Fit a model to these points instead of minimizing an objective.',
});

export const model = option({
  name: 'model',
  type: 'choice',
  choices: ['line', 'logistic'],
  placeholder: 'name',
  default: 'line',
  description: 'With --data: what is fitted.',
});

export const loss = option({
  name: 'loss',
  type: 'choice',
  choices: ['mae', 'mse', 'huber'],
  placeholder: 'name',
  default: 'mse',
  description: 'With --data: how an error is measured.',
});

export const batch = option({
  name: 'batch',
  type: 'integer',
  min: 1,
  max: 1_000_000_000,
  placeholder: 'n',
  description: 'With --data: samples for each update; by default all of them.',
});

export const epochs = option({
  name: 'epochs',
  type: 'integer',
  min: 1,
  max: 1_000_000,
  placeholder: 'n',
  default: 10,
  description: 'With --data: how often every sample is seen.',
});

export const seed = option({
  name: 'seed',
  type: 'integer',
  min: 0,
  max: 4_294_967_295,
  placeholder: 'n',
  default: 1,
  description: 'With --data: the order in which samples are drawn.',
});

export const gradientAt = option({
  name: 'at',
  type: 'assignments',
  placeholder: 'x=1,y=2',
  description: 'Also give the values at this point; pi/2, 1/3 and sqrt(2) are numbers.',
});

export const gradientAs = option({
  name: 'as',
  type: 'choice',
  choices: ['python', 'js', 'latex'],
  placeholder: 'language',
  description: 'Print only a program with the function and its gradient, or the TeX.',
});

export const target = option({
  name: 'target',
  type: 'text',
  placeholder: 'list',
  description: 'The outputs that would be right, such as 0,0,1 or [0, 0, 1].',
});

export const outputVector = option({
  name: 'output',
  type: 'text',
  placeholder: 'list',
  description: 'The outputs that came, such as 0.1,0.2,0.7 or [0.1, 0.2, 0.7].',
});

export const measure = option({
  name: 'measure',
  type: 'choice',
  choices: ['quadratic', 'cross-entropy'],
  placeholder: 'name',
  default: 'quadratic',
  description: 'The sum of squared differences (a − y)², or of −y ln a.',
});
