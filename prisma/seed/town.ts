import type { Stage } from './stage';
import { townPeople, townTable } from './town-people';

/** The uezd's town: its commission has the lists of the enterprises and unions in hand, the division still before it. */
export const TOWN = {
  name: 'Ольховск',
  login: 'olkhovsk',
  chair: 'Ермаков Василий Никанорович',
  clerk: 'Левина Софья Марковна',
  secretary: 'Трофимов Павел Андреевич',
  /** Late enough for everything of the villages to be done before. */
  startsOn: '1927-03-27',
} as const;

const MILL = 'Льнопрядильная фабрика «Красная прядильщица»';

interface TownUnit {
  readonly name: string;
  readonly kind: 'enterprise' | 'institution' | 'union' | 'unorganised';
  readonly of?: string;
  /** Whose trade brings them there; of a shift every second person. */
  readonly trades: readonly string[];
  readonly share?: 0 | 1;
}

const UNITS: readonly TownUnit[] = [
  { name: MILL, kind: 'enterprise', trades: ['мастер'] },
  { name: 'Дневная смена', kind: 'enterprise', of: MILL, trades: ['прядильное дело'], share: 0 },
  { name: 'Ночная смена', kind: 'enterprise', of: MILL, trades: ['прядильное дело'], share: 1 },
  { name: 'Механические мастерские', kind: 'enterprise', trades: ['слесарь', 'кузнец'] },
  { name: 'Паровая мельница', kind: 'enterprise', trades: ['мельничное дело'] },
  { name: 'Уездный исполком и учреждения', kind: 'institution', trades: ['служащий'] },
  { name: 'Школы и больница', kind: 'institution', trades: ['учитель', 'фельдшер'] },
  // The smiths are members too: whoever works is counted by the place of work.
  { name: 'Союз строительных рабочих', kind: 'union', trades: ['плотник', 'каменщик', 'кузнец'] },
  { name: 'Кустари', kind: 'unorganised', trades: ['портной', 'сапожник'] },
  { name: 'Домашние хозяйки', kind: 'unorganised', trades: ['домашнее хозяйство'] },
];

/** Enters the town's people, its units with the lists that they sent in, and announces the elections of its soviet. */
export async function townStory(stage: Stage): Promise<void> {
  const { login } = TOWN;
  const sovietId = stage.id(TOWN.name);
  const fields = { campaignId: stage.id('campaign'), territoryId: sovietId };
  const importId = await stage.upload(
    `${login}-secretary`,
    'register/import-residents',
    'olkhovsk.csv',
    townTable(TOWN.name),
    fields,
  );
  await stage.do(`${login}-secretary`, 'register/apply-import', { importId });
  const elections = { campaignId: stage.id('campaign'), sovietId, startsOn: TOWN.startsOn };
  await stage.make(`${login}-chair`, 'elections/announce', elections, `election:${login}`);
  for (const { name, kind, of, trades, share } of UNITS) {
    const parentId = of === undefined ? undefined : stage.id(`unit:${of}`);
    const unitId = await stage.make(
      `${login}-clerk`,
      'units/add',
      { sovietId, kind, name, ...(parentId !== undefined && { parentId }) },
      `unit:${name}`,
    );
    const people = townPeople()
      .filter(({ trade }) => trades.includes(trade))
      .filter((_, index) => share === undefined || index % 2 === share);
    const list = people.map(({ surname, given, patronymic, born }) => `${surname} ${given} ${patronymic}, ${born}`);
    await stage.do(`${login}-clerk`, 'units/assign', { unitId, list: list.join('\n') });
  }
  await stage.do(`${login}-clerk`, 'units/join', {
    unitId: stage.id('unit:Паровая мельница'),
    toId: stage.id('unit:Механические мастерские'),
  });
}
