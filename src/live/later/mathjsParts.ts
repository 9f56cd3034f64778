import {create, derivativeDependencies} from 'mathjs/number';

/** The rules of differentiation, as the simulation asks for them. */
export const instance = create({...derivativeDependencies});
