import {nodeName} from '@motion-canvas/2d';
import type {Iterate} from '../../sim';
import {decimalsFor} from '../../words';
import {Readouts, readoutHeight, type ReadoutsProps} from './Readouts';
import {useWords} from '../useWords';

export interface RunReadoutsProps extends Omit<ReadoutsProps, 'rows'> {
  iterates: readonly Iterate[];
  step: () => number;
}

export const runReadoutsHeight = 4 * readoutHeight;

/**
 * The numbers of a run: step, η, f and |∇f| of the iterate that was reached last. They
 * change when a hop lands, and keep their decimals through the run.
 *
 * @example
 * ```tsx
 * <RunReadouts iterates={trajectory.points} step={step} topLeft={[280, 132]} />
 * ```
 */
@nodeName('RunReadouts')
export class RunReadouts extends Readouts {
  public constructor({iterates, step, ...props}: RunReadoutsProps) {
    const landed = () => iterates[Math.floor(step())]!;
    const decimals = Math.max(3, decimalsFor(Math.abs(iterates[0]!.value)));
    super({
      ...props,
      rows: [
        {label: useWords().message('step'), value: () => landed().step, decimals: 0},
        {label: 'η', value: () => landed().learningRate, trim: true},
        {label: 'f(x)', value: () => landed().value, decimals},
        {label: '|∇f|', value: () => Math.hypot(...landed().gradient), decimals: 3},
      ],
    });
  }
}
