import { expect, type Locator, type Page } from '@playwright/test';
import { isAlive, open, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

const ELECTORS = 500;
const NEEDED = 175;
const START = '1927-02-13';
const HEADING = 'Волость;Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения';

/** Five hundred people of age, no two of one name. */
const SURNAMES = ['Алёхин', 'Быков', 'Воронов', 'Гусев', 'Дроздов', 'Ершов', 'Жуков', 'Зайцев', 'Карпов', 'Лосев'];
const GIVEN = ['Иван', 'Пётр', 'Семён', 'Фёдор', 'Егор', 'Лука', 'Никита', 'Тихон', 'Артём', 'Захар'];
const PATRONYMICS = ['Ильич', 'Львович', 'Фомич', 'Саввич', 'Титович'];
const register = [
  HEADING,
  ...Array.from({ length: ELECTORS }, (_, index) => {
    const name = [SURNAMES[index % 10], GIVEN[Math.floor(index / 10) % 10], PATRONYMICS[Math.floor(index / 100)]];
    return `Заозёрная;Тихвинский;Тихвино;${1 + Math.floor(index / 5)};${name.join(';')};м;1890`;
  }),
  '',
].join('\r\n');

/** The agent of a meeting that is open, in an uchastok of five hundred electors; made by acts. */
async function openMeeting(): Promise<{ meetingId: string; login: string; agent: Program }> {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const uezd = await add('uezd', 'Заозёрский');
  const volost = await add('volost', 'Заозёрная', uezd);
  const soviet = await add('selsoviet', 'Тихвинский', volost);
  await add('settlement', 'Тихвино', soviet);
  const { id: campaignId } = await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-05' },
  });
  const setDay = (today: string) => admin.do('campaign/set-day', { campaignId, today });
  const place = { campaignId, territoryId: uezd };
  const { importId, valid } = await admin.import('register/import-residents', place, register, 'tikhvino.csv');
  expect(valid).toBe(ELECTORS);
  await admin.do('register/apply-import', { importId });
  const bodies: string[] = [];
  for (const territoryId of [uezd, volost, soviet]) {
    const { id } = await admin.do('commissions/form', {
      ...{ campaignId, territoryId, formedOn: '1927-01-04' },
      members: [{ name: 'Лосев Тит Фомич', function: 'chair', sex: 'm' }],
    });
    bodies.push(id);
  }
  const body = bodies[2] ?? '';
  const { program: chair } = await employ(admin, 'tikhv-chair', 'Лосев Т. Ф.', 'chair', body);
  const { program: clerk } = await employ(chair, 'tikhv-clerk', 'Юдина А. П.', 'clerk', body);
  const { program: agent, accountId: agentId } = await employ(chair, 'tikhv-agent', 'Носов К. Д.', 'agent', body);
  const { id: electionId } = await chair.do('elections/announce', { campaignId, sovietId: soviet, startsOn: START });
  const { settlements } = await clerk.ask('uchastki/proposal', { electionId });
  const settlementIds = settlements.map(({ id }: { id: string }) => id);
  const uchastki = [{ number: 1, name: 'Тихвино', kind: 'territorial', settlementIds }];
  await clerk.do('uchastki/adopt', { electionId, uchastki });
  await clerk.do('uchastki/allot-seats', { electionId });
  const { items: listed } = await clerk.ask('uchastki/list', { electionId });
  const uchastokId = listed[0].id;
  const { listId } = await clerk.do('lishentsy/compile', { electionId });
  await setDay('1927-01-24');
  await chair.do('lishentsy/publish', { listId, postedOn: '1927-01-24', places: 'у здания сельсовета' });
  const when = { heldOn: START, hour: '12:00', place: 'школа' };
  const { id: meetingId } = await clerk.do('meetings/convene', { electionId, uchastokId, agentId, ...when });
  await setDay('1927-02-06');
  await clerk.do('meetings/serve-notices', { meetingId, residentIds: 'all', servedOn: '1927-02-06' });
  await setDay(START);
  await agent.do('meetings/open', { meetingId, on: START, hour: '12:05' });
  return { meetingId, login: 'tikhv-agent', agent };
}

