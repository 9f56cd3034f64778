import type {Partial} from '../Objective';
export function texOf(formula: string, _variables: readonly string[]): string { return formula; }
export function partialsOf(_f: string, _v: readonly string[]): readonly Partial[] { return []; }
