import { describe, expect, it } from 'vitest';
import { markOrigin } from './request-origin';

function marked(remoteAddress: string, headers: Record<string, string>) {
  const request = { headers: { ...headers }, url: '/sign-in?next=/', socket: { remoteAddress } };
  markOrigin(request);
  return request.headers as Record<string, string>;
}

const isLocal = (remoteAddress: string, headers: Record<string, string>) =>
  marked(remoteAddress, headers)['x-izbirkom-loopback'];

describe('where a request comes from', () => {
  it('is this machine only by its own name, on its own socket', () => {
    expect(isLocal('127.0.0.1', { host: 'localhost:3000' })).toBe('yes');
    expect(isLocal('::ffff:127.0.0.1', { host: '127.0.0.1' })).toBe('yes');
    expect(isLocal('::1', { host: '[::1]:3000' })).toBe('yes');
    expect(isLocal('10.0.0.5', { host: 'localhost:3000' })).toBe('no');
    expect(isLocal('127.0.0.1', { host: 'izbirkom.example' })).toBe('no');
    expect(isLocal('127.0.0.1', { host: 'localhost.example' })).toBe('no');
    expect(isLocal('127.0.0.1', {})).toBe('no');
  });

  it('is not this machine when somebody else has passed it on', () => {
    for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']) {
      expect(isLocal('127.0.0.1', { host: 'localhost', [name]: '127.0.0.1' }), name).toBe('no');
    }
  });

  it('cannot be claimed by the client', () => {
    const headers = marked('10.0.0.5', {
      'x-izbirkom-loopback': 'yes',
      'x-izbirkom-address': '127.0.0.1',
      'x-izbirkom-anything': 'else',
      'x-izbirkom-path': '/elsewhere',
    });
    expect(headers).toEqual({
      'x-izbirkom-address': '10.0.0.5',
      'x-izbirkom-loopback': 'no',
      'x-izbirkom-path': '/sign-in?next=/',
    });
  });
});
