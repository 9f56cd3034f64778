import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {remembered, slopeOf, slopeTerm} from './StepRule';

/**
 * Heavy-ball momentum: b₁ = g₁, b ← μb + (1−τ)g, x ← x − γb.
 *
 * PyTorch's `SGD` with momentum. Polyak, Some methods of speeding up the convergence of
 * iteration methods (1964). PyTorch's own default μ = 0 is plain descent; here it is the
 * customary 0.9.
 */
export const momentum = defineOptimizer({
  id: 'momentum',
  title: 'Momentum (heavy ball)',
  tex: String.raw`b \leftarrow \mu b + (1 - \tau) g, \quad x \leftarrow x - \gamma b`,
  source: 'Polyak (1964); torch.optim.SGD, its defaults but for μ = 0.9.',
  settings: {
    learningRate: setting.learningRate(1e-3),
    momentum: setting.momentum(0.9),
    dampening: setting.number(0, [0, 1], 'τ: the share of the gradient left out of b'),
    weightDecay: setting.weightDecay(0),
  },
  step: ({momentum, dampening, weightDecay}) =>
    dampening > 0
      ? null
      : {
          symbol: 'b_k',
          formula: ['\\mu', '\\cdot', 'b_{k-1}', '+', slopeTerm],
          parts(update, axis) {
            const velocity = remembered(update.before.state, 'velocity', axis);
            return {
              terms: [momentum, velocity, slopeOf(update, axis, weightDecay)],
              direction: remembered(update.after.state, 'velocity', axis),
            };
          },
        },
  begin({momentum: mu, dampening, weightDecay}, {dimension}) {
    const velocity = new Array<number>(dimension).fill(0);
    let first = true;
    return {
      update(point, gradient, learningRate) {
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          velocity[i] = first ? g : mu * velocity[i]! + (1 - dampening) * g;
          point[i] = point[i]! - learningRate * velocity[i]!;
        }
        first = false;
      },
      state: () => ({velocity: [...velocity]}),
    };
  },
});
