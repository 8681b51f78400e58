import type { World } from './world';

export interface PostedList {
  readonly electionId: string;
  readonly listId: string;
  readonly residents: readonly string[];
  readonly entries: readonly string[];
}

export interface ListOptions {
  readonly people?: number;
  readonly startsOn?: string;
  readonly postedOn?: string;
}

const paper = { kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' };

/** A soviet with traders on its register, its elections announced: nothing compiled yet. */
export async function enterTraders(world: World, { people = 3, startsOn = '1927-02-06' }: ListOptions = {}) {
  const sovietId = world.id('Борковский');
  const residents = await world.addResidents('Борковский', people);
  const entries: string[] = [];
  for (const residentId of residents) {
    const { id } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId, residentId, letter: 'з', facts: {}, documents: [paper], enteredOn: '1927-01-03' },
    });
    entries.push(id);
  }
  const { id: electionId } = await world.do('borkovskaya-chair', 'elections/announce', {
    ...{ campaignId: world.id('campaign'), sovietId, startsOn },
  });
  return { electionId, residents, entries };
}

export const keepAll = async (
  world: World,
  listId: string,
  entries: readonly string[],
  on = '1927-01-10',
): Promise<void> => {
  for (const entryId of entries) {
    await world.do('borkovskaya-clerk', 'lishentsy/verify', {
      ...{ listId, entryId, member: 'Лосев И. П.', documentSeen: 'справка о патенте № 1', outcome: 'kept' },
      on,
    });
  }
};

/** The same with the list compiled, verified and posted; the campaign stands on the day of posting at least. */
export async function postList(world: World, options: ListOptions = {}): Promise<PostedList> {
  const { electionId, residents, entries } = await enterTraders(world, options);
  const { id: listId } = await world.do('borkovskaya-clerk', 'lishentsy/compile', { electionId });
  await keepAll(world, listId, entries);
  await world.do('borkovskaya-clerk', 'lishentsy/publish', {
    ...{ listId, postedOn: options.postedOn ?? '1927-01-17', places: 'у здания сельсовета' },
  });
  return { electionId, listId, residents, entries };
}
