import { type DemonstrationSignIn, keepDemonstrationSignIns } from '@/lib/session/demonstration';
import type { Store } from '@/lib/store/client';
import { agentLogin, found } from './found';
import { GUBERNIYA, SOVIETS, UEZD, VOLOSTS } from './soviets';
import { Stage } from './stage';
import { perform } from './story';
import { TOWN, townStory } from './town';

const UEZD_NAME = 'Ольховский уезд';

const guberniya: readonly DemonstrationSignIn[] = [
  {
    ...{ login: 'guberniya-chair', name: GUBERNIYA.chair, post: 'Председатель губернской комиссии' },
    ...{ place: `${GUBERNIYA.name} губерния`, task: 'Ходатайство о восстановлении в правах: пять лет труда' },
  },
  {
    ...{ login: 'guberniya-executive', name: GUBERNIYA.executive, post: 'Губернский исполнительный комитет' },
    ...{ place: `${GUBERNIYA.name} губерния`, task: 'Утвердить восстановление по решению комиссии' },
  },
];

const uezd: readonly DemonstrationSignIn[] = [
  {
    ...{ login: 'uezd-chair', name: UEZD.chair, post: 'Председатель уездной комиссии', place: UEZD_NAME },
    task: 'Жалоба, по которой волость отказала; календарь кампании, комиссии, учётные записи',
  },
  {
    ...{ login: 'uezd-clerk', name: UEZD.clerk, post: 'Секретарь уездной комиссии', place: UEZD_NAME },
    task: 'Итоги по уезду и просрочки в нижестоящих комиссиях',
  },
];

const volosts: readonly DemonstrationSignIn[] = VOLOSTS.map(({ name, login, chair }) => ({
  ...{ login: `${login}-chair`, name: chair, post: 'Председатель волостной комиссии', place: `${name} волость` },
  task: name === 'Покровская' ? 'Жалобы из Степурина: рассмотреть в три дня' : 'Комиссии волости и их сроки',
}));

/** The soviets whose agents have meetings to conduct, and the one that is taken through from the beginning. */
const WITH_MEETINGS = new Set(['bork', 'kamen', 'malin']);

/** What waits for a secretary beyond the registers. */
const SECRETARY_TASKS: Readonly<Record<string, string>> = {
  zarech: 'Комиссия кончила работу: её жалобы теперь у совета',
  bork: 'Ходатайство о восстановлении: дать заключение',
};

const villages: readonly DemonstrationSignIn[] = SOVIETS.flatMap((soviet) => {
  const { login, clerk, secretary, agents, task } = soviet;
  const place = `${soviet.name} сельсовет`;
  return [
    { login: `${login}-clerk`, name: clerk, post: 'Секретарь сельской комиссии', place, task },
    {
      ...{ login: `${login}-secretary`, name: secretary, post: 'Секретарь сельсовета', place },
      task: SECRETARY_TASKS[login] ?? 'Учёт лишённых прав и список населения',
    },
    ...(WITH_MEETINGS.has(login) ? agents : []).map((name, index) => ({
      ...{ login: agentLogin(login, index), name, post: 'Уполномоченный', place },
      task: index === 0 ? 'Избирательные собрания' : 'Собрание открыто, идёт запись явившихся',
    })),
  ];
});

const town: readonly DemonstrationSignIn[] = [
  {
    ...{ login: `${TOWN.login}-chair`, name: TOWN.chair, post: 'Председатель городской комиссии', place: TOWN.name },
    task: 'Разбивка города на участки по предприятиям и союзам',
  },
  {
    ...{ login: `${TOWN.login}-clerk`, name: TOWN.clerk, post: 'Секретарь городской комиссии', place: TOWN.name },
    task: 'Кто числится в двух местах, а кто нигде: отнести каждого',
  },
];

/** Who may enter the demonstration by one click, from the guberniya down, and what waits for each. */
export const demonstrationSignIns: readonly DemonstrationSignIn[] = [
  ...guberniya,
  ...uezd,
  ...volosts,
  ...villages,
  ...town,
];

/** Performs the demonstration in an empty guberniya: two volosts in February 1927, every soviet at another stage. */
export async function seedDemonstration(
  store: Store,
  { adminId, say }: { adminId: string; say: (text: string) => void },
): Promise<void> {
  const stage = new Stage(store, adminId);
  say('комиссии и учётные записи');
  await found(stage);
  say('списки, жалобы, собрания');
  await perform(stage);
  say('город');
  await townStory(stage);
  await keepDemonstrationSignIns(store, demonstrationSignIns);
}
