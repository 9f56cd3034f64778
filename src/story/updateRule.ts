import {tint} from '../nodes/text/Formula';
import {useWords} from '../nodes/useWords';
import type {Theme} from '../theme';
import type {OptimizerId} from '../words';

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
 * The update rule of an optimizer, typeset, and what it is called in the scene's language.
 * The point is bold, because it is a vector and its first coordinate is called x as well.
 *
 * @param optimizer - One without a rule of its own here gets the rule that all of them
 *   share: the point moves by a step.
 */
export function updateRule(optimizer: OptimizerId, theme: Theme): UpdateRule {
  const {title, step: stepLabel} = useWords().optimizer(optimizer);
  return {title, stepLabel, ...ruleOf(optimizer, theme)};
}

function ruleOf(
  optimizer: OptimizerId,
  theme: Theme,
): Pick<UpdateRule, 'tex' | 'rows'> {
  const x = tint(theme.iterate, '\\mathbf{x}');
  const slope = tint(theme.gradient, '\\nabla f(\\mathbf{x})');
  const step = (tex: string) => tint(theme.step, tex);
  const moves = (tex: string) => `${x} &\\leftarrow ${x} ${step(tex)}`;
  switch (optimizer) {
    case 'gradient-descent':
      return {
        tex: `${x} \\leftarrow ${x} ${step('\\,-\\, \\eta')}\\,${slope}`,
        rows: 1,
      };
    case 'momentum':
      return {
        tex: aligned(
          `${step('\\mathbf{b}')} &\\leftarrow \\mu\\,${step('\\mathbf{b}')} + ${slope}`,
          moves('\\,-\\, \\eta\\,\\mathbf{b}'),
        ),
        rows: 2,
      };
    case 'adam':
      return {
        tex: `${x} \\leftarrow ${x} ${step(
          '\\,-\\, \\eta\\,\\hat{\\mathbf{m}}\\,/\\,(\\sqrt{\\hat{\\mathbf{v}}}+\\varepsilon)',
        )}`,
        rows: 1,
      };
    default:
      return {
        tex: `${x} \\leftarrow ${x} ${step('\\,+\\, \\Delta\\mathbf{x}')}`,
        rows: 1,
      };
  }
}

function aligned(...lines: string[]): string {
  return `\\begin{aligned}${lines.join('\\\\[4pt]')}\\end{aligned}`;
}
