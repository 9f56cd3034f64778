import {functionNames} from '../sim';

/** What a formula may hold, as paragraphs of Markdown. */
export const formulaNotation: readonly string[] = [
  'Clips take formulas in `x`, or in `x` and `y`; `downhill gradient` takes any letters, with ' +
    'or without an index (`θ₁`, `x_2`). A heading may stand first: `f(x) =`, `y =`, ' +
    '`z = f(x, y) =`. Of `f(w, b) = (w*x + b)^2` the variables are w and b, in this order, ' +
    'and x is a constant.',
  '- Numbers: `2`, `0.5`, `1e-3`, `½`; π or `pi`; `e`.\n' +
    '- Operations: `+ - * / ^`, and `· × ÷ −`, `x²`, `eˣ`, `√x`, `∛x`, `|x|`.\n' +
    '- Products: `2x`, `xy`, `x sin y`, `3(x + 1)`.\n' +
    `- Functions: ${functionNames.map(name => `\`${name}\``).join(', ')}; also under ` +
    'their longer names, such as `arcsin` and `arsinh`, and with capitals.',
  '`log` is the natural logarithm, as `ln`; `lg` and `log10` have the base 10. `sin²(x)` is ' +
    '(sin x)². A function without brackets takes one number, one letter, or a number times ' +
    'a letter, with their powers: `sin 2x` is sin(2x). A fraction of numbers before a letter ' +
    'or a bracket is a factor: `1/2x` is x/2. `x^(1/3)` is the real root, also of negative ' +
    'numbers; `x^0.2` is not.',
  'What people read in two ways is refused, with both ways to write it: `x/2y`, `1/2π`, ' +
    '`sin x/2`, `e^2x`, `x^1/2`, `√2x`, `sin⁻¹(x)`.',
  'Derivatives are exact. Where a function has a corner, its slope for a descent is the mean ' +
    'of those beside it: 0 for `|x|`, ½ for `max(x, 0)`; `downhill gradient --at` says there ' +
    'that there is no derivative.',
];
