import {turns} from '../turns';

/**
 * Does one thing after the other, for the whole page: scenes share what Motion Canvas keeps
 * of the one that runs, and two simulations at once would only make both late.
 */
export const inTurn = turns();
