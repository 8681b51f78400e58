import { beforeAll, describe, expect, it } from 'vitest';
import { realDay } from '@/lib/clock';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { lishentsyLists } from '../lishentsy/lists';
import { contextFor } from '../query';
import { countDuties } from './count-duties';

const CLERK = 'borkovskaya-clerk';
const SECRETARY = 'borkovskaya-secretary';

let world: World;

/** How many complaints the rail shows to the commission, to the soviet and to the executive committee above it. */
async function shown() {
  const soviet = await world.store.prisma.territory.findUniqueOrThrow({ where: { id: world.id('Борковский') } });
  const { today } = await world.store.prisma.campaign.findUniqueOrThrow({ where: { id: world.id('campaign') } });
  const context = contextFor(await world.as(CLERK), 'ru');
  const of = async (commissionId: string | null, officeId: string | null) => {
    const counts = await countDuties(context, {
      ...{ campaignId: world.id('campaign'), today: today === null ? realDay() : dayOfDate(today) },
      ...{ territoryPath: soviet.path, commissionId, officeId },
    });
    return counts.get('appeal')?.open ?? 0;
  };
  return {
    commission: await of(world.id('borkovskaya'), null),
    soviet: await of(null, world.id('Борковский')),
    volost: await of(null, world.id('Покровская')),
    onlooker: await of(null, null),
  };
}

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  const { entries } = await postList(world, { people: 1 });
  await world.setDay('1927-01-20');
  await world.do(CLERK, 'appeals/file', {
    ...{ entryId: entries[0], filedOn: '1927-01-20', form: 'oral', text: 'торговлю оставил', filedBy: 'сам' },
  });
  return () => world.close();
});

describe('art. 28, 33: whose duty a complaint is', () => {
  it('stands beside the section of who has it, not of every office over the place', async () => {
    expect(await shown()).toEqual({ commission: 1, soviet: 0, volost: 0, onlooker: 1 });
    await world.setDay('1927-02-20');
    await world.do('borkovskaya-chair', 'commissions/end', { commissionId: world.id('borkovskaya'), on: '1927-02-20' });
    expect(await shown()).toEqual({ commission: 0, soviet: 1, volost: 0, onlooker: 1 });
  });

  it('is offered to be filed only where it will be taken', async () => {
    const lists = await lishentsyLists.run(
      contextFor(await world.as(SECRETARY), 'ru'),
      lishentsyLists.input.parse({ only: 'ended' }),
    );
    expect(lists).toMatchObject({ value: { items: [{ officeId: world.id('Борковский') }] } });
  });
});
