/** How a ball's run ended, in words that are true of it. */
import type {Trajectory} from 'downhill/sim';

/**
 * One sentence about the end of a run.
 *
 * @param leftAt - The first step that landed outside the picture, or null.
 */
export function tellEnding(
  {points, ending}: Trajectory,
  leftAt: number | null,
): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const sank = last.value < first.value;
  if (leftAt !== null) {
    return points[leftAt]!.value < first.value
      ? `Step ${leftAt} leaves the picture: the cost goes on falling out there.`
      : `Step ${leftAt} is thrown out of the valley: the learning rate is too large.`;
  }
  switch (ending.kind) {
    case 'converged':
      return 'The ground is level: no slope, no step. The ball rests.';
    case 'diverged':
      return sank
        ? 'The cost falls without end: there is no bottom to rest on.'
        : 'It diverges: the learning rate is too large, every hop lands higher.';
    case 'left-domain':
      return `Step ${ending.step} goes where the cost is not defined.`;
    case 'stalled':
      return 'The steps have become too small to move the ball.';
    case 'steps-used':
      return sank
        ? 'The nearer the bottom, the less slope, the smaller the step.'
        : 'Every hop is too long: the learning rate is too large.';
  }
}

/** A number with at most three digits that count and a real minus sign. */
export function brief(value: number): string {
  return String(Number(value.toPrecision(3))).replace('-', '−');
}
