import {pow} from '../math';
import {defineOptimizer} from './Optimizer';
import {setting} from './settings';

/**
 * NAdam, Adam with Nesterov's look ahead. With μ_k = β₁(1 − ½·0.96^(kψ)) the update mixes
 * the gradient and the mean as (1−μ_k)g/(1−∏μ) + μ_{k+1}m/(1−μ_{k+1}∏μ).
 *
 * Dozat, Incorporating Nesterov momentum into Adam (2016), algorithm 2.
 */
export const nadam = defineOptimizer({
  id: 'nadam',
  title: 'NAdam',
  tex: String.raw`x \leftarrow x - \frac{\gamma}{\sqrt{\hat v} + \varepsilon} \left( \frac{1 - \mu_k}{1 - \prod_{i \le k} \mu_i} g + \frac{\mu_{k+1}}{1 - \prod_{i \le k+1} \mu_i} m \right)`,
  source: 'Dozat (2016); defaults of torch.optim.NAdam.',
  settings: {
    learningRate: setting.learningRate(2e-3),
    beta1: setting.average(0.9, 'β₁: the share of the old mean gradient that is kept'),
    beta2: setting.average(0.999, 'β₂: the share of the old mean square that is kept'),
    epsilon: setting.epsilon(1e-8),
    epsilonInside: setting.epsilonInside,
    weightDecay: setting.weightDecay(0),
    momentumDecay: setting.number(4e-3, [0, 1e12], 'ψ: how fast μ grows towards β₁'),
  },
  begin(settings, {dimension}) {
    const {beta1, beta2, epsilon, epsilonInside, weightDecay} = settings;
    const mean = new Array<number>(dimension).fill(0);
    const square = new Array<number>(dimension).fill(0);
    const effectiveRate = new Array<number>(dimension).fill(0);
    const muAt = (k: number): number =>
      beta1 * (1 - 0.5 * pow(0.96, k * settings.momentumDecay));
    let updates = 0;
    let power2 = 1;
    let product = 1;
    return {
      update(point, gradient, learningRate) {
        updates++;
        power2 *= beta2;
        const mu = muAt(updates);
        const next = muAt(updates + 1);
        product *= mu;
        const gradientRate = (learningRate * (1 - mu)) / (1 - product);
        const meanRate = (learningRate * next) / (1 - product * next);
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          mean[i] = mean[i]! + (1 - beta1) * (g - mean[i]!);
          square[i] = beta2 * square[i]! + (1 - beta2) * g * g;
          const v = square[i]! / (1 - power2);
          const root = epsilonInside ? Math.sqrt(v + epsilon) : Math.sqrt(v) + epsilon;
          effectiveRate[i] = learningRate / root;
          if (mean[i] === 0 && g === 0) continue;
          point[i] =
            point[i]! - (gradientRate * g) / root - (meanRate * mean[i]!) / root;
        }
      },
      state: () => ({
        mean: [...mean],
        square: [...square],
        effectiveRate: [...effectiveRate],
      }),
    };
  },
});
