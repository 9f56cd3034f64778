import {tint} from '../nodes/text/Formula';
import type {Theme} from '../theme';

/**
 * The updates with momentum β as PyTorch has them, as TeX: v ← βv + ∇f for both, and
 * x ← x − ηv for the heavy ball, x ← x − η(∇f + βv) for Nesterov's method.
 *
 * @param isStacked - Whether the two equations stand one below the other.
 */
export function momentumRules(
  theme: Theme,
  isStacked: boolean,
): {readonly ball: string; readonly nesterov: string} {
  const [x, v] = [tint(theme.iterate, '\\mathbf{x}'), tint(theme.step, '\\mathbf{v}')];
  const slope = tint(theme.gradient, '\\nabla f');
  const rule = (direction: string) => {
    const velocity = `${v} \\leftarrow \\beta\\,${v} + ${slope}`;
    const move = `${x} \\leftarrow ${x} - \\eta\\,${direction}`;
    return isStacked
      ? `\\begin{array}{l}${velocity}\\\\[4pt]${move}\\end{array}`
      : `${velocity},\\quad ${move}`;
  };
  return {ball: rule(v), nesterov: rule(`(${slope} + \\beta\\,${v})`)};
}
