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
  л: 'В полиции была лишь служба сторожа при арестном помещении, распоряжаться никем не приходилось.',
  м: 'Служение оставлено, о чём есть бумага от сельского совета, живу своим трудом.',
  п: 'Живу своим трудом, от главы семьи не завишу, имею свой заработок.',
};

/** What people bring along to bear it out. */
const LAID: Readonly<Record<string, readonly string[]>> = {
  а: ['Справка комитета взаимопомощи о составе хозяйства'],
  б: ['Приговор общего собрания граждан о передаче мельницы'],
  з: ['Справка волостного финансового отдела о сдаче патента', 'Окладной лист по сельскохозяйственному налогу'],
  м: ['Справка сельсовета об оставлении служения'],
  п: ['Расчётная книжка'],
};

/** A complaint is filed with the commission that made the list (27); its id. */
export async function file(
  stage: Stage,
  { login }: SovietCast,
  who: Complainant,
  filedOn: string,
  form: 'written' | 'oral',
) {
  const text = TEXTS[who.letter] ?? 'Запись в списке неверна, прошу проверить её по документам.';
  const { id } = await stage.do(`${login}-clerk`, 'appeals/file', {
    entryId: who.entryId,
    filedOn,
    form,
    text,
    filedBy: who.name,
    documents: LAID[who.letter] ?? [],
  });
  if (id === undefined) throw new Error('A complaint has no id');
  return id;
}

/** The village commission forwards it with its conclusion (28). */
export const forward = (stage: Stage, { login }: SovietCast, appealId: string, on: string, conclusion: string) =>
  stage.do(`${login}-chair`, 'appeals/forward', { appealId, on, conclusion });

/** Brought to the uezd by mistake, which passes it to the commission that made the list; the first day counts (27). */
export const fileAtUezd = (stage: Stage, who: Complainant, filedOn: string, passedOn: string) =>
  stage.do('uezd-clerk', 'appeals/file', {
    ...{ entryId: who.entryId, filedOn, passedOn, form: 'written', filedBy: who.name },
    text: TEXTS[who.letter] ?? 'Запись в списке неверна, прошу проверить её по документам.',
    addressedTo: stage.id('commission:uezd'),
  });

/** Its elections over, a commission hands its papers to the soviet (49); who complains now, complains to the soviet (33). */
export async function endWithComplaint(stage: Stage, soviet: SovietCast, endedOn: string, filedOn: string) {
  const { login } = soviet;
  await stage.do(`${login}-chair`, 'commissions/end', { commissionId: stage.id(`commission:${login}`), on: endedOn });
  const [who] = await listComplainants(stage, soviet);
  if (who === undefined) return;
  await stage.setDay(filedOn);
  await stage.do(`${login}-secretary`, 'appeals/file', {
    ...{ entryId: who.entryId, filedOn, form: 'oral', filedBy: who.name },
    text: TEXTS[who.letter] ?? 'Запись в списке неверна, прошу проверить её по документам.',
  });
}
