import { civilDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { judgeAdmission } from '@/lib/law/admission';
import { alternates, judgeSpread } from '@/lib/law/alternates';
import { appealRoute, routeAfterEnd, stepDue } from '@/lib/law/appeal-route';
import { judgeFiling } from '@/lib/law/appeals';
import { apportion } from '@/lib/law/apportion';
import { cancellation, judgeCancellation } from '@/lib/law/cancellation';
import { judgeCircular } from '@/lib/law/circular-1925';
import { judgeComplaintFiling } from '@/lib/law/complaints';
import { congressDelegates } from '@/lib/law/congresses';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import { divide } from '@/lib/law/divide';
import { countEnterprise } from '@/lib/law/enterprise';
import { judgeOrganising, judgeRevision } from '@/lib/law/executives';
import { ageCutoffs, franchiseOf } from '@/lib/law/franchise';
import { judgeStep } from '@/lib/law/meeting';
import { judgeNomination } from '@/lib/law/nominations';
import { judgeNotices } from '@/lib/law/notices';
import { postOf } from '@/lib/law/posts';
import { judgeProtocol } from '@/lib/law/protocol';
import { judgePublication } from '@/lib/law/publication';
import { judgeQuorum } from '@/lib/law/quorum';
import { judgeScope } from '@/lib/law/register';
import { restoration } from '@/lib/law/restoration';
import { seatsOfSoviet } from '@/lib/law/seats';
import { termOf } from '@/lib/law/terms';
import { judgeDivision } from '@/lib/law/uchastki';
import { judgeReplacement } from '@/lib/law/vacancies';
import { count, judgeCounts } from '@/lib/law/votes';
import { type Figure, plain } from './report';

export const about = 'works every rule of the law on ordinary facts, and the largest apportionment';

const day = civilDay;
const ELECTIONS = day('1927-02-06');
const [village] = appealRoute({ settlement: 'village', districts: false }).steps;
const uchastki = [480, 350, 260, 170, 140].map((base, index) => ({ name: String(index + 1), base }));
const candidates = [30, 20, 20, 12, 7, 3].map((votes, index) => ({
  ...{ name: String(index), for: votes, against: index, abstained: 2 },
}));
const course = {
  ...({ state: 'counted', isRepeat: false, presidium: 2, mode: 'personal', ballots: [] } as const),
  readings: ['а', 'б', 'в', 'г', 'д'],
};
const alternate = { id: 'a', name: 'А', uchastokId: '1', votes: 5, ordinal: 1, isAvailable: true };
const part = {
  ...{ eligible: 200, present: 90, seats: 2, candidates: candidates.map(({ name }) => name), votes: candidates },
};
const settlements = [612, 62, 71, 148, 95, 310].map((population, index) => ({
  ...{ name: String(index), population, versts: index * 3 },
}));

/** Each rule on such facts as a commission meets, in the order of the Instruction. */
const RULES: Readonly<Record<string, () => unknown>> = {
  '1 scope': () => judgeScope({ isRsfsr: true, startsOn: ELECTIONS }),
  '15 disfranchisement': () =>
    judgeDisfranchisement({ letter: 'з', facts: { patentCategory: 2 }, documents: [{ kind: 'patent-certificate' }] }),
  '15.л post': () => postOf('помощник прокурора военного суда'),
  '19 restoration': () =>
    restoration({ letter: 'з', labourSince: day('1922-03-01'), decidedOn: day('1927-03-01'), loyaltyProved: true }),
  '25 publication': () => judgePublication({ electionStart: ELECTIONS, postedOn: day('1927-01-18') }),
  '27 term': () => termOf('27', day('1927-01-17')),
  '27 filing': () =>
    judgeFiling({ postedOn: day('1927-01-17'), filedOn: day('1927-01-25'), filer: 'listed', isListed: true }),
  '28 step': () => village && stepDue(village, { receivedOn: exactly(ELECTIONS), sentOn: exactly(day('1927-02-05')) }),
  '27–31 route': () => appealRoute({ settlement: 'guberniya-city', districts: true }),
  '33 route': () => routeAfterEnd({ settlement: 'guberniya-city', districts: true }),
  '35 notices': () =>
    judgeNotices({
      ...{ heldOn: ELECTIONS, eligible: 200, servedInTime: 190, servedLate: 5, servedUnknown: 1, isRepeat: false },
    }),
  '36 enterprise': () =>
    countEnterprise({
      ...{
        hasCommonList: true,
        parts: [
          { name: 'день', ...part },
          { name: 'ночь', ...part },
        ],
      },
    }),
  '37 proposal': () => divide({ settlements }),
  '37 division': () =>
    judgeDivision({
      ...{ settlement: 'village', unplaced: 0, placedTwice: 0 },
      uchastki: uchastki.map(({ name, base }) => ({
        ...({ name, kind: 'territorial', population: base, electors: base, settlements: [] } as const),
      })),
    }),
  '38 age': () =>
    franchiseOf(
      { bornOn: day('1909-02-06'), birthYear: 1909, isOfAge: null, isDetained: false, isListed: false },
      ageCutoffs(ELECTIONS),
    ),
  '38 admission': () => judgeAdmission({ name: 'А', franchise: 'disfranchised' }),
  '40 quorum': () => judgeQuorum({ eligible: 201, present: 70 }),
  '42 step': () => judgeStep(course, { kind: 'vote', race: 'deputies' }),
  '43 seats': () => seatsOfSoviet({ population: 1400, settlement: 'village' }),
  '43 apportionment': () => apportion({ seats: 14, uchastki }),
  '44 nomination': () =>
    judgeNomination({ race: 'deputies', proposer: { kind: 'party', name: 'Ячейка' }, candidates: [{ name: 'А' }] }),
  '45 count': () => count({ seats: 2, candidates }),
  '45 hands': () => judgeCounts({ seats: 2, present: 90, mode: 'personal', counts: candidates }),
  '46 alternates': () => alternates({ seats: 14, uchastki: 5 }),
  '46 spread': () => judgeSpread({ race: 'alternates', uchastki: 5, places: 4, orderNumber: null }),
  '47 protocol': () => judgeProtocol({ presidium: 3, present: 90, signatures: [{ name: 'А', signed: true }] }),
  '48 complaint': () => judgeComplaintFiling({ electionsEndedOn: ELECTIONS, filedOn: day('1927-02-13') }),
  '50 congress': () =>
    congressDelegates({ congress: 'volost', units: uchastki.map((one) => ({ ...one, kind: 'village' })) }),
  '54 organising': () =>
    judgeOrganising({ members: ['А', 'Б', 'В'], chair: 'А', presidium: ['Б'], withoutHead: [], votes: 3 }),
  '55 revision': () =>
    judgeRevision({ level: 'village', members: 3, candidates: 2, isSeparateVote: true, incompatible: [] }),
  '60 extent': () => cancellation({ deputies: 20, faulty: 11 }),
  '61 cancellation': () =>
    judgeCancellation({
      ...{ deputies: 20, faulty: 11, extent: 'full', faultyUchastki: 2, body: 'executive', hasGround: true },
    }),
  '65 replacement': () => judgeReplacement({ uchastokId: '1', alternates: [alternate], chosenId: 'a' }),
  'circular of 1925': () => judgeCircular({ notPutForward: 0, cellListMeetings: [2, 1] }),
};

const WANTED_MS = 0.05;
const WANTED_APPORTIONED_MS = 10;
const ROUNDS = 2000;
const BATCHES = 7;

/** Milliseconds of the processor, of several batches the quickest: what else the machine does is no part of the rule. */
function quickest(rounds: number, work: () => unknown): number {
  const batches = Array.from({ length: BATCHES }, () => {
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / rounds;
  });
  return Math.min(...batches);
}

const us = (ms: number): string => `${(1000 * ms).toFixed(2)} µs`;

export function bench(): Promise<readonly Figure[]> {
  const rules = Object.entries(RULES).map(([what, work]) => [what, quickest(ROUNDS, work)] as const);
  const slowest = rules.reduce((a, b) => (b[1] > a[1] ? b : a));
  // A fixed mixture: no two runs differ by their facts.
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: String(index), base: 1 + ((index * 7919) % 1500) }));
  const apportioned = quickest(5, () => apportion({ seats: 12_000, uchastki: many }));
  return Promise.resolve([
    plain(`the slowest of ${rules.length} rules on ordinary facts: ${slowest[0]}`, slowest[1], us, {
      atMost: WANTED_MS,
    }),
    plain('seats apportioned among 5,000 uchastki (art. 43)', apportioned, (ms) => `${ms.toFixed(1)} ms`, {
      atMost: WANTED_APPORTIONED_MS,
    }),
    ...rules.map(([what, ms]) => plain(what, ms, us)),
  ]);
}
