/** The answer of `downhill gradient`, as text and as TeX. */
import {variableTex, type Formula} from '../../../sim';
import {columns} from '../../output/columns';
import {columnVector} from './columnVector';
import {slopesInWords, type Slopes} from './slopesAt';

/** Formula, derivatives and gradient, then the same as TeX, then the values at a point. */
export function gradientText(f: Formula, slopes: Slopes | undefined): string {
  return [
    ...columns([...heading(f), ...derivatives(f)]),
    ...(f.variables.length > 1
      ? [
          '',
          ...columnVector(
            '∇f = ',
            f.partials.map(({formula}) => formula),
          ),
        ]
      : []),
    ...legend(f),
    ...['', 'TeX:', ...indent(texLines(f))],
    ...(slopes ? ['', ...valueLines(f, slopes)] : []),
  ].join('\n');
}

/** ∇f as one column vector, or f′ of one variable, as TeX. */
export function gradientTex({variables, constants, partials}: Formula): string {
  const parts = partials.map(({tex}) => tex);
  if (variables.length === 1) {
    const name = variableTex(variables[0]!);
    return constants.length > 0
      ? String.raw`\frac{\partial f}{\partial ${name}} = ${parts[0]}`
      : `f'(${name}) = ${parts[0]}`;
  }
  return String.raw`\nabla f = \begin{pmatrix} ${parts.join(' \\\\ ')} \end{pmatrix}`;
}

/** Whether a formula was read as more than it says, but for its spaces. */
function isReadOtherwise({body, reading}: Formula): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '');
  return plain(body) !== plain(reading);
}

function heading(f: Formula): string[][] {
  const rows = [[`f(${f.variables.join(', ')})`, '=', f.body]];
  if (isReadOtherwise(f)) rows.push(['', '', `read as ${f.reading}`]);
  if (f.constants.length > 0) {
    rows.push(['', '', `constant: ${f.constants.join(', ')}`]);
  }
  return rows;
}

function derivatives({variables, constants, partials}: Formula): string[][] {
  return partials.map(({variable, formula}) => {
    const isOnly = variables.length === 1 && constants.length === 0;
    const name = isOnly ? `f′(${variable}) = df/d${variable}` : `∂f/∂${variable}`;
    return [name, '=', formula];
  });
}

/** What the functions mean that only a derivative brings in. */
function legend({partials}: Formula): string[] {
  const meanings = {
    sign: 'sign(u) is −1 below 0 and 1 above; where u is 0 there may be no derivative.',
    step: 'step(u) is 0 below 0 and 1 above; where u is 0 there may be no derivative.',
  };
  const lines = Object.entries(meanings)
    .filter(([name]) => partials.some(({formula}) => formula.includes(`${name}(`)))
    .map(([, meaning]) => meaning);
  return lines.length > 0 ? ['', ...lines] : [];
}

function texLines(f: Formula): string[] {
  const names = f.variables.map(variableTex);
  const partials = f.partials.map(
    ({tex}, i) => String.raw`\frac{\partial f}{\partial ${names[i]}} = ${tex}`,
  );
  return [
    `f(${names.join(', ')}) = ${f.tex}`,
    ...(names.length > 1 ? partials : []),
    gradientTex(f),
  ];
}

function valueLines(f: Formula, {point, value, gradient, oneSided}: Slopes): string[] {
  const letters = [...f.variables, ...f.constants];
  const at = letters.map((name, i) => `${name} = ${point[i]}`).join(', ');
  if (!Number.isFinite(value)) return [`At ${at}: f has no value there.`];
  const isOnly = letters.length === 1;
  const rows = f.variables.map((name, i) => {
    const sides = oneSided[i];
    return [
      isOnly ? `f′` : `∂f/∂${name}`,
      sides ? ':' : '=',
      sides ? slopesInWords(sides) : String(gradient[i]),
    ];
  });
  const exists = gradient.every(slope => slope !== undefined);
  return [
    `At ${at}:`,
    ...indent(columns([['f', '=', String(value)], ...rows])),
    ...(exists && f.variables.length > 1
      ? ['', ...indent(columnVector('∇f = ', gradient.map(String)))]
      : []),
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`);
}
