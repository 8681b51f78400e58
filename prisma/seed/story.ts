import { endWithComplaint, file, fileAtUezd, forward, listComplainants } from './complaints';
import { announce, compile, enterDisfranchised, enterRegister, publish, reportTrader } from './lists';
import { appointAgent, close, convene, count, elect, type HeldMeeting, open, serve, sign } from './meeting';
import { keepRegister, settleClearing } from './registers';
import { grant, petition, petitionAbove, reopenFamily, scanOfPaper } from './restorations';
import { SOVIETS, type SovietCast } from './soviets';
import type { Stage } from './stage';
import { tableOf } from './tables';
import { divide } from './uchastki';

/** The day on which the demonstration stands: a Sunday, with meetings at noon. */
export const TODAY = '1927-02-06';

function cast(login: string): SovietCast {
  const found = SOVIETS.find((one) => one.login === login);
  if (found === undefined) throw new Error(`No soviet is called ${login}`);
  return found;
}

const [BORK, ZARECH, KAMEN, STEPUR, SOSNA, GOROD, NIKIT] = [
  cast('bork'),
  cast('zarech'),
  cast('kamen'),
  cast('stepur'),
  cast('sosna'),
  cast('gorod'),
  cast('nikit'),
];

/** What happened from the campaign's start to today, in the order of its days. */
export async function perform(stage: Stage): Promise<void> {
  await january(stage);
  const convened = await summonAll(stage);
  await firstMeetings(stage, convened);
  await complaints(stage);
  await today(stage, convened);
}

async function january(stage: Stage): Promise<void> {
  await stage.setDay('1927-01-08');
  for (const soviet of [BORK, ZARECH, KAMEN, STEPUR, SOSNA, GOROD]) {
    await enterRegister(stage, soviet);
    await enterDisfranchised(stage, soviet);
    await announce(stage, soviet);
  }
  await keepRegister(stage, SOSNA);
  await stage.setDay('1927-01-12');
  for (const soviet of [ZARECH, KAMEN, BORK]) await compile(stage, soviet, '1927-01-12');
  await stage.setDay('1927-01-13');
  await publish(stage, ZARECH, '1927-01-13');
  await publish(stage, KAMEN, '1927-01-13');
  await stage.setDay('1927-01-15');
  await publish(stage, BORK, '1927-01-15');
  await scanOfPaper(stage, BORK);
  const granted = await petitionAbove(stage, KAMEN, '1927-01-15');
  if (granted !== null) stage.keep('petition:granted', granted);
}

const PLACES = ['школа', 'изба-читальня', 'дом сельсовета'];
const HOURS = ['12:00', '14:00', '16:00', '18:00'];

interface Summoned {
  readonly bork: readonly HeldMeeting[];
  readonly zarech: readonly HeldMeeting[];
  readonly kamen: readonly HeldMeeting[];
}

async function summonAll(stage: Stage): Promise<Summoned> {
  await stage.setDay('1927-01-20');
  const summon = async (soviet: SovietCast, heldOn: string, agents: readonly string[]) => {
    const meetings: HeldMeeting[] = [];
    const uchastki = await divide(stage, soviet);
    const agentAt = (index: number) => agents[Math.min(index, agents.length - 1)] ?? '';
    for (const login of agents) {
      const uchastokIds = uchastki.filter((_, index) => agentAt(index) === login).map(({ id }) => id);
      await appointAgent(stage, soviet, login, uchastokIds);
    }
    for (const [index, uchastok] of uchastki.entries()) {
      const place = PLACES[Math.min(index, PLACES.length - 1)] ?? '';
      const agent = agentAt(index);
      // One agent holds one meeting after another.
      const before = index - agents.lastIndexOf(agent);
      const hour = HOURS[before] ?? '20:00';
      meetings.push(await convene(stage, soviet, { uchastokId: uchastok.id, heldOn, hour, place, agent }));
    }
    return meetings;
  };
  const summoned = {
    bork: await summon(BORK, '1927-02-06', ['bork-agent', 'bork-agent-2']),
    zarech: await summon(ZARECH, '1927-02-02', ['zarech-agent']),
    kamen: await summon(KAMEN, '1927-02-03', ['kamen-agent']),
  };
  await stage.setDay('1927-01-27');
  for (const meeting of summoned.zarech) await serve(stage, ZARECH, meeting, '1927-01-27');
  for (const meeting of summoned.kamen) await serve(stage, KAMEN, meeting, '1927-01-27');
  await stage.setDay('1927-01-30');
  await compile(stage, STEPUR, '1927-01-30');
  await publish(stage, STEPUR, '1927-01-30');
  await stage.setDay('1927-01-31');
  for (const meeting of summoned.bork) await serve(stage, BORK, meeting, '1927-01-31');
  return summoned;
}

