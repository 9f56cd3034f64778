/**
 * A live figure as an anywidget module: one file that runs in MyST, Jupyter, Colab, VS Code
 * and marimo. The model has the clip's name under `clip`, and what the element takes as
 * attributes, parameters under their own names: `{"clip": "ravine", "steps": 9}`.
 */
import {attributeOf} from '../clip/attributeOf';
import {clipIds} from 'virtual:downhill/clips';
import './main';

/** What of anywidget's model is used. */
interface Model {
  get(name: string): unknown;
  on?(event: string, listener: () => void): void;
  off?(event: string, listener: () => void): void;
  keys?(): readonly string[];
  get attributes(): Readonly<Record<string, unknown>> | undefined;
}

interface Rendering {
  readonly model: Model;
  readonly el: HTMLElement;
}

/** Of every widget, and of none of ours. */
const foreign = /^(?:_|anywidget|comm$|layout$|tabbable$|tooltip$)/;

function attributesOf(model: Model): ReadonlyMap<string, string> {
  const state = model.attributes ?? {};
  const names = new Set([...Object.keys(state), 'clip', 'parameters']);
  const values = [...names].map(name => [name, model.get(name)] as const);
  const flat = values.flatMap(([name, value]) =>
    name === 'parameters' && value !== null && typeof value === 'object'
      ? Object.entries(value)
      : [[name, value] as const],
  );
  const set = flat.filter(
    ([name, value]) => value !== undefined && value !== null && !foreign.test(name),
  );
  const written = set.map(
    ([name, value]) => [attributeOf(name), value as string] as const,
  );
  return new Map([['clip', clipIds[0] ?? ''], ...written]);
}

/** Shows a figure in an element, and follows its model until it goes. */
function render({model, el}: Rendering): () => void {
  const figure = document.createElement('downhill-clip');
  const write = () => {
    const wanted = attributesOf(model);
    for (const [name, value] of wanted) {
      if (figure.getAttribute(name) !== value) figure.setAttribute(name, value);
    }
    for (const name of figure.getAttributeNames()) {
      if (!wanted.has(name)) figure.removeAttribute(name);
    }
  };
  write();
  el.append(figure);
  model.on?.('change', write);
  return () => {
    model.off?.('change', write);
    figure.remove();
  };
}

export default {render};
