/** Archives keep a time; this one says nothing, so that the same content gives the same bytes. */
export const NO_TIME = new Date(1980, 0, 1, 12);
