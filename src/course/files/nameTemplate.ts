import {quoted, suggestion} from '../../schema';

const placeholder = /\{([^{}]*)\}/g;

/** A placeholder that stands for nothing. */
export class UnknownPlaceholder extends Error {
  public override readonly name = 'UnknownPlaceholder';
}

/**
 * Puts values in the places of their names: `{clip}-{learningRate}.gif`.
 *
 * @param values - By name.
 * @throws UnknownPlaceholder for a name that has no value, with the nearest that has.
 */
export function filledIn(
  template: string,
  values: Readonly<Record<string, unknown>>,
): string {
  return template.replace(placeholder, (_, name: string) => {
    if (Object.hasOwn(values, name)) return fileText(values[name]);
    const known = Object.keys(values);
    throw new UnknownPlaceholder(
      `Expected {${name}} to be one of ${known.map(word => `{${word}}`).join(', ')} in ` +
        `its name, got ${quoted(name)}.${suggestion(name, known)}`,
    );
  });
}

/** Whether a template tells apart by a name. */
export function names(template: string, name: string): boolean {
  return template.includes(`{${name}}`);
}

/** A value as a part of a file's name on every system: `x^2/4` is `x^2-4`. */
function fileText(value: unknown): string {
  const text = typeof value === 'object' && value ? sizeOrList(value) : String(value);
  return text.replace(/[\s/\\:*?"<>|\p{Cc}]+/gu, '-').replace(/^\.+/, '');
}

function sizeOrList(value: object): string {
  return 'width' in value && 'height' in value
    ? `${String(value.width)}x${String(value.height)}`
    : (value as unknown[]).join(',');
}
