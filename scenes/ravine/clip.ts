import {
  chosenRate,
  defineClip,
  mostHops,
  ravineOf,
  ravineParameters,
} from 'downhill/clip';
import {mapOverStrip, ravineRuns} from 'downhill/plot';
import {ravineRate, ravineStart} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'ravine',
  title: 'Descent in a ravine',
  summary:
    'Across a ravine descent flips from wall to wall, along it descent crawls: κ is how much.',
  parameters: {
    ...ravineParameters,
    learningRate: chosenRate('0.9 · 2/λ of the steep direction'),
    steps: mostHops(15),
  },
  choose: {
    start: values => ravineStart(ravineOf(values)),
    learningRate: values => ravineRate(ravineOf(values), values.start),
  },
  beats: {
    shape: 'Steep and flat',
    zigzag: 'From wall to wall',
    across: 'Across the ravine',
    along: 'Along the ravine',
    limit: 'What limits the step',
  },
  poster: 'along',

  simulate({start, learningRate, steps, ...values}, frame) {
    const room = mapOverStrip(frame);
    return ravineRuns(ravineOf(values), {start, learningRate}, {steps, room});
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
