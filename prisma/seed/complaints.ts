import type { SovietCast } from './soviets';
import type { Stage } from './stage';

interface Complainant {
  readonly entryId: string;
  readonly name: string;
  readonly letter: string;
}

/** People of the posted list, for whom it is plausible to complain of their letter. */
export async function listComplainants(stage: Stage, { login }: SovietCast): Promise<readonly Complainant[]> {
  const rows = await stage.store.prisma.disfranchisedRow.findMany({
    where: { listId: stage.id(`list:${login}`), entry: { letter: { in: ['а', 'б', 'в', 'д', 'з', 'л', 'м', 'п'] } } },
    include: { entry: { include: { resident: true } } },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ entry }) => ({
    entryId: entry.id,
    name: `${entry.resident.surname} ${entry.resident.given} ${entry.resident.patronymic}`,
    letter: entry.letter,
  }));
}

const TEXTS: Readonly<Record<string, string>> = {
  а: 'Наёмной силы в хозяйстве нет, в страду помогает брат. Прошу в правах восстановить.',
  б: 'Мельница сдана волостному обществу в 1925 году, наёмных при ней не было и нет.',
  в: 'Скот в продаже был только свой, перекупки не было. Прошу проверить.',
  д: 'В мастерской работает одна семья, постоянных рабочих нет.',
  з: 'Торговля оставлена в 1924 году, патента с тех пор не было. Живём хлебопашеством.',
  л: 'Служба в полиции была сторожем при арестном помещении, никем не распоряжался.',
  м: 'Служение оставлено, о чём есть бумага от сельского совета, живу своим трудом.',
  п: 'Живу своим трудом, от главы семьи не завишу, имею свой заработок.',
};

/** A complaint is filed with the commission that made the list (27); its id. */
export async function file(
  stage: Stage,
  { login }: SovietCast,
  who: Complainant,
  filedOn: string,
  form: 'written' | 'oral',
) {
  const text = TEXTS[who.letter] ?? 'Внесён в список неправильно, прошу проверить по документам.';
  const { id } = await stage.do(`${login}-clerk`, 'appeals/file', {
    entryId: who.entryId,
    filedOn,
    form,
    text,
    filedBy: who.name,
  });
  if (id === undefined) throw new Error('A complaint has no id');
  return id;
}

/** The village commission forwards it with its conclusion (28). */
export const forward = (stage: Stage, { login }: SovietCast, appealId: string, on: string, conclusion: string) =>
  stage.do(`${login}-chair`, 'appeals/forward', { appealId, on, conclusion });
