import type {LiveNumber} from '../nodes/text/ReadoutChip';
import {useWords} from '../nodes/useWords';
import type {PlaneRun} from '../plot';

/**
 * The two live numbers of a run in the plane: which step has landed, and how high it is.
 *
 * @param name - What the height is called.
 */
export function stepAndValue(
  {points, outcome}: PlaneRun,
  landed: () => number,
  name = 'f',
): readonly LiveNumber[] {
  return [
    {
      name: useWords().message('step'),
      value: landed,
      values: [points.length - 1],
      decimals: 0,
    },
    {
      name,
      value: () => points[landed()]!.value,
      values: points.map(({value}) => value),
      goal: outcome.kind === 'arrived' ? outcome.at.value : undefined,
    },
  ];
}
