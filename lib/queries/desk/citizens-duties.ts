/** Terms that run for a citizen: no body meets them and none is late with them; they stand on the notice board. */
export const CITIZENS_DUTIES: readonly string[] = ['list-complain'];
