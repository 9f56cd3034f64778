/** A request the simulation refuses. The message says what was expected and what came. */
export class SimulationError extends Error {
  public override readonly name: string = 'SimulationError';
}
