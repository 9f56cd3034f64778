import {Circle, initial, nodeName, signal, type CircleProps} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {line} from '../../theme';
import {useTheme} from '../useTheme';

export interface DotProps extends CircleProps {
  /**
   * In stage units; the current iterate has `line.current`.
   *
   * @defaultValue `line.dot`
   */
  radius?: SignalValue<number>;
}

/**
 * An iterate: a dot with a rim in the background's colour. The current one is larger
 * (`radius={line.current}`) and ringed in the text's colour (`ring`).
 *
 * @example
 * ```tsx
 * <Dot radius={line.current} stroke={theme.text} position={() => axes().toLocal(point())} />
 * ```
 */
@nodeName('Dot')
export class Dot extends Circle {
  @initial(line.dot)
  @signal()
  declare public readonly radius: SimpleSignal<number, this>;

  public constructor(props: DotProps) {
    const theme = useTheme();
    super({
      fill: theme.iterate,
      stroke: theme.background,
      lineWidth: 4,
      ...props,
      size: () => 2 * this.radius(),
    });
  }
}
