import {
  defineClip,
  planeDescent,
  planeDescentChoices,
  planeDescentParameters,
} from 'downhill/clip';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'descent-surface',
  title: 'Descent on a surface',
  summary:
    'A descent seen twice: as a path on the surface, and as its shadow on the contour map.',
  parameters: planeDescentParameters('hills'),
  choose: planeDescentChoices,
  beats: {
    surface: 'Surface and map',
    hop: 'A hop and its shadow',
    path: 'Hop by hop',
    map: 'The surface becomes its map',
    ending: 'Where it ends',
  },
  simulate: values => planeDescent(values),
  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
