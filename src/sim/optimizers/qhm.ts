import {defineOptimizer} from './Optimizer';
import {setting} from './settings';

/**
 * Quasi-hyperbolic momentum: b ← βb + (1−β)g, x ← x − γ((1−ν)g + νb).
 *
 * Ma and Yarats, Quasi-hyperbolic momentum and Adam for deep learning (2019), section 3,
 * with their rule-of-thumb ν = 0.7, β = 0.999, γ = 1. ν = 0 is plain descent, ν = 1
 * momentum with dampening β.
 */
export const qhm = defineOptimizer({
  id: 'qhm',
  title: 'Quasi-hyperbolic momentum',
  tex: String.raw`b \leftarrow \beta b + (1 - \beta) g, \quad x \leftarrow x - \gamma \left( (1 - \nu) g + \nu b \right)`,
  source: 'Ma and Yarats (2019); their suggested defaults.',
  settings: {
    learningRate: setting.learningRate(1),
    momentum: setting.average(0.999, 'β: the share of the old mean that is kept'),
    nu: setting.number(0.7, [0, 1], 'ν: the share of the mean in the step'),
    weightDecay: setting.weightDecay(0),
  },
  begin({momentum, nu, weightDecay}, {dimension}) {
    const mean = new Array<number>(dimension).fill(0);
    return {
      update(point, gradient, learningRate) {
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          mean[i] = momentum * mean[i]! + (1 - momentum) * g;
          point[i] = point[i]! - learningRate * ((1 - nu) * g + nu * mean[i]!);
        }
      },
      state: () => ({mean: [...mean]}),
    };
  },
});
