import type {ClipFacts} from '../../project/catalogue';
import {quoted, readField, suggestion, type FieldValue, type Field} from '../../schema';
import type {ClipAttribute, Mistake} from '../read/ClipDirective';
import {
  figureAttributes,
  figureFields,
  figurePrefix,
  type FigureField,
} from './figureFields';

/** What was asked of a figure; what was not is missing. */
export type FigureValues = {
  readonly [K in Exclude<FigureField, 'at'>]?: FieldValue<(typeof figureFields)[K]>;
} & {readonly at?: number | string};

interface FigureRead {
  readonly values: FigureValues;
  readonly mistakes: readonly Mistake[];
}

/** Reads the attributes that every figure takes. */
export function readFigure(
  facts: ClipFacts,
  attributes: readonly ClipAttribute[],
): FigureRead {
  const values: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const attribute of attributes) {
    const plain = attribute.name.replace(figurePrefix, '');
    const name = figureAttributes[plain]!;
    const reading = readAttribute(facts, name, attribute);
    if ('fault' in reading)
      mistakes.push({place: attribute.place, message: reading.fault});
    else values[name] = reading.value;
  }
  const read = values as FigureValues;
  const fault = faultTogether(read);
  const last = attributes.at(-1);
  if (fault !== undefined && last) mistakes.push({place: last.place, message: fault});
  return {values: read, mistakes};
}

type AttributeRead = {readonly value: unknown} | {readonly fault: string};

function readAttribute(
  facts: ClipFacts,
  name: FigureField,
  {name: written, value}: ClipAttribute,
): AttributeRead {
  const field: Field = figureFields[name];
  const raw = value ?? (field.type === 'flag' ? true : undefined);
  const reading = readField(field, raw);
  if (!reading.ok) return {fault: reading.message(written)};
  if (name === 'at') return momentOf(facts, written, reading.value);
  const fault =
    name === 'file' ? faultOfFile(written, String(reading.value)) : undefined;
  return fault === undefined ? {value: reading.value} : {fault};
}

function momentOf(
  {id, moments}: ClipFacts,
  written: string,
  value: unknown,
): AttributeRead {
  const [moment, ...others] = value as readonly (number | string)[];
  const isOwn = typeof moment === 'number' ? moment >= 0 : moments.includes(moment!);
  if (isOwn && others.length === 0) return {value: moment};
  const got = [moment!, ...others].join(',');
  const hint = others.length === 0 ? suggestion(got, moments) : '';
  return {
    fault:
      `Expected ${written} to be seconds or one of ${moments.join(', ')} of "${id}", ` +
      `got ${quoted(got)}.${hint}`,
  };
}

/** As of `--name`; an ending is each file's own. */
function faultOfFile(written: string, file: string): string | undefined {
  const isName = /^[^\s\\/.][^\\/]*$/.test(file);
  const hasEnding = /\.(?:mp4|webm|mov|gif|webp|a?png|vtt|txt)$/i.test(file);
  if (isName && !hasEnding) return undefined;
  return (
    `Expected ${written} to be a file's name without its folder and its ending, ` +
    `got ${quoted(file)}.`
  );
}

function faultTogether({at, from, to, live}: FigureValues): string | undefined {
  const part = Object.entries({at, from, to}).find(([, value]) => value !== undefined);
  if (live && part) {
    return `Expected "live" of a whole clip, got "${part[0]}" too. Remove one of them.`;
  }
  if (at !== undefined && (from !== undefined || to !== undefined)) {
    return 'Expected "at" for a still, or "from" and "to" for a film, got both.';
  }
  if (from !== undefined && to !== undefined && !(from < to)) {
    return `Expected "from" to be before "to", got ${from} and ${to}. Swap them.`;
  }
  return undefined;
}
