/** The items of a list, whether it is one already, is written with commas, or is one item. */
export function listOf(raw: unknown): readonly unknown[] {
  if (typeof raw === 'string') return raw.split(',').map(item => item.trim());
  return Array.isArray(raw) ? raw : [raw];
}
