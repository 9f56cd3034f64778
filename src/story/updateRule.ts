import {tint} from '../nodes/text/Formula';
import {useFrame} from '../nodes/useFrame';
import {useWords} from '../nodes/useWords';
import type {Theme} from '../theme';
import {formatNumber, type OptimizerId} from '../words';

/** An optimizer's update as it is shown: every symbol in its concept's colour. */
export interface UpdateRule {
  readonly tex: string;
  /** What the arrow from an iterate to the next one is called; '' for no name. */
  readonly stepLabel: string;
}

/**
 * The update rule of an optimizer, typeset, and what its step is called in the scene's
 * language. The point is bold, because it is a vector and its first coordinate is called x
 * as well.
 *
 * @param optimizer - One without a rule of its own here gets the rule that all of them
 *   share: the point moves by a step.
 */
export function updateRule(optimizer: OptimizerId, theme: Theme): UpdateRule {
  const {step} = useWords().optimizer(optimizer);
  // Plain descent's is a symbol, the others' are words.
  const isNamed = useFrame().words !== 'none' || optimizer === 'gradient-descent';
  return {tex: texOf(optimizer, theme), stepLabel: isNamed ? step : ''};
}

/** The rule of plain descent with the other sign: it climbs. */
export function climbRule(theme: Theme): UpdateRule {
  const x = tint(theme.iterate, '\\mathbf{x}');
  const step = tint(theme.gradient, '\\,+\\, \\eta\\,\\nabla f(\\mathbf{x})');
  return {tex: `${x} \\leftarrow ${x} ${step}`, stepLabel: '+η∇f'};
}

/**
 * The rule of plain descent where the gradient is told with noise σξ, ξ ~ N(0, 1).
 *
 * @param size - σ.
 * @param length - `step`: only what x moves by.
 */
export function noisyRule(
  theme: Theme,
  size: number,
  length: 'rule' | 'step' = 'rule',
): string {
  const x = tint(theme.iterate, '\\mathbf{x}');
  const slope = tint(theme.gradient, '\\nabla f');
  const {language} = useWords();
  const sigma = formatNumber(size, {digits: 3, trim: true}, {language, medium: 'tex'});
  const step = `${tint(theme.step, '-\\,\\eta')}\\,(${slope} + ${sigma}\\,\\xi)`;
  return length === 'step' ? step : `${x} \\leftarrow ${x} \\,${step}`;
}

function texOf(optimizer: OptimizerId, theme: Theme): string {
  const x = tint(theme.iterate, '\\mathbf{x}');
  const slope = tint(theme.gradient, '\\nabla f(\\mathbf{x})');
  const step = (tex: string) => tint(theme.step, tex);
  const moves = (tex: string) => `${x} \\leftarrow ${x} ${step(tex)}`;
  switch (optimizer) {
    case 'gradient-descent':
      return `${moves('\\,-\\, \\eta')}\\,${slope}`;
    case 'momentum':
      return aligned(
        `${step('\\mathbf{b}')} &\\leftarrow \\mu\\,${step('\\mathbf{b}')} + ${slope}`,
        `${x} &\\leftarrow ${x} ${step('\\,-\\, \\eta\\,\\mathbf{b}')}`,
      );
    case 'adam':
      return moves(
        '\\,-\\, \\eta\\,\\hat{\\mathbf{m}}\\,/\\,(\\sqrt{\\hat{\\mathbf{v}}}+\\varepsilon)',
      );
    default:
      return moves('\\,+\\, \\Delta\\mathbf{x}');
  }
}

function aligned(...lines: string[]): string {
  return `\\begin{aligned}${lines.join('\\\\[4pt]')}\\end{aligned}`;
}
