import {
  checkValueAt,
  chosenRate,
  defineClip,
  mostHops,
  parameter,
  planeObjective,
  planePoint,
  seedFor,
} from 'downhill/clip';
import {noiseFor, saddleRate, saddleRuns, saddleStart} from 'downhill/plot';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'saddle-point',
  title: 'Stuck at a saddle point',
  summary:
    'A descent down the ridge of a saddle stops where ∇f = 0, at no minimum; a nudge of noise, and it leaves.',
  parameters: {
    objective: planeObjective('saddle'),
    start: planePoint({
      auto: 'on the ridge of a saddle',
      description: 'where the descent starts',
    }),
    learningRate: chosenRate(
      '0.4 over the largest curvature at the start and the flat places',
    ),
    steps: mostHops(200, {max: 1000, more: ', without noise and then with it'}),
    noise: parameter.number({
      default: 'auto',
      min: 0,
      max: 1e12,
      auto: 'a twentieth of a usual slope',
      description: 'the standard deviation of the noise in each part of the gradient',
    }),
    seed: seedFor('the noise', 3),
  },
  choose: {
    start: ({objective}) => saddleStart(objective),
    learningRate: ({objective, start}) => saddleRate(objective, start),
    noise: ({objective}) => noiseFor(objective),
  },
  beats: {
    ridge: 'Down to a flat place',
    stop: 'Where the slope is zero',
    nudge: 'A nudge of noise',
    map: 'The surface becomes its map',
  },
  poster: 'nudge',

  simulate({objective, noise: size, seed, ...request}) {
    checkValueAt(objective, request.start, 'start');
    return saddleRuns(objective, {...request, noise: {size, seed}});
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
