/** What an optimizer is: facts, settings, and an update rule with its own memory. */
import type {Point} from '../Objective';
import type {OptimizerState} from '../Trajectory';
import type {StepRule} from './StepRule';

export interface NumberSetting {
  readonly type: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly description: string;
}

export interface FlagSetting {
  readonly type: 'flag';
  readonly default: boolean;
  readonly description: string;
}

export type Setting = NumberSetting | FlagSetting;
export type Settings = Readonly<Record<string, Setting>>;

/** A complete set of values for a set of settings. */
export type SettingValues<S extends Settings = Settings> = {
  readonly [K in keyof S]: S[K] extends FlagSetting
    ? boolean
    : S[K] extends NumberSetting
      ? number
      : number | boolean;
};

/** What an optimizer may ask of the function it minimizes. */
export interface Problem {
  readonly dimension: number;
  value(point: Point): number;
  gradient(point: Point): readonly number[];
  /** Second-order methods need it. */
  hessian?(point: Point): readonly (readonly number[])[];
}

/** One run's memory and update rule. */
export interface OptimizerRun {
  /**
   * Makes one update.
   *
   * @param point - The iterate; moved in place.
   * @param gradient - At the iterate; not changed.
   * @param learningRate - In force for this update.
   */
  update(point: number[], gradient: readonly number[], learningRate: number): void;
  /** The memory after the updates so far, as copies. */
  state(): OptimizerState;
}

export interface OptimizerDefinition<S extends Settings = Settings> {
  readonly id: string;
  readonly title: string;
  /** The update rule as TeX; g is the gradient, γ the learning rate. */
  readonly tex: string;
  /** Where the rule and the defaults were published. */
  readonly source: string;
  readonly settings: S;
  /** Whether it needs second derivatives. */
  readonly needsHessian?: boolean;
  /** How its steps are made, where they can be told in a few terms. */
  step?(settings: SettingValues<S>): StepRule | null;
  /** Begins a run with empty memory. */
  begin(settings: SettingValues<S>, problem: Problem): OptimizerRun;
}

/** Keeps the literal types of the settings while the definition is checked. */
export function defineOptimizer<const S extends Settings>(
  definition: OptimizerDefinition<S>,
): OptimizerDefinition<S> {
  return definition;
}
