import type { SovietCast } from './soviets';
import type { Stage } from './stage';

/** A week's work at a soviet's register: an entry put right, one struck by mistake and put back, changes to many at once. */
export async function keepRegister(stage: Stage, { name, login }: SovietCast): Promise<void> {
  const secretary = `${login}-secretary`;
  const sovietId = stage.id(name);
  const people = await stage.store.prisma.resident.findMany({
    where: { sovietId, birthYear: { lt: 1905 } },
    orderBy: [{ normalName: 'asc' }, { id: 'asc' }],
    take: 12,
  });
  const [first, second] = people;
  if (first === undefined || second === undefined) return;
  const act = (what: string, input: object) => stage.do(secretary, `register/${what}`, input);
  await act('amend-resident', {
    residentId: first.id,
    occupation: 'кузнец',
    reason: 'заявил сам, подтвердил сельсовет',
  });
  await act('strike-resident', { residentId: second.id, reason: 'по слухам, выбыл в город' });
  await act('unstrike-resident', { residentId: second.id, reason: 'вернулся с заработков' });
  const change = (what: object, residentIds: readonly string[], reason: string) =>
    act('prepare-changeset', { sovietId, change: what, chosen: { residentIds }, reason });
  const ids = people.map(({ id }) => id);
  const applied = await change({ kind: 'field', field: 'party', value: 'беспартийный' }, ids, 'по анкетам сельсовета');
  await act('apply-changeset', { changesetId: applied.id });
  const farmers = { kind: 'field', field: 'occupation', value: 'хлебопашец' };
  await change(farmers, ids.slice(0, 8), 'по опросу дворов, ещё проверяется');
}

/** A family comes to a clearing of its own, where the division as adopted knows nobody (37). */
export async function settleClearing(stage: Stage, { name, login }: SovietCast): Promise<void> {
  const reason = 'поселились с весны, донесение сельского исполнителя';
  const place = { kind: 'settlement', name: 'Новая Заимка', parentId: stage.id(name), type: 'выселок', reason };
  const settlementId = await stage.make('admin', 'territory/add', place, 'Новая Заимка');
  const family = [
    { surname: 'Шубин', given: 'Кирилл', patronymic: 'Андреевич', sex: 'm', birthYear: 1895 },
    { surname: 'Шубина', given: 'Марфа', patronymic: 'Егоровна', sex: 'f', birthYear: 1898 },
    { surname: 'Шубин', given: 'Пётр', patronymic: 'Кириллович', sex: 'm', birthYear: 1922 },
  ];
  for (const person of family)
    await stage.do(`${login}-secretary`, 'register/add-resident', { settlementId, household: '1', ...person, reason });
}
