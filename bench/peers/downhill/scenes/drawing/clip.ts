import {defineClip} from 'downhill/clip';
import {duration} from '../../../drawing/drawing';

export default defineClip({
  id: 'drawing',
  title: 'The picture that the peers draw',
  summary: 'The same canvas calls as the peers make, rendered by this tool.',
  parameters: {},
  duration,
  stills: {},
  simulate: () => null,
  describe: () => 'A contour map of a function, and gradient descent on it.',
});
