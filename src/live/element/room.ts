/** Room for what stands below a picture, so that nothing moves when it comes. */

/** As the style has them, in rem: the player, the foot, a row of controls, what is around. */
const heights = {
  player: 2.75,
  foot: 2.25,
  row: 4,
  between: 0.5,
  panel: 2.5,
  more: 2.25,
};

/** The least width of a control with the gap beside it, in rem. */
const column = 16.5;

/** Narrower than this, in rem, the foot has two lines. */
const narrow = 29;

/** So many controls are seen at once; as in the panel. */
const seen = 6;

/** An empty element as high as what comes, where the page says how many parameters there are. */
export function roomBelow(element: HTMLElement): HTMLElement {
  const room = document.createElement('div');
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = element.getBoundingClientRect().width / rem;
  const hasPanel = element.getAttribute('panel') !== 'none';
  const count = hasPanel ? Number(element.getAttribute('parameters') ?? 0) || 0 : 0;
  room.style.setProperty('height', `${heightBelow(count, width)}rem`);
  return room;
}

/**
 * How high it is, in rem.
 *
 * @param count - Of the clip's parameters.
 * @param width - Of the picture, in rem.
 */
function heightBelow(count: number, width: number): number {
  const {player, row, between, panel, more} = heights;
  const foot = width < narrow ? 2 * heights.foot + 0.25 : heights.foot;
  if (count === 0) return player + foot;
  const columns = Math.max(1, Math.floor(width / column));
  const rows = Math.ceil(Math.min(seen, count) / columns);
  const controls = rows * row + (rows - 1) * between;
  return player + panel + controls + (count > seen ? more : 0) + foot;
}
