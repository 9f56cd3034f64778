/** How a ball's run ended, in words that are true of it. */
import type {PlaneRun} from 'downhill/plot';

/** One sentence about the end of a run. */
export function tellEnding({points, outcome, trend}: PlaneRun): string {
  const [first, last] = [points[0], points.at(-1)!];
  const isHigher = last.value > first.value;
  switch (outcome.kind) {
    case 'left-picture':
    case 'diverged': {
      const {step, falls, inside} = outcome;
      if (inside) return 'Every hop is too long: the learning rate is too large.';
      if (falls) return `Step ${step} leaves the picture: the cost goes on falling.`;
      return (points[step] ?? last).value > first.value
        ? `Step ${step} is thrown out of the valley: the learning rate is too large.`
        : `Step ${step} leaves the picture.`;
    }
    case 'left-domain':
      return `Step ${outcome.step} would go where the cost is not defined.`;
    case 'arrived':
      return trend === 'dies-out' || trend === 'shrinks'
        ? 'At the bottom: hardly any slope, hardly any step.'
        : 'The ball is at the bottom.';
    case 'resting':
      return outcome.at
        ? `No slope, no step. But this is a ${outcome.at.kind}, not the bottom.`
        : 'The ground is level: no slope, no step. The ball rests.';
    case 'rocking':
      return 'It goes from side to side and comes no closer: the learning rate is too large.';
    case 'moving':
      if (isHigher) return 'Every hop is too long: the learning rate is too large.';
      return `After step ${points.length - 1} there is still a way down.`;
  }
}

/** Whether slopes and steps become smaller all the way. */
export function isCalming({points}: Pick<PlaneRun, 'points'>): boolean {
  const slopes = points.map(({gradient}) => Math.hypot(...gradient));
  return slopes.every((slope, i) => i === 0 || slope <= slopes[i - 1]!);
}
