import {defineOptimizer} from './Optimizer';
import {minimizeAlong} from './minimizeAlong';
import {setting} from './settings';
import {assign, along} from './vectors';

/**
 * Steepest descent with exact line search: x ← x − γαg, α a minimum of f(x − αg).
 * On a quadratic α = gᵀg/gᵀHg in closed form; elsewhere the root of the slope along the
 * line, to working precision. Of several minima along the line it is one, not always the
 * first or the lowest. Where f falls for ever along the line, x stays.
 *
 * Boyd and Vandenberghe, Convex Optimization (2004), sections 9.2 and 9.3.
 */
export const exactLineSearch = defineOptimizer({
  id: 'exact-line-search',
  title: 'Exact line search',
  tex: String.raw`x \leftarrow x - \gamma\alpha g, \quad \alpha = \arg\min_{\alpha \ge 0} f(x - \alpha g)`,
  source: 'Boyd and Vandenberghe (2004), section 9.2.',
  settings: {
    learningRate: setting.learningRate(1, 'γ: relaxes the exact step (1: exact)'),
  },
  needsHessian: true,
  begin(_settings, problem) {
    let stepSize = 0;
    return {
      update(point, gradient, learningRate) {
        const direction = gradient.map(g => -g);
        stepSize = learningRate * minimizeAlong(problem, point, gradient, direction);
        assign(point, along(point, stepSize, direction));
      },
      state: () => ({stepSize}),
    };
  },
});
