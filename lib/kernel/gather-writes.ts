import type { Socket } from 'node:net';

/**
 * Sends what is written within one turn of the event loop at once: giving a piece to the system, and waking whoever
 * reads it, costs more than most answers do.
 */
export function gatherWrites<S extends Socket>(socket: S): S {
  const cork = socket.cork.bind(socket);
  const uncork = socket.uncork.bind(socket);
  const write = socket.write.bind(socket);
  let isGathering = false;
  const send = () => {
    isGathering = false;
    uncork();
  };
  const gather = () => {
    if (isGathering) return;
    isGathering = true;
    cork();
    setImmediate(send);
  };
  return Object.assign(socket, {
    cork: gather,
    // Node sends all it holds with the first of several, however often it was corked.
    uncork: () => {},
    write: (...given: Parameters<typeof write>): boolean => {
      gather();
      return write(...given);
    },
  });
}
