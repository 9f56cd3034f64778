import {Layout, Rect, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import type {Regions} from '../../plot';
import {type, veil} from '../../theme';

export interface TermsChipProps extends LayoutProps {
  regions: Pick<Regions, 'formula' | 'isOverlaid'>;
  text: string;
}

/** Around the text, and the height of the chip, in stage units. */
const padding = 30;
const height = 92;

const style = {fontFamily: type.family, ...type.name};

/**
 * The terms of a comparison, in words, where a formula would stand.
 *
 * @example
 * ```tsx
 * <TermsChip regions={regions} text="η = 0.1 for all" />
 * ```
 */
@nodeName('TermsChip')
export class TermsChip extends Layout {
  public constructor({regions, text, ...props}: TermsChipProps) {
    super(props);
    const {formula, isOverlaid} = regions;
    const {textScale} = useFrame();
    const around = isOverlaid ? padding : 0;
    const natural = textScale * setTextLine(text, style).width;
    const scale = Math.min(1, (formula.width - 2 * around) / natural);
    const width = natural * scale + 2 * around;
    const [left, top] = [formula.x - formula.width / 2, formula.y - formula.height / 2];
    const place = {
      x: left + width / 2,
      y: isOverlaid ? top + height / 2 : formula.y,
      width,
      height,
    };
    const theme = useTheme();
    if (isOverlaid) {
      const opacity = veil.chip;
      this.add(new Rect({...place, ...{fill: theme.background, radius: 18, opacity}}));
    }
    this.add(
      new Label({
        ...style,
        fontSize: style.fontSize * textScale * scale,
        text,
        position: [place.x, place.y],
      }),
    );
  }
}
