import {defineClip, parameter, planeObjective, planePoint} from 'downhill/clip';
import {fullBleed, gradientMap, stages} from 'downhill/plot';
import {contourStart} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'gradient-contour',
  title: 'The gradient on a contour map',
  summary:
    'Gradient arrows on a contour map: at a right angle to the lines, longer where they crowd.',
  parameters: {
    objective: planeObjective('sin(x)*cos(y)'),
    start: planePoint({
      auto: 'on a line that closes, below a summit',
      description: 'where the probe starts',
    }),
    arrows: parameter.integer({
      default: 16,
      min: 6,
      max: 32,
      description: 'how many arrows stand side by side in a wide picture',
    }),
  },
  choose: {start: ({objective}) => contourStart(objective)},
  beats: {
    question: 'Which way is up?',
    field: 'A gradient at every point',
    along: 'Along a contour line',
    across: 'Across the lines',
    ending: 'Where the way ends',
  },
  poster: 'along',

  simulate({objective, start, arrows}, frame) {
    const room = fullBleed(frame);
    const count = Math.round((arrows * frame.width) / stages.wide.width);
    return gradientMap(objective, {start, count, room});
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
