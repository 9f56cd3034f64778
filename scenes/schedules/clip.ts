import {defineClip, parameter, seedFor} from 'downhill/clip';
import {scheduleRuns} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

const choices = [
  'constant',
  'step',
  'cosine',
  'warm-up',
  'linear',
  'exponential',
  'inverse-sqrt',
] as const;

export default defineClip({
  id: 'schedules',
  title: 'Learning rate schedules',
  summary: 'The same noise under several schedules: its swings shrink with the rate.',
  parameters: {
    first: schedule('constant', 'a schedule'),
    second: schedule('step', 'another one'),
    third: schedule('cosine', 'a third one'),
    fourth: schedule('warm-up', 'a fourth one; one that is there already is left out'),
    learningRate: parameter.number({
      default: 0.2,
      min: 1e-4,
      max: 0.9,
      description: 'the base rate; the curvature is 2, so that 1 is the limit',
    }),
    updates: parameter.integer({
      default: 200,
      min: 8,
      max: 1000,
      description: 'how many updates, each with one sample',
    }),
    start: parameter.number({
      default: 2.5,
      min: -1000,
      max: 1000,
      description: 'how far from the middle of the samples it starts',
    }),
    noise: parameter.number({
      default: 1,
      min: 0,
      max: 1000,
      description: 'the standard deviation of the samples',
    }),
    every: parameter.integer({
      default: 50,
      min: 1,
      max: 1000,
      description: 'updates between two drops of the step schedule',
    }),
    drop: parameter.number({
      default: 0.3,
      min: 0,
      max: 1,
      description: 'what a drop multiplies the rate by',
    }),
    warmUp: parameter.integer({
      default: 60,
      min: 1,
      max: 1000,
      description: 'updates in which the warm-up grows',
    }),
    seed: seedFor('the samples and their order'),
  },
  beats: {
    question: 'What does a schedule change?',
    rates: 'The rate over time',
    noise: 'The same noise for all',
    tail: 'The tail',
  },
  poster: 'tail',

  simulate: ({first, second, third, fourth, ...options}) =>
    scheduleRuns({...options, schedules: [first, second, third, fourth]}),

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function schedule(id: (typeof choices)[number], description: string) {
  return parameter.choice({choices: [...choices], default: id, description});
}
