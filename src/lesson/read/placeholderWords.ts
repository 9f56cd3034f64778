/**
 * How authors write down that a figure is still to be made. Each form was weighed against
 * what else stands in brackets: links, citations, options of programs, names of buttons.
 */

const thing =
  '(?:images?|img|pictures?|pics?|photos?|figures?|figs?|diagrams?|visuals?|' +
  'visuali[sz]ations?|animations?|gifs?|videos?|clips?|films?|graphs?|charts?|plots?|' +
  'illustrations?|screen ?shots?|drawings?|sketch(?:es)?|graphics?|schematics?|' +
  'screencasts?|infographics?)';

/** Things whose name alone, in brackets, stands for one that is missing. */
const plainThing =
  '(?:images?|pictures?|photos?|diagrams?|visuals?|illustrations?|animations?|' +
  'screen ?shots?|drawings?|sketch(?:es)?|infographics?)';

const put =
  '(?:add|insert|include|put|place|attach|embed|draw|paste|upload|need|needs|make|create)';

const open = '(?:to ?-?do|tbd|fixme|wip|placeholder)';

const still =
  '(?:here|missing|placeholder|pending|needed|to ?-?do|tbd|wip|(?:goes|comes|come) here|' +
  'coming soon|to (?:be )?(?:added?|inserted?|made|drawn|come|follow))';

const few = String.raw`(?:[\w'’/-]+ ){0,3}`;

/** Of the words in brackets, in small letters, spaces single. */
const inBrackets: readonly RegExp[] = [
  // Add visuals. Please insert an image of digits here.
  new RegExp(`^(?:please )?${put}\\b.*\\b${thing}\\b`),
  // TODO image of the valley. Placeholder: figure.
  new RegExp(`^${open}\\b.*\\b${thing}\\b`),
  // Image here. Contour plot to be added.
  new RegExp(`^${few}${thing}\\b.*\\b${still}$`),
  // Screenshot. Diagram.
  new RegExp(`^${plainThing}$`),
  // Figure: the valley from above. Not "Figure: 3".
  new RegExp(`^${thing} ?(?::|-|–|—) ?(?=.*[a-z])(?!\\d)`),
  // A plot of the loss. Diagram showing two steps.
  new RegExp(
    `^(?:(?:an?|the) )?${thing} (?:of|showing|illustrating|depicting|comparing) .*[a-z]`,
  ),
];

/** Whether words in brackets stand for a figure that was never made. */
export function isPlaceholder(words: string): boolean {
  const plain = words
    .replace(/[*_~\\]/g, '')
    .replace(/[.!?…]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return inBrackets.some(form => form.test(plain));
}

/** A figure that is still to be made, without brackets: `TODO: add a diagram`. */
export const openFigure = new RegExp(
  `\\b(?:TODO|FIXME|TBD)\\b[ \\t]*[:—–-]?[ \\t]*(?:(?:${put})\\b[ \\t]+)?` +
    `(?:(?:an?|the|some)[ \\t]+)?(?:[\\w-]+[ \\t]+)?${thing}\\b` +
    // It ends there, or says of what, or where.
    `(?=[ \\t]*(?:$|[.,;:!)\\]*_-]|(?:of|here|for|with|showing|illustrating)\\b))`,
  'gim',
);

/** In parentheses: `(insert image here)`. */
export const inParentheses = new RegExp(
  `(?<=\\()(?:insert ${few}${thing}(?: [^()\\0]{0,60})?|${few}${thing} (?:goes )?here|` +
    `(?:add|put|place) [^()\\0]{0,60}\\b${thing} here)(?=\\))`,
  'gi',
);
