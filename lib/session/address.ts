/** Set by our own server from the socket; whatever a client sends under these names is dropped there. */
export const ADDRESS_HEADER = 'x-izbirkom-address';
export const LOOPBACK_HEADER = 'x-izbirkom-loopback';
/** The path and query asked for: where to come back to after signing in. */
export const PATH_HEADER = 'x-izbirkom-path';
/** The name of the act or the question asked for, `AREA/NAME`. */
export const CALL_HEADER = 'x-izbirkom-call';
