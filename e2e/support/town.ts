import { adminPassword, demonstration, employ, type Program } from './program';

/** The first of the town's meetings. */
export const START = '1927-02-13';
const SERVED = '1927-02-06';
const HEADING = 'Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения';
/** By the uchastki in their order: whoever votes in one bears its name. */
const SURNAMES = ['Бобров', 'Волков', 'Зайцев', 'Лосев', 'Сомов'];
const GIVEN = ['Иван', 'Пётр', 'Семён', 'Фёдор', 'Егор', 'Лука', 'Никита', 'Тихон', 'Артём', 'Захар'];
const PATRONYMICS = ['Ильич', 'Львович', 'Фомич', 'Саввич'];

export interface TownPart {
  readonly name: string;
  readonly uchastokId: string;
  /** Its electors, in the order of the register. */
  readonly people: readonly TownElector[];
}

export interface TownElector {
  readonly id: string;
  /** As it is written on a list of candidates. */
  readonly name: string;
}

interface Making {
  /** Part of every name and login: towns stand beside each other in one program. */
  readonly mark: string;
  readonly readings?: Readonly<Record<string, string>>;
  /** The parts of the mill, with how many vote in each and how many it elects. */
  readonly parts: readonly { readonly name: string; readonly electors: number; readonly seats: number }[];
}

/** A town with a mill that is divided into uchastki by its parts and shifts, and a smithy; made by acts (36, note). */
export class Town {
  private constructor(
    readonly electionId: string,
    readonly mill: string,
    readonly parts: readonly TownPart[],
    readonly clerk: Program,
    readonly agent: Program,
    private readonly agentId: string,
    readonly logins: { readonly clerk: string; readonly agent: string; readonly observer: string },
    readonly setDay: (today: string) => Promise<unknown>,
  ) {}

  static async make({ mark, readings = {}, parts: wanted }: Making): Promise<Town> {
    const admin = await demonstration().signedIn('admin', adminPassword());
    const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
      (await admin.do('territory/add', { kind, name, parentId })).id;
    const uezd = await add('uezd', `Уезд ${mark}`);
    const soviet = await add('city', `Город ${mark}`, uezd);
    const { id: campaignId } = await admin.do('campaign/open', {
      ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-05' },
      interpretations: readings,
    });
    const setDay = (today: string) => admin.do('campaign/set-day', { campaignId, today });
    const groups = [...wanted, { name: 'Кузница', electors: 5, seats: 1 }];
    const rows = groups.flatMap(({ electors }, group) =>
      Array.from({ length: electors }, (_, index) =>
        [
          ...[`Город ${mark}`, `Город ${mark}`, index + 1, SURNAMES[group], GIVEN[index % 10]],
          ...[PATRONYMICS[Math.floor(index / 10)], 'м', 1880 + (index % 25)],
        ].join(';'),
      ),
    );
    const place = { campaignId, territoryId: soviet };
    const table = [HEADING, ...rows, ''].join('\r\n');
    const { importId } = await admin.import('register/import-residents', place, table, 'town.csv');
    await admin.do('register/apply-import', { importId });
    const bodies: string[] = [];
    for (const territoryId of [uezd, soviet]) {
      const { id } = await admin.do('commissions/form', {
        ...{ campaignId, territoryId, formedOn: '1927-01-04' },
        members: [{ name: 'Лосев Тит Фомич', function: 'chair', sex: 'm' }],
      });
      bodies.push(id);
    }
    const body = bodies[1] ?? '';
    const logins = { clerk: `clerk-${mark}`, agent: `agent-${mark}`, observer: `observer-${mark}` };
    const { program: chair } = await employ(admin, `chair-${mark}`, 'Лосев Т. Ф.', 'chair', body);
    const { program: clerk } = await employ(chair, logins.clerk, 'Юдина А. П.', 'clerk', body);
    const { program: agent, accountId: agentId } = await employ(chair, logins.agent, 'Носов К. Д.', 'agent', body);
    await employ(admin, logins.observer, 'Зуев П. П.', 'observer', uezd);
    const { id: electionId } = await chair.do('elections/announce', { campaignId, sovietId: soviet, startsOn: START });

    const { items: residents } = await clerk.ask('register/residents', { sovietId: soviet, limit: '200' });
    const peopleOf = (group: number): TownElector[] =>
      residents
        .filter(({ surname }: { surname: string }) => surname === SURNAMES[group])
        .map(({ id, surname, given, patronymic }: Record<'id' | 'surname' | 'given' | 'patronymic', string>) => ({
          ...{ id, name: `${surname} ${given} ${patronymic}` },
        }));
    const mill = 'Фабрика «Заря»';
    const addUnit = async (name: string, parentId?: string): Promise<string> =>
      (await clerk.do('units/add', { sovietId: soviet, kind: 'enterprise', name, ...(parentId && { parentId }) })).id;
    const millId = await addUnit(mill);
    const units: string[] = [];
    for (const [group, { name }] of groups.entries()) {
      const unitId = await addUnit(name, name === 'Кузница' ? undefined : millId);
      await clerk.do('units/assign', { unitId, residentIds: peopleOf(group).map(({ id }) => id) });
      units.push(unitId);
    }
    const { ids } = await clerk.do('uchastki/adopt', {
      electionId,
      uchastki: groups.map(({ name }, index) => ({
        ...{ number: index + 1, name, kind: 'production', unitIds: [units[index]] },
      })),
    });
    const seats = groups.map((group, index) => ({ uchastokId: ids[index], seats: group.seats }));
    await clerk.do('uchastki/allot-seats', { electionId, seats });
    const { listId } = await clerk.do('lishentsy/compile', { electionId });
    await setDay('1927-01-24');
    await chair.do('lishentsy/publish', { listId, postedOn: '1927-01-24', places: 'у ворот фабрики' });
    await setDay(SERVED);
    const parts = wanted.map(({ name }, index) => ({ name, uchastokId: ids[index], people: peopleOf(index) }));
    return new Town(electionId, mill, parts, clerk, agent, agentId, logins, setDay);
  }

