import type {ParameterError} from '../../clip/ParameterError';
import type {Schema} from '../../clip/parameters';
import type {Words} from '../../words';
import {make} from '../view/make';
import {inputsOf} from './inputs';
import {Row} from './Row';

/** A run, as far as controls show it. */
export interface PanelState {
  /** Of the run that is shown, by name, as plain data. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The names of those that the clip chose. */
  readonly automatic: readonly string[];
  /** What was set instead of what its author wrote, by name, as text. */
  readonly given: Readonly<Record<string, string>>;
  readonly refusal: ParameterError | null;
}

interface PanelOptions {
  readonly schema: Schema;
  readonly say: Words;
  /** Told of text that a parameter takes; of undefined, to set it no longer. */
  readonly onChange: (name: string, raw: string | undefined) => void;
}

/** So many are seen at once; the others are behind a heading. */
const first = 6;

let panels = 0;

/** A control for every parameter of a clip. */
export class ControlPanel {
  public readonly element: HTMLElement;
  private readonly rows: ReadonlyMap<string, Row>;

  public constructor({schema, say, onChange}: PanelOptions) {
    const panel = ++panels;
    this.rows = new Map(
      Object.entries(schema).map(([name, parameter], i) => {
        const id = `dh-${panel}-${i}`;
        const change = (raw: string | undefined) => onChange(name, raw);
        return [
          name,
          new Row({name, parameter, say, id, onChange: change}, inputsOf),
        ] as const;
      }),
    );
    const elements = [...this.rows.values()].map(({element}) => element);
    const others = elements.slice(first);
    this.element = make(
      'div',
      {class: 'panel', role: 'group', 'aria-label': say.message('Parameters')},
      make('div', {class: 'rows'}, ...elements.slice(0, first)),
      others.length === 0
        ? null
        : make(
            'details',
            {},
            make('summary', {}, say.message('More parameters')),
            make('div', {class: 'rows'}, ...others),
          ),
    );
  }

  public show({values, automatic, given, refusal}: PanelState): void {
    for (const [name, row] of this.rows) {
      row.show({
        raw: given[name],
        value: values[name],
        isAutomatic: automatic.includes(name),
        refusal: refusal?.parameter === name ? refusal.message : null,
      });
    }
  }
}
