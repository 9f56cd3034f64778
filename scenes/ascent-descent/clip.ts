import {
  chosenRate,
  defineClip,
  mostHops,
  planeObjective,
  planePoint,
} from 'downhill/clip';
import {levelsOf, fitRange, mapOverStrip, planeRuns, shownBy} from 'downhill/plot';
import {hasGradient, math, slopeStart} from 'downhill/sim';
import {line} from 'downhill/theme';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'ascent-descent',
  title: 'Ascent and descent',
  summary:
    'One start, two signs: with −η∇f a walker sinks to a valley, with +η∇f one climbs.',
  parameters: {
    objective: planeObjective('hills'),
    start: planePoint({
      auto: 'on a slope between a valley and a summit',
      description: 'where both runs start',
    }),
    learningRate: chosenRate('the objective’s own'),
    steps: mostHops(16),
  },
  choose: {
    start: ({objective}) => slopeStart(objective),
    learningRate: ({objective}) => objective.learningRate,
  },
  beats: {
    minus: 'Minus: downhill',
    plus: 'Plus: uphill',
    apart: 'Hop by hop',
    ending: 'Valley and summit',
  },

  simulate({objective: f, start, learningRate, steps}, frame) {
    const request = {start, learningRate};
    const room = mapOverStrip(frame);
    const trace = planeRuns(f, [request, {...request, direction: 'ascent'}], {
      steps,
      room,
    });
    const heights = trace.runs.map(({points}) => points.map(({value}) => value));
    const picture = shownBy(trace.shown);
    const [[left, right]] = trace.shown;
    const scale = room.picture.width / (right - left);
    const first = scale * learningRate * math.norm(f.gradient(start));
    const seen = trace.runs
      .flatMap(({points}) => points)
      .filter(({point}) => picture.contains(point));
    return {
      ...trace,
      levels: levelsOf(f, trace.shown),
      isSmooth: hasGradient(f, start),
      isHidden: first <= line.hiddenStep,
      profile: {heights, range: fitRange(seen.map(({value}) => value))},
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
