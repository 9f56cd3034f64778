import {defineOptimizer} from './Optimizer';
import {setting} from './settings';

/**
 * Adadelta: v ← ρv + (1−ρ)g², Δ = g√(u + ε)/√(v + ε), u ← ρu + (1−ρ)Δ², x ← x − γΔ.
 *
 * Zeiler, ADADELTA: an adaptive learning rate method (2012), algorithm 1.
 */
export const adadelta = defineOptimizer({
  id: 'adadelta',
  title: 'Adadelta',
  tex:
    String.raw`v \leftarrow \rho v + (1 - \rho) g^2, \quad ` +
    String.raw`\Delta = \frac{\sqrt{u + \varepsilon}}{\sqrt{v + \varepsilon}} g, \quad ` +
    String.raw`u \leftarrow \rho u + (1 - \rho) \Delta^2, \quad x \leftarrow x - \gamma \Delta`,
  source: 'Zeiler (2012); defaults of torch.optim.Adadelta.',
  settings: {
    learningRate: setting.learningRate(1),
    decay: setting.average(0.9, 'ρ: the share of the old averages that is kept'),
    epsilon: setting.epsilon(1e-6),
    weightDecay: setting.weightDecay(0),
  },
  begin({decay, epsilon, weightDecay}, {dimension}) {
    const squares = new Array<number>(dimension).fill(0);
    const steps = new Array<number>(dimension).fill(0);
    const effectiveRate = new Array<number>(dimension).fill(0);
    return {
      update(point, gradient, learningRate) {
        for (let i = 0; i < point.length; i++) {
          const g = gradient[i]! + weightDecay * point[i]!;
          squares[i] = decay * squares[i]! + (1 - decay) * g * g;
          const ratio =
            Math.sqrt(steps[i]! + epsilon) / Math.sqrt(squares[i]! + epsilon);
          const step = g === 0 ? 0 : ratio * g;
          steps[i] = decay * steps[i]! + (1 - decay) * step * step;
          effectiveRate[i] = learningRate * ratio;
          point[i] = point[i]! - learningRate * step;
        }
      },
      state: () => ({
        squaredGradient: [...squares],
        squaredStep: [...steps],
        effectiveRate: [...effectiveRate],
      }),
    };
  },
});