  /** Convenes a part's meeting and serves its notices. */
  async convene({ uchastokId }: TownPart, heldOn: string = START): Promise<string> {
    const { electionId, agentId } = this;
    const when = { heldOn, hour: '12:00', place: 'красный уголок' };
    const { id: meetingId } = await this.clerk.do('meetings/convene', { electionId, uchastokId, agentId, ...when });
    return meetingId;
  }

  async serve(meetingId: string, servedOn: string = SERVED): Promise<void> {
    await this.clerk.do('meetings/serve-notices', { meetingId, residentIds: 'all', servedOn });
  }

  /** Opens the meeting and counts so many in the room. */
  async gather(meetingId: string, { people }: TownPart, present: number, on: string = START): Promise<void> {
    await this.agent.do('meetings/open', { meetingId, on, hour: '12:05' });
    const marks = people.slice(0, present).map(({ id: residentId }) => ({ residentId, present: true, at: '12:10' }));
    await this.agent.do('meetings/mark-present', { meetingId, marks });
    await this.agent.do('meetings/count', { meetingId });
  }

  /** From the presidium to the way of voting (42, 44). */
  async prepare(meetingId: string, { people }: TownPart, mode: 'personal' | 'list' = 'personal'): Promise<void> {
    const residentIds = people.slice(0, 2).map(({ id }) => id);
    await this.agent.do('meetings/elect-presidium', { meetingId, residentIds });
    for (const item of ['а', 'б', 'в', 'г', 'д'])
      await this.agent.do('meetings/read-out', { meetingId, item, at: '12:40' });
    await this.agent.do('meetings/choose-mode', { meetingId, mode, for: 6, against: 0 });
  }

  /** Hands for each who stands, in the order of the lists. */
  async vote(meetingId: string, hands: readonly number[]): Promise<void> {
    const { mode, nominations } = await this.agent.ask('meetings/one', { meetingId });
    const standing: { id: string; race: string; candidates: { id: string }[] }[] = nominations;
    const lists = standing.filter(({ race }) => race === 'deputies');
    const items =
      mode === 'list'
        ? lists.map(({ id }) => ({ listId: id }))
        : lists.flatMap(({ candidates }) => candidates.map(({ id }) => ({ candidateId: id })));
    const counts = items.map((item, index) => ({ ...item, for: hands[index] ?? 0, against: 0, abstained: 0 }));
    await this.agent.do('meetings/vote', { meetingId, race: 'deputies', counts });
  }

  /** Closes the meeting, where it was held, and signs its protocol. */
  async end(meetingId: string): Promise<void> {
    const { state, presidium } = await this.agent.ask('meetings/one', { meetingId });
    if (state !== 'failed') await this.agent.do('meetings/close', { meetingId, hour: '15:00' });
    const members: { name: string }[] = presidium;
    const names = ['Носов К. Д.', ...members.map(({ name }) => name)];
    const signatures = names.map((name) => ({ name, signed: true }));
    await this.agent.do('meetings/sign', { meetingId, signatures });
  }

  /** A part's whole meeting: convened, held, voted by single names and signed; after a tie on a later day. */
  async hold(part: TownPart, present: number, hands: readonly number[], { on = START } = {}): Promise<void> {
    const meetingId = await this.convene(part, on);
    await this.serve(meetingId, on === START ? SERVED : START);
    await this.setDay(on);
    await this.gather(meetingId, part, present, on);
    await this.prepare(meetingId, part);
    await this.vote(meetingId, hands);
    await this.end(meetingId);
  }
}
