/**
 * What a reader has set, in the part of the page's address that no server sees. Several
 * figures share it, each by its id: `#momentum.beta=0.8&race.steps=12`.
 */

/** The values of a figure. Whatever is there is text, for the clip's schema to judge. */
export function readHash(hash: string, id: string): Readonly<Record<string, string>> {
  const all = new URLSearchParams(hash.replace(/^#/, ''));
  const own = [...all].filter(([name]) => name.startsWith(`${id}.`));
  return Object.fromEntries(
    own.map(([name, value]) => [name.slice(id.length + 1), value]),
  );
}

/** Whether a link leads to a figure: what is set of it was written last. */
export function leadsTo(hash: string, id: string): boolean {
  const parts = hash.replace(/^#/, '').split('&');
  return isOf(parts.at(-1)!, id);
}

/** The same part with other values of a figure; what is not of it stays as it is. */
export function writtenHash(
  hash: string,
  id: string,
  values: Readonly<Record<string, string>>,
): string {
  const others = hash
    .replace(/^#/, '')
    .split('&')
    .filter(part => part !== '' && !isOf(part, id));
  const own = Object.entries(values).map(
    ([name, value]) => `${encode(`${id}.${name}`)}=${encode(value)}`,
  );
  const all = [...others, ...own];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

function isOf(part: string, id: string): boolean {
  return [...new URLSearchParams(part).keys()].some(name => name.startsWith(`${id}.`));
}

/** Readable where it may be: `2.5,-1` and `x^2` are people's own writing. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /%(?:2C|2F|3B|5E|28|29|2A)/g,
    decodeURIComponent,
  );
}
