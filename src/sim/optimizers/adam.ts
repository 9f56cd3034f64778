import {beginAdam} from './beginAdam';
import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {quotient, remembered} from './StepRule';

/**
 * Adam: m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², x ← x − γm̂/(√v̂ + ε), with
 * m̂ = m/(1−β₁ᵏ) and v̂ = v/(1−β₂ᵏ).
 *
 * Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1.
 */
export const adam = defineOptimizer({
  id: 'adam',
  title: 'Adam',
  tex: String.raw`m \leftarrow \beta_1 m + (1 - \beta_1) g, \quad v \leftarrow \beta_2 v + (1 - \beta_2) g^2, \quad x \leftarrow x - \gamma \frac{\hat m}{\sqrt{\hat v} + \varepsilon}`,
  source: 'Kingma and Ba (2015), algorithm 1; defaults of torch.optim.Adam.',
  settings: {
    learningRate: setting.learningRate(1e-3),
    beta1: setting.average(0.9, 'β₁: the share of the old mean gradient that is kept'),
    beta2: setting.average(0.999, 'β₂: the share of the old mean square that is kept'),
    epsilon: setting.epsilon(1e-8),
    epsilonInside: setting.epsilonInside,
    weightDecay: setting.weightDecay(0),
  },
  step: settings => ({
    symbol: 'd_k',
    formula: ['\\hat m_k', '/', '\\sqrt{\\hat v_k}'],
    parts({after}, axis) {
      const mean = remembered(after.state, 'mean', axis);
      const square = remembered(after.state, 'square', axis);
      return quotient(
        mean / (1 - power(settings.beta1, after.step)),
        square / (1 - power(settings.beta2, after.step)),
        settings,
      );
    },
  }),
  begin: (settings, {dimension}) =>
    beginAdam({...settings, decoupled: false, keepLargest: false}, dimension),
});

/** By repeated multiplication, as the update itself has it. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}
