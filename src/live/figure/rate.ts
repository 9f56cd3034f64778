/** Frames in a second, as films have unless told. */
export const fps = 60;
