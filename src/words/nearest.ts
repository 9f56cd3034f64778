/** Schemas, below the simulation, ask what was meant too, so the search is in src/schema. */
export {nearest, suggestion} from '../schema';
