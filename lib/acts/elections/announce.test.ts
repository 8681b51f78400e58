import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '@/lib/testing/world';

let conduct: World;
let reconstruct: World;
beforeAll(async () => {
  conduct = await createWorld({ today: '1926-10-01' });
  reconstruct = await createWorld({ mode: 'reconstruct', today: '1927-06-01' });
});
afterAll(() => Promise.all([conduct.close(), reconstruct.close()]));

const announce = (world: World, startsOn: string) =>
  world.try('kamenskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId: world.id('Каменский'), startsOn },
  });

describe('art. 1: the time of the Instruction', () => {
  it('elections before 4 November 1926 are not held by it; on that day they are', async () => {
    expect(await announce(conduct, '1926-11-03')).toMatchObject({
      ok: false,
      error: { findings: [{ rule: 'before-instruction', article: '1', level: 'refused' }] },
    });
    expect(await announce(conduct, '1926-11-04')).toMatchObject({ ok: true, value: { findings: [] } });
  });

  it('art. 25: in conduct they start on no day that has passed', async () => {
    await conduct.setDay('1926-11-20');
    expect(await announce(conduct, '1926-11-10')).toMatchObject({ error: { issues: [{ path: ['startsOn'] }] } });
    expect(await announce(conduct, '1926-12-20')).toMatchObject({ ok: true });
  });

  it('in reconstruct they are recorded as they were, with their violation', async () => {
    expect(await announce(reconstruct, '1926-02-14')).toMatchObject({
      ok: true,
      value: { findings: [{ rule: 'before-instruction', article: '1', level: 'violation' }] },
    });
  });

  it('of elections after 1929 it is said that the Instruction had been replaced', async () => {
    expect(await announce(reconstruct, '1931-01-11')).toMatchObject({
      ok: true,
      value: { findings: [{ rule: 'after-instruction', article: '1', level: 'flag' }] },
    });
  });
});
