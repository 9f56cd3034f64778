import {attributeOf} from '../../clip/attributeOf';

/** What an element has beside parameters. */
const own = [
  'autoplay',
  'clip',
  'frame',
  'loop',
  'panel',
  'parameters',
  'state',
  'text-scale',
  'theme',
  'words',
] as const;

/** Of every element in a page. */
const everywhere =
  /^(?:class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|(?:aria|data|on)-?.*|xml:.*)$/;

/**
 * The parameters among attributes, and the attributes that mean nothing here.
 *
 * @param attributes - Of the element, by their names.
 * @param parameters - The names of the clip's.
 */
export function parametersAmong(
  attributes: Iterable<readonly [name: string, value: string]>,
  parameters: readonly string[],
): {
  readonly raw: Readonly<Record<string, string>>;
  readonly unknown: readonly string[];
} {
  const byAttribute = new Map(parameters.map(name => [attributeOf(name), name]));
  const raw: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of attributes) {
    const parameter = byAttribute.get(name) ?? byAttribute.get(attributeOf(name));
    if (parameter !== undefined) raw[parameter] = value;
    else if (!everywhere.test(name) && !(own as readonly string[]).includes(name)) {
      unknown.push(name);
    }
  }
  return {raw, unknown};
}

/** What is said of parameters that a clip has not. */
export function noSuchParameters(
  unknown: readonly string[],
  clip: string,
  names: readonly string[],
): Error {
  return new Error(
    `Expected parameters of ${clip} (${names.join(', ')}), got ${unknown.join(', ')}.`,
  );
}
