import type {Parameter} from '../../clip/parameters';
import type {Words} from '../../words';
import {icon, icons, make, setAttribute} from '../view/make';

/** A parameter as it is. */
export interface RowState {
  /** What was set instead of what its author wrote, as text; undefined where nothing was. */
  readonly raw: string | undefined;
  /** What the run was made with, as plain data. */
  readonly value: unknown;
  /** Whether the clip chose it. */
  readonly isAutomatic: boolean;
  /** Why it was refused; null when it is well. */
  readonly refusal: string | null;
}

export interface RowOptions<P extends Parameter = Parameter> {
  readonly name: string;
  readonly parameter: P;
  readonly say: Words;
  /** A prefix of ids that nothing else in the tree has. */
  readonly id: string;
  /** Told of text that the parameter takes; of undefined, to set it no longer. */
  readonly onChange: (raw: string | undefined) => void;
}

/** What a kind of parameter puts into its row. */
export interface Inputs {
  readonly elements: readonly HTMLElement[];
  /** Writes what is into them, but not into one that is being written in. */
  show(state: RowState): void;
}

/** The control of a parameter: its name, what sets it, the way back, and why it is refused. */
export class Row {
  public readonly element: HTMLElement;
  private readonly inputs: Inputs;
  private readonly state = make('span', {class: 'chosen'});
  private readonly undo: HTMLButtonElement;
  private readonly fault: HTMLElement;

  public constructor(
    private readonly options: RowOptions,
    makeInputs: (options: RowOptions) => Inputs,
  ) {
    const {name, parameter, say, id, onChange} = options;
    this.inputs = makeInputs(options);
    const label = inWords(name);
    const undo = say.message('Back to the default of {name}', {name: label});
    this.undo = make(
      'button',
      {type: 'button', class: 'undo', 'aria-label': undo, title: undo, hidden: true},
      icon(icons.undo),
    );
    this.undo.addEventListener('click', () => onChange(undefined));
    this.fault = make('p', {class: 'fault', id: `${id}-fault`, hidden: true});
    const help = make(
      'span',
      {class: 'hidden', id: `${id}-help`, lang: 'en'},
      parameter.description,
    );
    const [first] = this.inputs.elements;
    this.element = make(
      'div',
      {class: 'row', title: parameter.description},
      make(
        'div',
        {class: 'name'},
        make('label', {for: first?.id ?? null}, label),
        this.state,
        this.undo,
      ),
      make('div', {class: 'inputs'}, ...this.inputs.elements),
      this.fault,
      help,
    );
    for (const input of this.inputs.elements) {
      setAttribute(input, 'aria-describedby', `${id}-help`);
      if (input !== first) setAttribute(input, 'aria-label', label);
    }
  }

  public show(state: RowState): void {
    this.inputs.show(state);
    const {say} = this.options;
    this.state.textContent = state.isAutomatic ? say.message('automatic') : '';
    setAttribute(this.undo, 'hidden', state.raw === undefined);
    this.fault.textContent = state.refusal ?? '';
    setAttribute(this.fault, 'hidden', state.refusal === null);
    for (const input of this.inputs.elements) {
      const isRefused = state.refusal !== null;
      setAttribute(input, 'aria-invalid', isRefused ? 'true' : null);
      const help = this.fault.id.replace(/fault$/, 'help');
      setAttribute(
        input,
        'aria-describedby',
        isRefused ? `${this.fault.id} ${help}` : help,
      );
    }
  }
}

/** `learningRate` as people say it. */
function inWords(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
