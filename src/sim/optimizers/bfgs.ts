import {defineOptimizer} from './Optimizer';
import {setting} from './settings';
import {along, assign, dot, times} from './vectors';
import {wolfe} from './wolfe';

/**
 * BFGS: p = −Bg with B ≈ H⁻¹, x ← x + αp with α by the strong Wolfe conditions, then B is
 * corrected by what the gradient did: with s the step, z the change of the gradient and
 * ρ = 1/zᵀs, B ← (I − ρszᵀ)B(I − ρzsᵀ) + ρssᵀ.
 *
 * Nocedal and Wright, Numerical Optimization (2006), algorithm 6.1, equations 6.17 and
 * 6.20 (B starts as the identity and is scaled by zᵀs/zᵀz before its first correction).
 */
export const bfgs = defineOptimizer({
  id: 'bfgs',
  title: 'BFGS',
  tex: String.raw`x \leftarrow x - \alpha B g, \quad B \leftarrow (I - \rho s z^\top) B (I - \rho z s^\top) + \rho s s^\top`,
  source: 'Nocedal and Wright (2006), algorithm 6.1.',
  settings: {
    learningRate: setting.learningRate(1, 'γ: the step size tried first'),
  },
  begin(_settings, problem) {
    let inverse = identity(problem.dimension);
    let stepSize = 0;
    let corrected = false;
    return {
      update(point, gradient, learningRate) {
        let direction = times(inverse, gradient).map(value => -value);
        if (!(dot(direction, gradient) < 0)) {
          inverse = identity(point.length);
          direction = gradient.map(g => -g);
        }
        stepSize = wolfe(problem, point, gradient, direction, learningRate);
        if (stepSize === 0) return;
        const next = along(point, stepSize, direction);
        const s = along(next, -1, point);
        const z = along(problem.gradient(next), -1, gradient);
        assign(point, next);
        const curvature = dot(z, s);
        // Without positive curvature along the step B would lose its definiteness.
        if (!(curvature > 0)) return;
        if (!corrected) inverse = identity(point.length, curvature / dot(z, z));
        inverse = corrections(inverse, s, z, 1 / curvature);
        corrected = true;
      },
      state: () => ({stepSize, inverseHessian: inverse.flat()}),
    };
  },
});

function identity(n: number, scale = 1): number[][] {
  return Array.from({length: n}, (_, i) =>
    Array.from({length: n}, (_, j) => (i === j ? scale : 0)),
  );
}

/** (I − ρszᵀ)B(I − ρzsᵀ) + ρssᵀ, multiplied out for a symmetric B. */
function corrections(
  inverse: readonly number[][],
  s: readonly number[],
  z: readonly number[],
  rho: number,
): number[][] {
  const bz = times(inverse, z);
  const weight = rho * (1 + rho * dot(z, bz));
  return inverse.map((row, i) =>
    row.map(
      (b, j) => b + weight * s[i]! * s[j]! - rho * (bz[i]! * s[j]! + s[i]! * bz[j]!),
    ),
  );
}
