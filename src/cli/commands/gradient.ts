import {
  formula,
  FormulaError,
  objective,
  objectives,
  type Formula,
  type Language,
} from '../../sim';
import type {Run} from '../Command';
import type {gradient} from '../commands';
import {exitCode} from '../exit';
import {gradientTex, gradientText} from '../gradientText';
import {print, printJson} from '../print';
import {readPoint} from '../readPoint';
import {slopesAt, type Slopes} from '../slopesAt';
import {UsageError} from '../UsageError';

/**
 * Prints the derivatives of a formula, its gradient as one column vector, TeX, and the
 * values at a point; or a program or TeX only.
 */
export const runGradient: Run<typeof gradient> = async ({operands, options}) => {
  const f = read(operands[0] ?? '');
  const point = readPoint(f.body, [...f.variables, ...f.constants], options.at);
  if (options.as) {
    if (options.json) throw new UsageError('Expected --as or --json, got both.');
    print(options.as === 'latex' ? gradientTex(f) : program(f, options.as, point));
    return exitCode.done;
  }
  const slopes = point && slopesAt(f, point);
  if (options.json) printJson(asData(f, slopes));
  else print(gradientText(f, slopes));
  return exitCode.done;
};

/** A formula in any letters, or that of an objective with this id. */
function read(text: string): Formula {
  const known = objectives.find(({id}) => id === text.trim());
  if (known) return formula(known.formula, known.variables);
  try {
    return formula(text.trim());
  } catch (error) {
    // A word may be a misspelt id, which has a better message.
    if (error instanceof FormulaError && /^[a-z]{3,}(-[a-z]+)*$/i.test(text.trim())) {
      objective(text);
    }
    throw error;
  }
}

function program(
  f: Formula,
  language: Language,
  point: readonly number[] | undefined,
): string {
  const code = f.code(language);
  if (!point) return code;
  const call = `${f.variables.length === 1 ? 'df' : 'gradient'}(${point.join(', ')})`;
  return language === 'python'
    ? `${code}\n\n\nprint(${call})`
    : `${code}\n\nconsole.log(${call});`;
}

function asData(f: Formula, slopes: Slopes | undefined) {
  const {body, reading, tex, variables, constants, partials} = f;
  return {
    formula: body,
    reading,
    tex,
    variables,
    constants,
    partials,
    gradientTex: gradientTex(f),
    ...(slopes && {...slopes, gradient: slopes.gradient.map(slope => slope ?? null)}),
  };
}
