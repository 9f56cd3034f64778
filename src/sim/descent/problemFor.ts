import type {Objective} from '../Objective';
import type {Problem} from '../optimizers/Optimizer';
import type {Direction} from '../Trajectory';

/** The function an optimizer minimizes: f itself, or −f to climb f. */
export function problemFor(objective: Objective, direction: Direction): Problem {
  const dimension = objective.variables.length;
  if (direction === 'descent') {
    return {
      dimension,
      value: point => objective.value(point),
      gradient: point => objective.gradient(point),
      hessian: point => objective.hessian(point),
    };
  }
  return {
    dimension,
    value: point => -objective.value(point),
    gradient: point => objective.gradient(point).map(g => -g),
    hessian: point => objective.hessian(point).map(row => row.map(h => -h)),
  };
}
