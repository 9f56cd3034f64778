/** What a new clip can be told, what it computes, and how it is described. */

/**
 * The text of a new clip's `clip.ts`.
 *
 * @param id - Also the title, with spaces for hyphens.
 */
export function clipText(id: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return text.replace('ID', id).replace('TITLE', title);
}

const text = `import {defineClip, parameter} from 'downhill/clip';
import {curveRuns, type CurveRuns} from 'downhill/plot';
import {shareOfLimit, startUpslope} from 'downhill/sim';
import {always, sentences} from 'downhill/words';

/** Read aloud where the picture cannot be seen. */
const alt = sentences<CurveRuns>([
  {
    text: 'Gradient descent on f(x) = {formula} starts at x = {start}. It {ending}.',
    holds: always,
    values: (trace, say) => ({
      formula: say.formula(trace.formula),
      start: say.number(trace.runs[0].iterates[0].x),
      ending: say.outcome.clause(trace.runs[0].outcome, trace),
    }),
  },
]);

export default defineClip({
  id: 'ID',
  title: 'TITLE',
  summary: 'A walker asks the slope which way is down, again and again.',
  // What can be set: --set objective="ln(1 + x^2)".
  parameters: {
    objective: parameter.objective({
      dimension: 1,
      default: 'e^x - 2x',
      description: 'the curve: an id, or a formula in x',
    }),
    start: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      auto: 'well up a slope',
      description: 'the first x',
    }),
    learningRate: parameter.number({
      default: 'auto',
      min: 1e-12,
      max: 1e12,
      auto: 'a tenth of what is stable near the minimum',
      description: 'η',
    }),
  },
  // What "auto" stands for, worked out from the other parameters.
  choose: {
    start: ({objective}) => startUpslope(objective, 1.3),
    learningRate: ({objective, start}) => shareOfLimit(objective, start, 0.1),
  },
  // The chapters; scene.tsx tells them in this order.
  beats: {
    question: 'Which way is down?',
    slope: 'What the slope says',
    onward: 'And from there?',
    ending: 'Where it ends',
  },
  poster: 'onward',
  // All that the film shows is computed here, before its first frame.
  simulate: ({objective, start, learningRate}) =>
    curveRuns(objective, [{start, learningRate}], {steps: 24, fit: 'runs'}),
  describe: (trace, _values, say) => say.first(alt, trace) ?? '',
});
`;
