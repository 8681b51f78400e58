import type { World, WorldOptions } from './world';

interface Part {
  readonly kind: string;
  readonly name: string;
  /** The commission's name, if it has one; its people sign in as NAME-chair, NAME-clerk, NAME-agent. */
  readonly commission?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly parts?: readonly Part[];
}

const settlement = (name: string, population: number, versts: number): Part => ({
  kind: 'settlement',
  name,
  fields: { population, versts, type: 'деревня', nationality: 'русские' },
});

const UEZD: Part = {
  kind: 'republic',
  name: 'РСФСР',
  commission: 'central',
  parts: [
    {
      kind: 'guberniya',
      name: 'Верхневолжская',
      commission: 'guberniya',
      parts: [
        {
          kind: 'uezd',
          name: 'Ольховский',
          commission: 'uezd',
          parts: [
            {
              kind: 'volost',
              name: 'Покровская',
              commission: 'pokrovskaya',
              parts: [
                {
                  kind: 'selsoviet',
                  name: 'Борковский',
                  commission: 'borkovskaya',
                  parts: [settlement('Борки', 620, 0), settlement('Выселки', 180, 3), settlement('Заполье', 95, 5)],
                },
                {
                  kind: 'selsoviet',
                  name: 'Лужинский',
                  commission: 'luzhinskaya',
                  parts: [settlement('Лужки', 410, 0), settlement('Мхи', 130, 4)],
                },
              ],
            },
            {
              kind: 'volost',
              name: 'Заречная',
              commission: 'zarechnaya',
              parts: [
                {
                  kind: 'selsoviet',
                  name: 'Каменский',
                  commission: 'kamenskaya',
                  parts: [settlement('Каменка', 700, 0), settlement('Новинки', 220, 6)],
                },
              ],
            },
            { kind: 'city', name: 'Ольховск', commission: 'olkhovsk', fields: { rank: 'other', population: 8200 } },
          ],
        },
      ],
    },
  ],
};

const PEOPLE = ['chair', 'clerk', 'agent'] as const;

async function addPart(world: World, part: Part, parentId?: string): Promise<void> {
  const { kind, name, fields, parts = [] } = part;
  const added = await world.do('admin', 'territory/add', { kind, name, ...fields, ...(parentId && { parentId }) });
  world.ids.set(name, added.id);
  for (const below of parts) await addPart(world, below, added.id);
}

const partsOf = (part: Part): readonly Part[] => [part, ...(part.parts ?? []).flatMap(partsOf)];

/** Adds the territory and opens a campaign over the uezd, with commissions from the central one to the villages'. */
export async function buildUezd(world: World, options: WorldOptions): Promise<void> {
  await addPart(world, UEZD);
  const campaign = await world.do('admin', 'campaign/open', {
    territoryId: world.id('Ольховский'),
    name: 'Выборы 1927 года',
    startsOn: '1927-01-03',
    mode: options.mode ?? 'conduct',
    today: options.today ?? '1927-01-03',
  });
  world.ids.set('campaign', campaign.id);
  await formCommissions(world, 'campaign');
  for (const soviet of ['Борковский', 'Лужинский', 'Каменский'])
    await world.appoint(`${COMMISSION_OF.get(soviet)}-secretary`, 'soviet-secretary', world.id(soviet));
  for (const appointed of ['executive-officer', 'recorder', 'observer'])
    await world.appoint(`uezd-${appointed}`, appointed, world.id('Ольховский'));
  await world.appoint('uezd-admin', 'admin', world.id('Ольховский'));
}

const COMMISSION_OF = new Map(partsOf(UEZD).map((part) => [part.name, part.commission]));

async function formCommissions(world: World, campaign: string): Promise<void> {
  for (const { name, commission } of partsOf(UEZD)) {
    if (commission === undefined) continue;
    const formed = await world.do('admin', 'commissions/form', {
      campaignId: world.id(campaign),
      territoryId: world.id(name),
      members: [{ name: 'Егоров И. П.', function: 'chair' }],
    });
    world.ids.set(commission, formed.id);
    for (const appointed of PEOPLE) await world.appoint(`${commission}-${appointed}`, appointed, formed.id);
  }
}
