/** The simulation's own errors ask what was meant, so the search itself is in src/sim. */
export {nearest, suggestion} from '../sim/nearest';
