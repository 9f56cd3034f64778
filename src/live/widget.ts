/**
 * A live figure as an anywidget module: one file that runs in MyST, Jupyter, Colab, VS Code
 * and marimo. The model has the clip's name under `clip`, and what the element takes as
 * attributes, parameters under their own names: `{"clip": "ravine", "steps": 9}`.
 */
import {attributeOf} from '../clip/attributeOf';
import {clipIds, loadClip} from 'virtual:downhill/clips';
import type {Clip} from '../clip/defineClip';
import './main';

/** What of anywidget's model is used. */
interface Model {
  get(name: string): unknown;
  on?(event: string, listener: () => void): void;
  off?(event: string, listener: () => void): void;
  /** What it holds; only some hosts tell. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

interface Rendering {
  readonly model: Model;
  readonly el: HTMLElement;
}

/** Of every widget, and of none of ours. */
const foreign = /^(?:_|anywidget|comm$|layout$|tabbable$|tooltip$)/;

/** What the element takes besides parameters. */
const ownAttributes = [
  ...['clip', 'frame', 'theme', 'lang', 'words', 'text-scale'],
  ...['loop', 'autoplay', 'panel', 'state'],
];

/** What a model may say of a clip: hosts tell no other names. */
async function namesOf(clip: string): Promise<readonly string[]> {
  const [module] = (await loadClip(clip)) ?? [{default: {}}];
  const {parameters = {}} = module.default as Partial<Clip>;
  return [...ownAttributes, ...Object.keys(parameters), 'parameters'];
}

async function attributesOf(model: Model): Promise<ReadonlyMap<string, string>> {
  const clip = (model.get('clip') as string | undefined) ?? clipIds[0] ?? '';
  const names = new Set([
    ...Object.keys(model.attributes ?? {}),
    ...(await namesOf(clip)),
  ]);
  const values = [...names].map(name => [name, model.get(name)] as const);
  const flat = values.flatMap(([name, value]) =>
    name === 'parameters' && value !== null && typeof value === 'object'
      ? Object.entries(value)
      : [[name, value] as const],
  );
  const set = flat.filter(
    ([name, value]) =>
      value !== undefined && value !== null && value !== false && !foreign.test(name),
  );
  const written = set.map(
    ([name, value]) =>
      [attributeOf(name), value === true ? '' : String(value)] as const,
  );
  return new Map([...written, ['clip', clip]]);
}

/** Shows a figure in an element, and follows its model until it goes. */
async function render({model, el}: Rendering): Promise<() => void> {
  const figure = document.createElement('downhill-clip');
  let isOver = false;
  const write = async () => {
    const wanted = await attributesOf(model);
    if (isOver) return;
    for (const [name, value] of wanted) {
      if (figure.getAttribute(name) !== value) figure.setAttribute(name, value);
    }
    for (const name of figure.getAttributeNames()) {
      if (!wanted.has(name)) figure.removeAttribute(name);
    }
  };
  const follow = () => void write();
  await write();
  el.append(figure);
  model.on?.('change', follow);
  return () => {
    isOver = true;
    figure.remove();
    try {
      model.off?.('change', follow);
    } catch {
      // MyST's models cannot; this one does nothing any more.
    }
  };
}

export default {render};
