import { randomBytes } from 'node:crypto';
import { GUBERNIYA, SOVIETS, UEZD, VOLOSTS } from './soviets';
import type { Stage } from './stage';
import { table } from './tables';
import { TOWN } from './town';

/** Opens an account that is entered by the demonstration's one click alone: nobody is told its password. */
async function employ(stage: Stage, login: string, name: string, appointed: string, bodyId: string): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const accountId = await stage.make('admin', 'accounts/open', { login, name, password }, login);
  await stage.do('admin', 'accounts/appoint', { accountId, function: appointed, bodyId });
}

/** A commission's first agent, its second and so on. */
export const agentLogin = (soviet: string, index: number): string =>
  index === 0 ? `${soviet}-agent` : `${soviet}-agent-${index + 1}`;

const form = (stage: Stage, territory: string, called: string, chair: string, clerk: string) =>
  stage.make(
    'admin',
    'commissions/form',
    {
      campaignId: stage.id('campaign'),
      territoryId: stage.id(territory),
      formedOn: '1927-01-03',
      members: [
        {
          name: chair,
          function: 'chair',
          organisation: 'исполнительный комитет',
          sex: /[ая]$/.test(chair) ? 'f' : 'm',
        },
        { name: clerk, function: 'secretary', organisation: 'сельский совет', sex: /[ая]$/.test(clerk) ? 'f' : 'm' },
        {
          name: 'Семёнова Агафья Прохоровна',
          function: 'member',
          organisation: 'делегатское собрание крестьянок',
          sex: 'f',
        },
      ],
    },
    called,
  );

/** The guberniya, the uezd with its volosts, soviets and settlements, the campaign of 1927 on its own calendar, every commission and its people. */
export async function found(stage: Stage): Promise<void> {
  const guberniya = { kind: 'guberniya', name: GUBERNIYA.name };
  const parentId = await stage.make('admin', 'territory/add', guberniya, GUBERNIYA.name);
  const uezdId = await stage.make(
    'admin',
    'territory/add',
    { kind: 'uezd', name: 'Ольховский', parentId },
    'Ольховский',
  );
  const campaign = { territoryId: uezdId, name: 'Выборы 1926/27 года', startsOn: '1927-01-03' };
  await stage.make('admin', 'campaign/open', { ...campaign, mode: 'conduct', today: '1927-01-03' }, 'campaign');
  const importId = await stage.upload(
    'admin',
    'register/import-settlements',
    'settlements.csv',
    table('settlements.csv'),
    {
      campaignId: stage.id('campaign'),
      territoryId: uezdId,
    },
  );
  await stage.do('admin', 'register/apply-import', { importId });
  const territories = await stage.store.prisma.territory.findMany({ where: { kind: { in: ['volost', 'selsoviet'] } } });
  for (const territory of territories) stage.keep(territory.name, territory.id);

  await form(stage, GUBERNIYA.name, 'commission:guberniya', GUBERNIYA.chair, GUBERNIYA.clerk);
  await employ(stage, 'guberniya-chair', GUBERNIYA.chair, 'chair', stage.id('commission:guberniya'));
  await employ(stage, 'guberniya-executive', GUBERNIYA.executive, 'executive-officer', parentId);
  await form(stage, 'Ольховский', 'commission:uezd', UEZD.chair, UEZD.clerk);
  await employ(stage, 'uezd-chair', UEZD.chair, 'chair', stage.id('commission:uezd'));
  await employ(stage, 'uezd-clerk', UEZD.clerk, 'clerk', stage.id('commission:uezd'));
  await employ(stage, 'uezd-executive', UEZD.executive, 'executive-officer', uezdId);
  for (const { name, login, chair, clerk } of VOLOSTS) {
    const commissionId = await form(stage, name, `commission:${login}`, chair, clerk);
    await employ(stage, `${login}-chair`, chair, 'chair', commissionId);
    await employ(stage, `${login}-clerk`, clerk, 'clerk', commissionId);
  }
  for (const { name, login, chair, clerk, secretary, agents } of SOVIETS) {
    const commissionId = await form(stage, name, `commission:${login}`, chair, clerk);
    await employ(stage, `${login}-chair`, chair, 'chair', commissionId);
    await employ(stage, `${login}-clerk`, clerk, 'clerk', commissionId);
    await employ(stage, `${login}-secretary`, secretary, 'soviet-secretary', stage.id(name));
    for (const [index, agent] of agents.entries())
      await employ(stage, agentLogin(login, index), agent, 'agent', commissionId);
  }
  const { name, login, chair, clerk, secretary } = TOWN;
  const townId = await stage.make('admin', 'territory/add', { kind: 'city', name, parentId: uezdId }, name);
  const townCommission = await form(stage, name, `commission:${login}`, chair, clerk);
  await employ(stage, `${login}-chair`, chair, 'chair', townCommission);
  await employ(stage, `${login}-clerk`, clerk, 'clerk', townCommission);
  await employ(stage, `${login}-secretary`, secretary, 'soviet-secretary', townId);
}
