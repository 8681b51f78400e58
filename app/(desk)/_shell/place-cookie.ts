/** Keeps which of an account's desks is open in this browser. */
export const PLACE_COOKIE = 'place';
