import {
  Latex,
  initial,
  nodeName,
  signal,
  type LatexProps,
  type SVGDocument,
  type SVGDocumentData,
} from '@motion-canvas/2d';
import {
  Vector2,
  type SignalValue,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import type {Words} from '../../words';
import {useTheme} from '../useTheme';
import {useWords} from '../useWords';
import {Signs, signsOf} from './Signs';

type FormulaTex = NonNullable<LatexProps['tex']>;

export interface FormulaProps extends LatexProps {
  /** A wider formula is made smaller; in stage units. */
  maxWidth?: SignalValue<number>;
  /** A higher formula is made smaller; in stage units. */
  maxHeight?: SignalValue<number>;
}

/**
 * Typeset mathematics that fits: set in `fontSize`, and smaller where it would exceed
 * `maxWidth` or `maxHeight`. Colour its parts with {@link tint}.
 *
 * @example
 * ```tsx
 * <Formula
 *   tex={`${tint(theme.iterate, 'x')} \\leftarrow x - ${tint(theme.step, '\\eta f\'(x)')}`}
 *   maxWidth={584}
 *   left={[280, 0]}
 * />
 * ```
 */
@nodeName('Formula')
export class Formula extends Latex {
  @initial(Infinity)
  @signal()
  declare public readonly fitWidth: SimpleSignal<number, this>;

  @initial(Infinity)
  @signal()
  declare public readonly fitHeight: SimpleSignal<number, this>;

  /** Whether each sign is a node of its own, as what turns one formula into another asks. */
  @initial(false)
  @signal()
  declare private readonly isInParts: SimpleSignal<boolean, this>;

  public constructor({maxWidth, maxHeight, tex, ...props}: FormulaProps) {
    const {placed, others} = withoutPlace(props);
    const local = tex === undefined ? {} : {tex: localized(tex, useWords())};
    super({fill: useTheme().text, fontSize: 54, ...others, ...local});
    if (maxWidth !== undefined) this.fitWidth(maxWidth);
    if (maxHeight !== undefined) this.fitHeight(maxHeight);
    this.applyState(placed);
  }

  protected override buildDocument(data: SVGDocumentData): SVGDocument {
    const signs = this.isInParts() ? undefined : signsOf(data);
    if (!signs) return super.buildDocument(data);
    const shape = new Signs({document: data, signs, fill: () => this.fill()});
    return {size: data.size, nodes: [{id: 'signs', shape}]};
  }

  protected override *tweenSvg(
    ...tween: Parameters<Latex['tweenSvg']>
  ): ThreadGenerator {
    this.isInParts(true);
    yield* super.tweenSvg(...tween);
    this.isInParts(false);
  }

  protected override calculateWrapperScale(documentSize: Vector2): Vector2 {
    const natural = super.calculateWrapperScale(documentSize, Vector2.zero).x;
    return new Vector2(
      Math.min(
        natural,
        this.fitWidth() / documentSize.x,
        this.fitHeight() / documentSize.y,
      ),
    );
  }
}

/** TeX in a colour, so that a symbol looks like the thing it names. */
export function tint(color: string, tex: string): string {
  return `\\textcolor{${color}}{${tex}}`;
}

const edges = [
  'topLeft',
  'top',
  'topRight',
  'left',
  'middle',
  'right',
  'bottomLeft',
  'bottom',
  'bottomRight',
];

/** TeX, or what gives it, with the decimal sign of the scene's language. */
function localized(tex: FormulaTex, words: Words): FormulaTex {
  const local = (value: string | string[]) =>
    Array.isArray(value) ? value.map(words.tex) : words.tex(value);
  return typeof tex === 'function' ? () => local(tex()) : local(tex);
}

/** Latex cannot be placed by an edge before it is built: only then has it a size. */
function withoutPlace(props: LatexProps): {placed: LatexProps; others: LatexProps} {
  const isEdge = ([name, value]: [string, unknown]) =>
    edges.includes(name) && value !== undefined;
  const entries = Object.entries(props);
  return {
    placed: Object.fromEntries(entries.filter(isEdge)),
    others: Object.fromEntries(entries.filter(entry => !isEdge(entry))),
  };
}
