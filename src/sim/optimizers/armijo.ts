import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {along, assign, dot} from './vectors';

/** After so many halvings nothing of the first trial is left in a double. */
const mostTrials = 1100;

/**
 * Gradient descent with backtracking: from α = γ on, α is multiplied by β until
 * f(x − αg) ≤ f(x) − cα|g|², then x ← x − αg. Finds no such α: x stays.
 *
 * Armijo, Minimization of functions having Lipschitz continuous first partial derivatives
 * (1966); Nocedal and Wright, Numerical Optimization (2006), algorithm 3.1, c = 10⁻⁴.
 */
export const armijo = defineOptimizer({
  id: 'armijo',
  title: 'Armijo backtracking',
  tex: String.raw`x \leftarrow x - \alpha g, \quad \alpha = \max\{\gamma\beta^j : f(x - \alpha g) \le f(x) - c\,\alpha\,|g|^2\}`,
  source: 'Armijo (1966); Nocedal and Wright (2006), algorithm 3.1.',
  settings: {
    learningRate: setting.learningRate(1, 'γ: the step size tried first'),
    backtracking: setting.number(0.5, [0.01, 0.99], 'β: what a refused α shrinks by'),
    sufficientDecrease: setting.number(
      1e-4,
      [0, 0.5],
      'c: the share of the promised decrease that is asked for',
    ),
  },
  begin({backtracking, sufficientDecrease}, problem) {
    let stepSize = 0;
    let trials = 0;
    return {
      update(point, gradient, learningRate) {
        const value = problem.value(point);
        const slope = dot(gradient, gradient);
        stepSize = learningRate;
        for (trials = 1; trials <= mostTrials; trials++) {
          const trial = along(point, -stepSize, gradient);
          if (problem.value(trial) <= value - sufficientDecrease * stepSize * slope) {
            assign(point, trial);
            return;
          }
          stepSize *= backtracking;
        }
        stepSize = 0;
      },
      state: () => ({stepSize, trials}),
    };
  },
});
