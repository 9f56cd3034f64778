import {tint} from '../../nodes/text/Formula';
import type {Theme} from '../../theme';

const operator = /\\frac\{\\partial\}\{\\partial ([^{}]*(?:\{[^{}]*\})?)\}/g;

/** A line of a derivation in colours: what is held is grey, ∂/∂x the gradient's. */
export function derivationTex(tex: string, {muted, gradient}: Theme): string {
  return tex
    .replaceAll(String.raw`\frozen{`, `\\textcolor{${muted}}{`)
    .replaceAll(operator, symbol => tint(gradient, symbol));
}