/** Zarechye elects; Kamenka's first uchastok elects, its second stands closed and unsigned, its third did not gather enough. */
async function firstMeetings(stage: Stage, { zarech, kamen }: Summoned): Promise<void> {
  await stage.setDay('1927-02-01');
  await file(stage, STEPUR, (await listComplainants(stage, STEPUR))[0] ?? fail(), '1927-02-01', 'written').then((id) =>
    stage.keep('appeal:a', id),
  );
  await stage.setDay('1927-02-02');
  for (const meeting of zarech) {
    await open(stage, meeting, '1927-02-02', Math.ceil(meeting.electors.length * 0.58));
    await count(stage, meeting);
    await elect(stage, meeting);
    await close(stage, meeting);
    await sign(stage, meeting, 'Новиков Пётр Осипович');
  }
  await complaintsOfSecond(stage);
  await stage.setDay('1927-02-03');
  const shares = [0.52, 0.47, 0.24];
  for (const [index, meeting] of kamen.entries()) {
    await open(stage, meeting, '1927-02-03', Math.floor(meeting.electors.length * (shares[Math.min(index, 2)] ?? 0.5)));
    const { valid } = await count(stage, meeting);
    if (valid !== true) {
      await stage.do(meeting.agent, 'meetings/sign', {
        meetingId: meeting.meetingId,
        signatures: [{ name: 'Ершов Тимофей Архипович', signed: true }],
      });
      continue;
    }
    await elect(stage, meeting);
    await close(stage, meeting);
    if (index === 0) await sign(stage, meeting, 'Ершов Тимофей Архипович');
  }
}

function fail(): never {
  throw new Error('The list of the demonstration is too short');
}

async function complaintsOfSecond(stage: Stage): Promise<void> {
  const people = await listComplainants(stage, STEPUR);
  const b = await file(stage, STEPUR, people[1] ?? fail(), '1927-02-02', 'oral');
  stage.keep('appeal:b', b);
  stage.keep('appeal:c', await file(stage, STEPUR, people[2] ?? fail(), '1927-02-02', 'written'));
  await forward(
    stage,
    STEPUR,
    stage.id('appeal:a'),
    '1927-02-02',
    'Живёт своим заработком, что подтверждают соседи и расчётная книжка. Комиссия за восстановление.',
  );
}

async function complaints(stage: Stage): Promise<void> {
  const people = await listComplainants(stage, STEPUR);
  await stage.do('pokrov-clerk', 'appeals/receive', { appealId: stage.id('appeal:a'), on: '1927-02-03' });
  stage.keep('appeal:d', await file(stage, STEPUR, people[3] ?? fail(), '1927-02-03', 'written'));
  await forward(
    stage,
    STEPUR,
    stage.id('appeal:b'),
    '1927-02-03',
    'Основание подтверждено справкой. Комиссия против восстановления.',
  );
  await stage.setDay('1927-02-04');
  await stage.do('pokrov-clerk', 'appeals/receive', { appealId: stage.id('appeal:b'), on: '1927-02-04' });
  await compile(stage, SOSNA, '1927-02-04', 12);
  await compile(stage, GOROD, '1927-02-04');
  await stage.setDay('1927-02-05');
  await stage.do('pokrov-chair', 'appeals/decide', {
    ...{ appealId: stage.id('appeal:a'), on: '1927-02-05', outcome: 'satisfied' },
    reasons: 'Расчётная книжка подтверждает собственный заработок; иждивения не установлено.',
  });
  await stage.do('pokrov-chair', 'appeals/decide', {
    ...{ appealId: stage.id('appeal:b'), on: '1927-02-05', outcome: 'refused' },
    reasons: 'Основание подтверждено документом; исключений статьи 16 не имеется.',
  });
  await petitionAbove(stage, ZARECH, '1927-02-05');
  await grant(stage, stage.id('petition:granted'), '1927-02-05');
  await fileAtUezd(stage, people[5] ?? fail(), '1927-02-03', '1927-02-05');
  stage.keep('appeal:e', await file(stage, STEPUR, people[4] ?? fail(), '1927-02-05', 'oral'));
  await forward(
    stage,
    STEPUR,
    stage.id('appeal:d'),
    '1927-02-05',
    'Комиссия затрудняется: патент есть, торговли никто не видел.',
  );
  await publish(stage, GOROD, '1927-02-05', false);
  await reportTrader(stage, GOROD, '1927-02-05');
}

/** Today: Borok's second meeting is already open, the others wait for noon; Nikitino's register has just been read. */
async function today(stage: Stage, { bork }: Summoned): Promise<void> {
  await stage.setDay(TODAY);
  await stage.do('pokrov-clerk', 'appeals/receive', { appealId: stage.id('appeal:d'), on: TODAY });
  await petition(stage, BORK, TODAY);
  await endWithComplaint(stage, ZARECH, '1927-02-05', TODAY);
  await reopenFamily(stage, BORK, TODAY);
  await settleClearing(stage, KAMEN);
  const [, second] = bork;
  if (second !== undefined) await open(stage, second, TODAY, Math.floor(second.electors.length * 0.31));
  await stage.upload(
    'nikit-secretary',
    'register/import-residents',
    'nikitinsky.csv',
    tableOf('register.csv', NIKIT.name),
    {
      campaignId: stage.id('campaign'),
      territoryId: stage.id(NIKIT.name),
    },
  );
}
