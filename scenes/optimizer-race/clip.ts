import {
  checkRateIsUsed,
  chosenRate,
  defineClip,
  mostHops,
  parameter,
  planeObjective,
  planePoint,
} from 'downhill/clip';
import {mapWithCells, raceRuns} from 'downhill/plot';
import {optimizers} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

/** A valley that winds, so that no axis lies along it, and a start far out in it. */
const valley = {formula: '0.4*x^2 + (y - 0.5*sin(x))^2', start: [-5, 0]} as const;

export default defineClip({
  id: 'optimizer-race',
  title: 'An optimizer race',
  summary:
    'Six optimizers from one start, each with the arrow of its next step, on stated terms.',
  parameters: {
    objective: planeObjective(valley.formula),
    start: planePoint({
      auto: 'far out in the valley, or the objective’s own',
      description: 'where all runs start',
    }),
    first: optimizer('gradient-descent', 'an optimizer'),
    second: optimizer('momentum', 'another one'),
    third: optimizer('nesterov', 'a third one'),
    fourth: optimizer('adagrad', 'a fourth one'),
    fifth: optimizer('rmsprop', 'a fifth one'),
    sixth: optimizer('adam', 'a sixth one; one that is there already is left out'),
    terms: parameter.choice({
      choices: ['own', 'equal', 'tuned'],
      default: 'tuned',
      description:
        'η of each: one that suits it, the same for all, or the best of the same rates',
    }),
    learningRate: chosenRate(
      'the objective’s own',
      'η of all, only where the terms are equal',
    ),
    steps: mostHops(20, {more: ', and how many updates each try makes'}),
  },
  choose: {
    start: ({objective}) =>
      objective.formula === valley.formula ? valley.start : objective.start,
    learningRate: ({objective}) => objective.learningRate,
  },
  beats: {
    rules: 'One start, several rules',
    terms: 'The terms',
    dials: 'Downhill, and the step',
    race: 'Hop by hop',
    ending: 'Who arrives first',
  },
  poster: 'race',

  simulate({objective, first, second, third, fourth, fifth, sixth, ...request}, frame) {
    checkRateIsUsed(objective, request);
    const optimizers = [first, second, third, fourth, fifth, sixth];
    return raceRuns(objective, {optimizers, ...request}, mapWithCells(frame));
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});

function optimizer(id: string, description: string) {
  const choices = optimizers.map(({id}) => id);
  return parameter.choice({choices, default: id, description});
}
