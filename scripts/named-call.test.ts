import { expect, it } from 'vitest';
import { markCall } from './named-call';

function marked(url: string) {
  const request = { headers: {} as Record<string, string>, url };
  const isCall = markCall(request);
  return { isCall, url: request.url, name: request.headers['x-izbirkom-call'] };
}

it('puts the name of an act or a question beside its address, and leaves what is asked', () => {
  const act = { isCall: true, url: '/api/v1/acts', name: 'lishentsy/publish' };
  expect(marked('/api/v1/acts/lishentsy/publish')).toEqual(act);
  const question = { isCall: true, url: '/api/v1/queries?limit=5&name=a/b', name: 'register/residents' };
  expect(marked('/api/v1/queries/register/residents?limit=5&name=a/b')).toEqual(question);
});

it('leaves every other address as it is', () => {
  for (const url of ['/', '/api/v1/exports/residents.csv', '/api/v1/acts', '/desk?next=/api/v1/acts/a/b'])
    expect(marked(url)).toEqual({ isCall: false, url });
});
