import type { SovietCast } from './soviets';
import type { Stage } from './stage';
import { tableOf } from './tables';

const PAPERS: Readonly<Record<string, string>> = {
  а: 'сведения финансового органа',
  б: 'сведения финансового органа',
  в: 'справка о патенте',
  з: 'справка о патенте',
  н: 'копия приговора',
  о: 'акт органа здравоохранения',
};

/** The soviet's people, from its own register; rows that cannot be read are left out. */
export async function enterRegister(stage: Stage, { name, login }: SovietCast): Promise<void> {
  const importId = await stage.upload(
    `${login}-secretary`,
    'register/import-residents',
    `${login}.csv`,
    tableOf('register.csv', name),
    {
      campaignId: stage.id('campaign'),
      territoryId: stage.id(name),
    },
  );
  await stage.do(`${login}-secretary`, 'register/apply-import', { importId, skipRejected: true });
}

/** The soviet's register of the disfranchised (21). */
export async function enterDisfranchised(stage: Stage, { name, login }: SovietCast): Promise<void> {
  const importId = await stage.upload(
    `${login}-secretary`,
    'lishentsy/import',
    `${login}-lishentsy.csv`,
    tableOf('lishentsy.csv', name),
    {
      sovietId: stage.id(name),
    },
  );
  await stage.do(`${login}-secretary`, 'register/apply-import', { importId, skipRejected: true });
}

export const announce = (stage: Stage, { name, login, startsOn }: SovietCast) =>
  stage.make(
    `${login}-chair`,
    'elections/announce',
    { campaignId: stage.id('campaign'), sovietId: stage.id(name), startsOn },
    `election:${login}`,
  );

/** The commission compiles its list and verifies it by the documents (24); all of it, or so many entries. */
export async function compile(
  stage: Stage,
  cast: SovietCast,
  on: string,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { login } = cast;
  const answer = await stage.do(`${login}-clerk`, 'lishentsy/compile', { electionId: stage.id(`election:${login}`) });
  const listId = stage.keep(`list:${login}`, String(answer.listId ?? answer.id));
  const rows = await stage.store.prisma.disfranchisedRow.findMany({
    where: { listId },
    include: { entry: { include: { documents: true } } },
    orderBy: { number: 'asc' },
  });
  for (const { entryId, entry } of rows.slice(0, most))
    await stage.do(`${login}-clerk`, 'lishentsy/verify', {
      ...{ listId, entryId, on, member: cast.chair, outcome: 'kept' },
      documentSeen: `${PAPERS[entry.letter] ?? 'справка сельского совета'} № ${entry.documents[0]?.number ?? 'б/н'}`,
    });
}

/** Posts the list (25) and sends its three copies (26). */
export async function publish(stage: Stage, { login }: SovietCast, postedOn: string, copies = true): Promise<void> {
  const listId = stage.id(`list:${login}`);
  const places = 'у здания сельсовета и в избе-читальне';
  await stage.do(`${login}-chair`, 'lishentsy/publish', { listId, postedOn, places });
  if (!copies) return;
  await stage.do(`${login}-clerk`, 'lishentsy/send-copies', {
    listId,
    copies: ['soviet', 'higher-commission', 'higher-executive'].map((to) => ({ to, sentOn: postedOn })),
  });
}

/** Somebody tells the soviet of a man who trades: its secretary takes it down, and the facts are still to be checked (23). */
export async function reportTrader(stage: Stage, { name, login }: SovietCast, receivedOn: string): Promise<void> {
  const told = await stage.store.prisma.resident.findFirstOrThrow({
    where: { sovietId: stage.id(name), franchise: 'elector', sex: 'm' },
    orderBy: [{ normalName: 'asc' }, { id: 'asc' }],
  });
  await stage.do(`${login}-secretary`, 'lishentsy/report-information', {
    ...{ sovietId: stage.id(name), residentId: told.id, receivedOn, source: 'Сельский исполнитель' },
    content: 'Возит из уезда соль и керосин и продаёт соседям; патента никто не видел.',
  });
}
