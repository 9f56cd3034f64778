/**
 * A column vector as lines of text, with brackets as tall as it is.
 *
 * @param label - What stands before it, beside its middle.
 * @example columnVector('∇f = ', ['2*x', '4']) // ['∇f = ⎛ 2*x ⎞', '     ⎝ 4   ⎠']
 */
export function columnVector(label: string, parts: readonly string[]): string[] {
  const width = Math.max(...parts.map(part => [...part].length));
  const last = parts.length - 1;
  const middle = Math.floor(last / 2);
  return parts.map((part, i) => {
    const before = i === middle ? label : ' '.repeat([...label].length);
    const cell = part + ' '.repeat(width - [...part].length);
    if (last === 0) return `${before}( ${cell} )`;
    const [left, right] = i === 0 ? '⎛⎞' : i === last ? '⎝⎠' : '⎜⎟';
    return `${before}${left} ${cell} ${right}`;
  });
}
