import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {solve} from './solve';

/**
 * Newton's method: x ← x − γH⁻¹g. It seeks ∇f = 0 of any kind: near a saddle or a maximum
 * it goes there. Where H is singular, x stays.
 *
 * Nocedal and Wright, Numerical Optimization (2006), section 3.3, equation 3.30.
 */
export const newton = defineOptimizer({
  id: 'newton',
  title: 'Newton’s method',
  tex: String.raw`x \leftarrow x - \gamma H^{-1} g`,
  source: 'Nocedal and Wright (2006), equation 3.30.',
  settings: {
    learningRate: setting.learningRate(1, 'γ: damps the full Newton step (1: full)'),
  },
  needsHessian: true,
  begin: (_settings, problem) => ({
    update(point, gradient, learningRate) {
      const step = solve(problem.hessian!(point), gradient);
      if (!step) return;
      for (let i = 0; i < point.length; i++) point[i]! -= learningRate * step[i]!;
    },
    state: () => ({}),
  }),
});
