/** What sets a parameter, by its kind. */
import type {
  ChoiceParameter,
  IntegerParameter,
  NumberParameter,
  ObjectiveParameter,
  Parameter,
} from '../../clip/parameters';
import {writtenDefault} from '../../schema';
import {objectives} from '../../sim';
import {make, setAttribute} from '../view/make';
import {imageInputs} from './imageInputs';
import {onceWritten} from './onceWritten';
import type {Inputs, RowOptions} from './Row';
import {
  positionOf,
  positions,
  sliderSpan,
  valueAt,
  type SliderSpan,
} from './sliderSpan';

/** The inputs of any parameter. */
export function inputsOf(options: RowOptions): Inputs {
  const {parameter} = options;
  switch (parameter.type) {
    case 'number':
    case 'integer':
      return numberInputs(options as RowOptions<NumberParameter | IntegerParameter>);
    case 'choice':
      return choiceInputs(options as RowOptions<ChoiceParameter>);
    case 'flag':
      return flagInputs(options);
    case 'point':
      return parameter.dimension === 2 ? pointInputs(options) : textInputs(options);
    case 'image':
      return imageInputs(options);
    case 'objective':
      return objectiveInputs(options as RowOptions<ObjectiveParameter>);
    default:
      return textInputs(options);
  }
}

/** A slider, and a box with the same number. */
function numberInputs({
  id,
  name,
  parameter,
  say,
  onChange,
}: RowOptions<NumberParameter | IntegerParameter>): Inputs {
  let span: SliderSpan | null = null;
  const slider = make('input', {
    type: 'range',
    id,
    on: {
      input: () => {
        if (!span) return;
        const value = valueAt(span, slider.valueAsNumber);
        box.value = String(value);
        tellSlider(value);
        onChange(String(value));
      },
    },
  });
  const box = make('input', {
    type: 'text',
    inputmode: 'decimal',
    id: `${id}-box`,
    class: 'number',
    autocomplete: 'off',
    on: onceWritten(text => onChange(text === '' ? undefined : text)),
  });
  const tellSlider = (value: number) =>
    setAttribute(slider, 'aria-valuetext', `${name} ${say.number(value)}`);
  return {
    elements: [slider, box],
    show({value, refusal}) {
      if (typeof value !== 'number' || refusal !== null) return;
      // A span that moved with its value would run away from the hand on it.
      const isWithin = span && value >= span.min && value <= span.max;
      if (!isWithin || !isUsed(slider)) {
        if (!isWithin) span = sliderSpan(parameter, value);
        const {min, max, step} = positions(span!);
        for (const [key, bound] of Object.entries({min, max, step})) {
          setAttribute(slider, key, bound);
        }
      }
      if (!isUsed(slider)) slider.value = String(positionOf(span!, value));
      tellSlider(value);
      if (!isUsed(box)) box.value = shortNumber(value);
    },
  };
}

/** A number as it is typed: what the clip chose has more digits than anybody reads. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function choiceInputs({id, parameter, onChange}: RowOptions<ChoiceParameter>): Inputs {
  const options = parameter.choices.map(choice =>
    make('option', {value: choice}, choice.replaceAll('-', ' ')),
  );
  const select = make(
    'select',
    {id, on: {change: () => onChange(select.value)}},
    ...options,
  );
  return {
    elements: [select],
    show({value}) {
      if (typeof value === 'string') select.value = value;
    },
  };
}

function flagInputs({id, onChange}: RowOptions): Inputs {
  const box = make('input', {
    type: 'checkbox',
    id,
    on: {change: () => onChange(String(box.checked))},
  });
  return {
    elements: [box],
    show({value}) {
      box.checked = value === true;
    },
  };
}

/** A box for x and one for y. */
function pointInputs({id, onChange}: RowOptions): Inputs {
  const ask = () => {
    const texts = boxes.map(({value}) => value.trim());
    onChange(texts.every(text => text === '') ? undefined : texts.join(','));
  };
  const boxes = ['x', 'y'].map(letter =>
    make('input', {
      type: 'text',
      inputmode: 'decimal',
      id: letter === 'x' ? id : `${id}-${letter}`,
      class: 'number',
      placeholder: letter,
      autocomplete: 'off',
      on: onceWritten(ask),
    }),
  );
  return {
    elements: boxes,
    show({value, refusal}) {
      if (!Array.isArray(value) || refusal !== null || boxes.some(isUsed)) return;
      boxes.forEach((box, i) => (box.value = shortNumber(Number(value[i]))));
    },
  };
}

/** A formula, or the name of a function that has one. */
function objectiveInputs(options: RowOptions<ObjectiveParameter>): Inputs {
  const {id, parameter} = options;
  const counts = [parameter.dimension].flat();
  const known = objectives.filter(({variables}) =>
    (counts as readonly number[]).includes(variables.length),
  );
  const list = make(
    'datalist',
    {id: `${id}-list`},
    ...known.map(({id: value}) => make('option', {value})),
  );
  const {elements, show} = textInputs(options);
  const [box] = elements;
  setAttribute(box!, 'list', list.id);
  setAttribute(box!, 'spellcheck', 'false');
  return {elements: [box!, list], show};
}

function textInputs({id, parameter, onChange}: RowOptions): Inputs {
  const box = make('input', {
    type: 'text',
    id,
    autocomplete: 'off',
    on: onceWritten(text => onChange(text === '' ? undefined : text)),
  });
  return {
    elements: [box],
    show({raw, value, refusal}) {
      if (isUsed(box) || refusal !== null) return;
      box.value = raw ?? writtenValue(parameter, value);
    },
  };
}

function writtenValue(parameter: Parameter, value: unknown): string {
  return writtenDefault({...parameter, default: value}) ?? '';
}

/** Whether somebody has the focus in it. */
function isUsed(input: HTMLElement): boolean {
  return input.matches(':focus');
}
