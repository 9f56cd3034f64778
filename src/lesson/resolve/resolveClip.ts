/** From a clip in a lesson to what is asked of its picture. */
import {readParameter, type Parameter} from '../../clip/parameters';
import type {ClipWish} from '../../course/ClipWish';
import type {Catalogue, ClipFacts} from '../../project/catalogue';
import {isRefusal} from '../../project/run/isRefusal';
import {readFiles} from '../../project/run/readFiles';
import {quoted, suggestion} from '../../schema';
import {
  exampleClip,
  type ClipAttribute,
  type ClipDirective,
  type Mistake,
} from '../read/ClipDirective';
import {figureAttributes, figureFields, figurePrefix} from './figureFields';
import type {FigureWish} from './FigureWish';
import {readFigure} from './readFigure';

export interface LessonSurroundings {
  readonly catalogue: Pick<Catalogue, 'clips' | 'ids' | 'problems'>;
  /** The lesson's: names of files in it are relative to it. */
  readonly folder: string;
  /** What a figure has where its clip does not say it. */
  readonly defaults?: Partial<Omit<ClipWish, 'clip' | 'set'>>;
}

export interface Resolution {
  /** Missing where anything is wrong. */
  readonly figure?: FigureWish;
  /** All that is wrong, each at its attribute. */
  readonly mistakes: readonly Mistake[];
}

/**
 * Sorts a clip's attributes into its parameters and what every figure takes, and reads all.
 * A name that is both is the clip's parameter; `figure-` before it asks for the other.
 */
export function resolveClip(
  directive: ClipDirective,
  {catalogue, folder, defaults = {}}: LessonSurroundings,
): Resolution {
  const named = clipOf(directive, catalogue);
  if ('mistakes' in named) return named;
  const facts = named.clip;
  const others = directive.attributes.filter(({name}) => !isId(name));
  const own = others.filter(({name}) => Object.hasOwn(facts.parameters, name));
  const shared = others.filter(({name}) => !own.some(other => other.name === name));
  const set = readSet(facts, own, folder);
  const figure = readFigure(facts, shared.filter(isShared));
  const mistakes = [
    ...set.mistakes,
    ...figure.mistakes,
    ...shared
      .filter(attribute => !isShared(attribute))
      .map(stray => unknown(facts, stray)),
  ].sort((a, b) => a.place.start - b.place.start);
  if (mistakes.length > 0) return {mistakes};
  const {caption, description} = directive;
  const {at, alt, file, live = false, ...look} = figure.values;
  const fields = Object.entries(figureFields).flatMap(([name, field]) =>
    'default' in field ? [[name, field.default] as const] : [],
  );
  return {
    mistakes,
    figure: {
      wish: {
        ...Object.fromEntries(fields),
        transparent: false,
        ...defaults,
        ...look,
        clip: facts.id,
        set: set.values,
      } as ClipWish,
      ...(at === undefined ? {} : {at}),
      ...(alt === undefined ? {} : {alt}),
      ...(file === undefined ? {} : {file}),
      live,
      caption,
      description,
    },
  };
}

/** The id that a clip names, as `#contour-descent`, `id=…` or `clip=…`. */
export function idOf({
  attributes,
}: Pick<ClipDirective, 'attributes'>): string | undefined {
  return attributes.find(({name}) => isId(name))?.value;
}

function isId(name: string): boolean {
  return name === 'id' || name === 'clip';
}

function clipOf(
  {place, attributes}: ClipDirective,
  {clips, ids, problems}: LessonSurroundings['catalogue'],
): {readonly clip: ClipFacts} | {readonly mistakes: readonly Mistake[]} {
  const [first, second] = attributes.filter(({name}) => isId(name));
  const wrong = (message: string, at = first?.place ?? place) => ({
    mistakes: [{place: at, message}],
  });
  if (first?.value === undefined || first.value === '') {
    return wrong(
      `Expected a clip's id, as in ${exampleClip}, got none. "downhill list" lists them.`,
    );
  }
  const id = first.value;
  if (second && second.value !== id) {
    return wrong(
      `Expected one clip's id, got ${quoted(id)} and ${quoted(second.value ?? '')}.`,
      second.place,
    );
  }
  const clip = clips.find(candidate => candidate.id === id);
  if (clip) return {clip};
  return wrong(
    problems.get(id) ??
      `Expected the id of a clip, got ${quoted(id)}.${suggestion(id, ids)} "downhill list" lists them.`,
  );
}

function isShared({name}: ClipAttribute): boolean {
  const plain = name.startsWith(figurePrefix) ? name.slice(figurePrefix.length) : name;
  return Object.hasOwn(figureAttributes, plain);
}

function readSet(
  {parameters}: ClipFacts,
  own: readonly ClipAttribute[],
  folder: string,
) {
  const values: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const {name, value, place} of own) {
    const parameter = parameters[name]!;
    try {
      const raw = value ?? (parameter.type === 'flag' ? true : undefined);
      const read = readFiles(parameters, {[name]: raw}, folder)[name];
      values[name] = read;
      const fault = faultOf(parameter, name, read);
      if (fault !== undefined) mistakes.push({place, message: fault});
    } catch (error) {
      if (!isRefusal(error)) throw error;
      mistakes.push({place, message: error.message});
    }
  }
  return {values, mistakes};
}

function faultOf(parameter: Parameter, name: string, raw: unknown): string | undefined {
  const reading = readParameter(parameter, raw);
  return reading.ok ? undefined : reading.message(name);
}

function unknown({id, parameters}: ClipFacts, {name, place}: ClipAttribute): Mistake {
  const own = Object.keys(parameters);
  const shared = Object.keys(figureFields);
  const list = own.length > 0 ? own.join(', ') : 'none';
  return {
    place,
    message:
      `Expected a parameter of "${id}" or what every figure takes, got ${quoted(name)}.` +
      `${suggestion(name, [...own, ...shared])} Its parameters are ${list}; every ` +
      `figure takes ${shared.join(', ')}.`,
  };
}
