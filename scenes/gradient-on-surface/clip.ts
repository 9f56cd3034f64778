import {checkValueAt, defineClip, planeObjective, planePoint} from 'downhill/clip';
import {steepestSlopes} from 'downhill/plot';
import {steepPoint} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** Two peaks with a saddle between them, a pit, and a plateau around all of them. */
const landforms =
  'max(0, 1-((x-1.3)^2+(y-1.3)^2)/2.4)^2 + max(0, 1-((x+1.1)^2+(y-1.3)^2)/2.4)^2' +
  ' - max(0, 1-((x-1.2)^2+(y+1.5)^2)/2)^2';

export default defineClip({
  id: 'gradient-on-surface',
  title: 'The gradient on a surface',
  summary:
    'A compass turns on a surface, and of the slopes in all directions the steepest is the gradient; at a minimum, a maximum, a saddle and on a plateau there is none.',
  parameters: {
    objective: planeObjective(landforms, 'the function'),
    at: planePoint({
      auto: 'where f is clearly steep',
      description: 'where the compass turns',
    }),
  },
  choose: {
    at: ({objective}) => steepPoint(objective) ?? [0, 0],
  },
  beats: {
    question: 'Which way is f steepest?',
    rose: 'A slope in each direction',
    gradient: 'The steepest: the gradient',
    minimum: 'No slope at a minimum',
    maximum: 'No slope at a maximum',
    saddle: 'No slope at a saddle',
    plateau: 'No slope on a plateau',
  },
  poster: 'gradient',

  simulate({objective, at}) {
    checkValueAt(objective, at, 'at');
    return steepestSlopes(objective, at);
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
