import type {NumberSetting} from '../optimizers/Optimizer';

export interface ScheduleDefinition<
  S extends Readonly<Record<string, NumberSetting>> = Readonly<
    Record<string, NumberSetting>
  >,
> {
  readonly id: string;
  readonly title: string;
  /** γ_k as TeX: k counts updates from 0, T is the number of updates. */
  readonly tex: string;
  readonly source: string;
  readonly settings: S;
  /**
   * The share of the learning rate in force for an update.
   *
   * @param step - The update, counted from 0.
   * @param steps - How many updates the run has.
   */
  factor(
    step: number,
    steps: number,
    settings: {readonly [K in keyof S]: number},
  ): number;
}
