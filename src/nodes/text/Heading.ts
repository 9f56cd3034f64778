import {
  Layout,
  Txt,
  initial,
  nodeName,
  signal,
  type LayoutProps,
} from '@motion-canvas/2d';
import type {SignalValue, SimpleSignal} from '@motion-canvas/core';
import {stage, type} from '../../theme';
import {useTheme} from '../useTheme';

export interface HeadingProps extends LayoutProps {
  title?: SignalValue<string>;
  explanation?: SignalValue<string>;
}

/**
 * The clip's title and, below it, the sentence that explains what is happening. Both wrap
 * within the width; the top left corner stays put. `narrate` writes the explanation.
 *
 * @example
 * ```tsx
 * <Heading title="Gradient descent" topLeft={[280, -444]} width={584} />
 * ```
 */
@nodeName('Heading')
export class Heading extends Layout {
  @initial('')
  @signal()
  declare public readonly title: SimpleSignal<string, this>;

  @initial('')
  @signal()
  declare public readonly explanation: SimpleSignal<string, this>;

  /** How much of the explanation is there, 0 to 1. */
  @initial(1)
  @signal()
  declare public readonly presence: SimpleSignal<number, this>;

  public constructor(props: HeadingProps) {
    const theme = useTheme();
    super({
      layout: true,
      direction: 'column',
      gap: 20,
      width: 640,
      offset: [-1, -1],
      position: [stage.margin - stage.width / 2, stage.margin - stage.height / 2],
      fontFamily: type.family,
      ...props,
    });
    this.add([
      new Txt({
        ...type.title,
        text: this.title,
        fill: theme.text,
        lineHeight: '118%',
        textWrap: true,
        // Trims the line's leading, so that the capitals start at the node's top.
        marginTop: -14,
      }),
      new Txt({
        ...type.explanation,
        text: this.explanation,
        fill: theme.muted,
        lineHeight: '138%',
        textWrap: true,
        opacity: this.presence,
      }),
    ]);
  }
}
