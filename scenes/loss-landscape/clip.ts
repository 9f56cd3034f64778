import {defineClip, digitLesson, parameter} from 'downhill/clip';
import {digitLandscape} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'loss-landscape',
  title: 'A slice of a loss landscape',
  summary:
    'Two directions through the parameters of a real network, the cost above them, and the training’s way down.',
  parameters: {
    directions: parameter.choice({
      default: 'path',
      choices: ['path', 'random'],
      description:
        'the slice that comes first: path, the two ways in which the training spreads most; ' +
        'random, two random ones as long as the weights',
    }),
    ...digitLesson({
      epochs: {
        default: 40,
        min: 2,
        max: 100,
        description: 'how often the training goes through its 100 images',
      },
      settled:
        'the images, the first weights, the order of training and the random directions',
    }),
  },
  beats: {
    slice: 'A slice of many dimensions',
    path: 'The training’s way',
    share: 'How much of it the slice holds',
    other: 'Another slice',
  },
  poster: 'share',

  simulate({directions, ...lesson}) {
    const {alongPath, random, ...training} = digitLandscape(lesson);
    const [first, other] =
      directions === 'path' ? [alongPath, random] : [random, alongPath];
    return {...training, ...lesson, first, other};
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
