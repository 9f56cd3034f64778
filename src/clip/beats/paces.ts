/** How many times as fast as usual rests may go by. */
export const paces = {min: 0.5, max: 2} as const;
