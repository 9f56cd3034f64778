import {SimulationError} from '../SimulationError';

/** A formula that cannot be read. */
export class FormulaError extends SimulationError {
  public override readonly name = 'FormulaError';

  /**
   * An error that shows the place.
   *
   * @param formula - As the author wrote it.
   * @param position - Of the character in question, counted from 1.
   * @param problem - What was expected and what came.
   */
  public constructor(
    public readonly formula: string,
    public readonly position: number,
    problem: string,
  ) {
    super(`Cannot read the formula "${formula}" at character ${position}: ${problem}`);
  }
}
