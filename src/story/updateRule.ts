import {tint} from '../nodes/text/Formula';
import type {Theme} from '../theme';

/** An optimizer's update as it is shown: every symbol in its concept's colour. */
export interface UpdateRule {
  readonly title: string;
  readonly tex: string;
  /** How many lines the TeX has. */
  readonly rows: number;
  /** What the arrow from an iterate to the next one is called. */
  readonly stepLabel: string;
}

/**
 * The update rule of an optimizer, typeset. The point is bold, because it is a vector and
 * its first coordinate is called x as well.
 *
 * @param optimizer - An optimizer's id. One without a rule of its own here gets the rule
 *   that all of them share: the point moves by a step.
 */
export function updateRule(optimizer: string, theme: Theme): UpdateRule {
  const x = tint(theme.iterate, '\\mathbf{x}');
  const slope = tint(theme.gradient, '\\nabla f(\\mathbf{x})');
  const step = (tex: string) => tint(theme.step, tex);
  const moves = (tex: string) => `${x} &\\leftarrow ${x} ${step(tex)}`;
  switch (optimizer) {
    case 'gradient-descent':
      return {
        title: 'Gradient descent',
        tex: `${x} \\leftarrow ${x} ${step('\\,-\\, \\eta\\,\\nabla f(\\mathbf{x})')}`,
        rows: 1,
        stepLabel: '−η∇f',
      };
    case 'momentum':
      return {
        title: 'Momentum',
        tex: aligned(
          `${step('\\mathbf{b}')} &\\leftarrow \\mu\\,${step('\\mathbf{b}')} + ${slope}`,
          moves('\\,-\\, \\eta\\,\\mathbf{b}'),
        ),
        rows: 2,
        stepLabel: 'velocity step −ηb',
      };
    case 'adam':
      return {
        title: 'Adam',
        tex: aligned(
          `\\mathbf{m} &\\leftarrow \\beta_1\\mathbf{m} + (1-\\beta_1)\\,${slope}`,
          `\\mathbf{v} &\\leftarrow \\beta_2\\mathbf{v} + (1-\\beta_2)\\,${slope}^2`,
          moves(
            '\\,-\\, \\eta\\,\\hat{\\mathbf{m}}\\,/\\,(\\sqrt{\\hat{\\mathbf{v}}}+\\varepsilon)',
          ),
        ),
        rows: 3,
        stepLabel: 'Adam’s step',
      };
    default:
      return {
        title: 'Descent',
        tex: `${x} \\leftarrow ${x} ${step('\\,+\\, \\Delta\\mathbf{x}')}`,
        rows: 1,
        stepLabel: 'step',
      };
  }
}

function aligned(...lines: string[]): string {
  return `\\begin{aligned}${lines.join('\\\\[4pt]')}\\end{aligned}`;
}
