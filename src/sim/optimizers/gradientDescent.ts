import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {slopeOf, slopeTerm} from './StepRule';

/**
 * Plain gradient descent: x ← x − γ(g + λx).
 *
 * PyTorch's `SGD` without momentum (default γ = 10⁻³). After Cauchy, Méthode générale pour
 * la résolution des systèmes d’équations simultanées (1847).
 */
export const gradientDescent = defineOptimizer({
  id: 'gradient-descent',
  title: 'Gradient descent',
  tex: String.raw`x \leftarrow x - \gamma g`,
  source: 'Cauchy (1847); defaults of torch.optim.SGD.',
  settings: {
    learningRate: setting.learningRate(1e-3),
    weightDecay: setting.weightDecay(0),
  },
  step: ({weightDecay}) => ({
    symbol: slopeTerm,
    formula: [],
    parts: (update, axis) => ({
      terms: [],
      direction: slopeOf(update, axis, weightDecay),
    }),
  }),
  begin: ({weightDecay}) => ({
    update(point, gradient, learningRate) {
      for (let i = 0; i < point.length; i++) {
        point[i] = point[i]! - learningRate * (gradient[i]! + weightDecay * point[i]!);
      }
    },
    state: () => ({}),
  }),
});
