import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {remembered, slopeOf, slopeTerm} from './StepRule';

/**
 * Nesterov momentum in the form of Sutskever and others, as PyTorch has it:
 * b₁ = g₁, b ← μb + g, x ← x − γ(g + μb).
 *
 * Nesterov, A method of solving a convex programming problem with convergence rate
 * O(1/k²) (1983); Sutskever et al., On the importance of initialization and momentum in
 * deep learning (2013).
 */
export const nesterov = defineOptimizer({
  id: 'nesterov',
  title: 'Nesterov momentum',
  tex: String.raw`b \leftarrow \mu b + g, \quad x \leftarrow x - \gamma (g + \mu b)`,
  source:
    'Nesterov (1983), Sutskever et al. (2013); torch.optim.SGD(nesterov=True), its ' +
    'defaults but for μ = 0.9.',
  settings: {
    learningRate: setting.learningRate(1e-3),
    momentum: setting.momentum(0.9),
    weightDecay: setting.weightDecay(0),
  },
  step: ({momentum, weightDecay}) => ({
    symbol: 'd_k',
    formula: [slopeTerm, '+', '\\mu', '\\cdot', 'b_k'],
    parts(update, axis) {
      const slope = slopeOf(update, axis, weightDecay);
      const velocity = remembered(update.after.state, 'velocity', axis);
      return {
        terms: [slope, momentum, velocity],
        direction: slope + momentum * velocity,
      };
    },
  }),
  begin({momentum, weightDecay}, {dimension}) {
    const velocity = new Array<number>(dimension).fill(0);
    return {
      update(point, gradient, learningRate) {
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          velocity[i] = momentum * velocity[i]! + g;
          point[i] = point[i]! - learningRate * (g + momentum * velocity[i]!);
        }
      },
      state: () => ({velocity: [...velocity]}),
    };
  },
});
