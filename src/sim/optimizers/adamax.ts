import {defineOptimizer} from './Optimizer';
import {setting} from './settings';

/**
 * Adamax, Adam with the infinity norm: m ← β₁m + (1−β₁)g, u ← max(β₂u, |g| + ε),
 * x ← x − γm/((1−β₁ᵏ)u).
 *
 * Kingma and Ba (2015), algorithm 2; ε as in PyTorch.
 */
export const adamax = defineOptimizer({
  id: 'adamax',
  title: 'Adamax',
  tex: String.raw`u \leftarrow \max(\beta_2 u, |g| + \varepsilon), \quad x \leftarrow x - \frac{\gamma}{1 - \beta_1^k} \frac{m}{u}`,
  source: 'Kingma and Ba (2015), algorithm 2; defaults of torch.optim.Adamax.',
  settings: {
    learningRate: setting.learningRate(2e-3),
    beta1: setting.average(0.9, 'β₁: the share of the old mean gradient that is kept'),
    beta2: setting.average(0.999, 'β₂: how slowly the largest gradient is forgotten'),
    epsilon: setting.epsilon(1e-8),
    weightDecay: setting.weightDecay(0),
  },
  begin({beta1, beta2, epsilon, weightDecay}, {dimension}) {
    const mean = new Array<number>(dimension).fill(0);
    const largest = new Array<number>(dimension).fill(0);
    const effectiveRate = new Array<number>(dimension).fill(0);
    let power = 1;
    return {
      update(point, gradient, learningRate) {
        power *= beta1;
        const rate = learningRate / (1 - power);
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          mean[i] = mean[i]! + (1 - beta1) * (g - mean[i]!);
          largest[i] = Math.max(beta2 * largest[i]!, Math.abs(g) + epsilon);
          effectiveRate[i] = rate / largest[i]!;
          if (mean[i] !== 0) point[i] = point[i]! - (rate * mean[i]!) / largest[i]!;
        }
      },
      state: () => ({
        mean: [...mean],
        largest: [...largest],
        effectiveRate: [...effectiveRate],
      }),
    };
  },
});
