import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { gatherWrites } from './gather-writes';

it('what is written within one turn leaves together, in order and to the end', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const accepted = once(server, 'connection');
  const socket = new Socket();
  socket.connect(address.port, '127.0.0.1');
  await once(socket, 'connect');
  const [reader] = await accepted;
  const heard = text(reader);
  gatherWrites(socket);

  socket.cork();
  socket.write('one ');
  socket.uncork();
  await Promise.resolve();
  socket.write('two ');
  expect(socket.writableLength).toBe('one two '.length);
  await new Promise((resolve) => setImmediate(resolve));
  socket.end('three');

  expect(await heard).toBe('one two three');
  server.close();
});
