/** Greek letters that a variable can be, by their TeX names. */
const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'varphi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** The name of a variable as TeX: x_1, \theta_{12}. */
export function variableTex(name: string): string {
  const [letter, index] = name.split('_') as [string, string?];
  const command = Object.hasOwn(greek, letter) ? `\\${greek[letter]}` : letter;
  if (index === undefined) return command;
  return index.length === 1 ? `${command}_${index}` : `${command}_{${index}}`;
}