/** One of those at the door, with the roll before him. */
class Door {
  readonly box: Locator;
  constructor(readonly page: Page) {
    this.box = page.getByRole('combobox', { name: 'Фамилия или номер' });
  }

  /** A part of the name or the number, Enter: the mark is made and the field waits for the next. */
  async mark(typed: string): Promise<void> {
    await this.box.fill(typed);
    await this.box.press('Enter');
    // Whom the other has marked meanwhile, this one is told of.
    if ((await this.box.inputValue()) !== '') await this.isToldAgain();
    await expect(this.box).toHaveValue('');
  }

  /** The name typed is marked already: a second Enter would take it back, so it is left alone. */
  async isToldAgain(): Promise<void> {
    await expect(this.page.getByText('явка уже отмечена')).toBeVisible();
    await this.box.press('Escape');
  }

  /** All marks have gone out, and so many are seen as having come. */
  async shows(present: number): Promise<void> {
    await expect(this.page.getByText('все отметки записаны')).toBeVisible();
    await expect(this.page.getByText(`Явилось ${present} из ${ELECTORS}, нужно ${NEEDED}.`)).toBeAttached();
  }
}

test('art. 38–40: two at the door mark at once, both see the same number, and nobody is counted twice', async ({
  enter,
}) => {
  const { meetingId, login, agent } = await openMeeting();
  const { items } = await agent.ask('meetings/roll', { meetingId });
  expect(items).toHaveLength(ELECTORS);
  const people: { residentId: string; number: number; name: string }[] = items;
  const doors = await Promise.all(
    [1, 2].map(async () => {
      const page = await enter(login, PASSWORD);
      await open(page, `/meetings/${meetingId}/attendance`);
      await isAlive(page);
      return new Door(page);
    }),
  );
  const [first, second] = doors as [Door, Door];
  await first.shows(0);

  // On the screen the roll is what fits; on paper it is whole.
  const roll = first.page.getByRole('grid').locator('tbody tr');
  await expect(roll).toHaveCount(40);
  await first.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(roll).toHaveCount(ELECTORS);
  await first.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(roll).toHaveCount(40);

  // A hundred and sixty have come in by a list that was kept outside.
  const marks = people.slice(0, 160).map(({ residentId }) => ({ residentId, present: true, at: '12:10' }));
  await agent.do('meetings/mark-present', { meetingId, marks });
  await Promise.all(doors.map((door) => door.shows(160)));

  // Each marks ten of his own and the same four as the other: eight by number, the rest by a part of the name.
  const own = (from: number) => people.slice(from, from + 10).map(({ number }) => String(number));
  const shared = people.slice(200, 204).map(({ name }) =>
    name
      .split(' ')
      .map((part) => part.slice(0, 5))
      .join(' '),
  );
  const work = async (door: Door, typed: readonly string[]) => {
    for (const one of typed) await door.mark(one);
  };
  await Promise.all([work(first, [...own(300), ...shared]), work(second, [...own(400), ...shared.toReversed()])]);
  await Promise.all(doors.map((door) => door.shows(184)));
  await expect(first.page.getByText('сверх законного числа')).toBeVisible();

  // One of the shared is called out again: asked once more, he stays.
  await second.box.fill(shared[0] ?? '');
  await second.box.press('Enter');
  await second.isToldAgain();

  const { marks: kept } = await agent.ask('meetings/marks', { meetingId });
  expect(new Set(kept.map(([residentId]: [string]) => residentId)).size).toBe(184);
  expect(kept).toHaveLength(184);
  await first.page.getByRole('button', { name: 'Объявить явку' }).click();
  await first.page.getByRole('dialog').getByRole('button', { name: 'Объявить: собрание законно' }).click();
  await first.page.waitForURL(`**/meetings/${meetingId}`);
  expect(await agent.ask('meetings/one', { meetingId })).toMatchObject({
    ...{ state: 'counted', present: 184, eligible: ELECTORS, needed: NEEDED },
  });
});
