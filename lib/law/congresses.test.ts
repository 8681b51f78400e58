import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import {
  congressDelegates,
  judgeComposition,
  judgeCongressVotes,
  judgeConvening,
  judgeExecutiveElection,
  judgeMandates,
} from './congresses';
import { judgeFormerExecutive, judgeOrganising, judgeRevision } from './executives';
import { resolveParameters } from './parameters';

const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);
const numbers = (...args: Parameters<typeof congressDelegates>) =>
  congressDelegates(...args).delegates.map(({ delegates }) => delegates);

describe('art. 50: delegates of a congress', () => {
  it('all soviets of a volost have one at least; half a norm adds one', () => {
    const units = [40, 300, 449, 450].map((base, index) => ({ name: String(index), kind: 'village' as const, base }));
    expect(numbers({ congress: 'volost', units })).toEqual([1, 1, 1, 2]);
  });

  it('towns count by electors, congresses by inhabitants, villages not at all above the volost', () => {
    const units = [
      { name: 'город', kind: 'city' as const, base: 2000 },
      { name: 'завод', kind: 'factory' as const, base: 400 },
      { name: 'волость', kind: 'congress' as const, base: 23_007 },
      { name: 'село', kind: 'village' as const, base: 5000 },
    ];
    expect(numbers({ congress: 'uezd', units })).toEqual([10, 2, 23, 0]);
    expect(rules(judgeComposition({ congress: 'uezd', units, missingSoviets: [] }))).toEqual([
      'congress-village-soviet breach',
    ]);
  });

  it('norms from memory are unverified, those found or typed are not', () => {
    const units = [{ name: 'г', kind: 'congress' as const, base: 250_000 }];
    expect(congressDelegates({ congress: 'guberniya', units })).toMatchObject({
      unverified: true,
      delegates: [{ delegates: 25 }],
    });
    expect(congressDelegates({ congress: 'all-russian', units })).toMatchObject({
      unverified: false,
      delegates: [{ delegates: 2 }],
    });
    const typed = resolveParameters({ guberniyaPerInhabitants: 20_000 });
    expect(congressDelegates({ congress: 'guberniya', units }, typed)).toMatchObject({
      unverified: false,
      delegates: [{ delegates: 13 }],
    });
  });

  it('is convened by the executive committee, an early re-election by an extraordinary one', () => {
    const facts = { isByExecutive: true, isEarlyReelection: false, isExtraordinary: false };
    expect(judgeConvening(facts)).toEqual([]);
    expect(rules(judgeConvening({ ...facts, isByExecutive: false, isEarlyReelection: true }))).toEqual([
      'congress-self-convened breach',
      'congress-not-extraordinary breach',
    ]);
    expect(judgeConvening({ ...facts, isEarlyReelection: true, isExtraordinary: true })).toEqual([]);
  });

  it('leaves out no soviet, and takes no krai congresses', () => {
    expect(rules(judgeComposition({ congress: 'volost', units: [], missingSoviets: ['Горки'] }))).toEqual([
      'congress-soviet-missing breach',
    ]);
    expect(
      rules(judgeComposition({ congress: 'all-russian', units: [], missingSoviets: [], sendsKrai: true })),
    ).toEqual(['congress-krai-delegates breach']);
  });
});

describe('art. 51–52: mandates', () => {
  it('the commission reports, the congress decides', () => {
    expect(judgeMandates({ hasCommission: true, hasReport: true, isByCongress: true })).toEqual([]);
    expect(rules(judgeMandates({ hasCommission: false, hasReport: false, isByCongress: false }))).toEqual([
      'mandate-commission-missing breach',
      'mandates-not-by-congress breach',
    ]);
    expect(rules(judgeMandates({ hasCommission: true, hasReport: false, isByCongress: true }))).toEqual([
      'mandate-report-missing breach',
    ]);
  });

  it('advisers do not vote; trap 16: outsiders are electable, the disfranchised not', () => {
    expect(judgeCongressVotes({ votes: 60, delegates: 60 })).toEqual([]);
    expect(rules(judgeCongressVotes({ votes: 61, delegates: 60 }))).toEqual(['congress-advisory-votes breach']);
    expect(judgeExecutiveElection({ disfranchised: [] })).toEqual([]);
    expect(rules(judgeExecutiveElection({ disfranchised: ['Иванов'] }))).toEqual(['executive-without-rights breach']);
  });
});

describe('art. 53–54: the executive committee', () => {
  it('trap 17: the former one lives until the first sitting of the new', () => {
    const firstSittingOn = civilDay('1927-03-10');
    expect(judgeFormerExecutive({ endedOn: firstSittingOn, firstSittingOn })).toEqual([]);
    expect(rules(judgeFormerExecutive({ endedOn: civilDay('1927-03-08'), firstSittingOn }))).toEqual([
      'executive-ended-early breach',
    ]);
  });

  it('chair and presidium from its members, heads for all departments, former members advise', () => {
    const facts = { members: ['а', 'б', 'в'], chair: 'а', presidium: ['а', 'б'], withoutHead: [], votes: 3 };
    expect(judgeOrganising(facts)).toEqual([]);
    expect(
      rules(judgeOrganising({ ...facts, chair: 'г', presidium: ['г'], withoutHead: ['земельный'], votes: 5 })),
    ).toEqual(['departments-without-head breach', 'executive-outsiders breach', 'executive-advisory-votes breach']);
    expect(rules(judgeOrganising({ ...facts, chair: null }))).toEqual(['executive-without-chair breach']);
  });
});

describe('art. 55–57: revision commissions', () => {
  const village = { level: 'village', members: 3, candidates: 2, isSeparateVote: true, incompatible: [] } as const;
  it.each([
    ['village', 3, []],
    ['village', 4, ['revision-members breach']],
    ['volost', 2, ['revision-members breach']],
    ['volost', 3, []],
    ['volost', 5, []],
    ['volost', 6, ['revision-members breach']],
  ] as const)('%s with %i members', (level, members, expected) => {
    expect(rules(judgeRevision({ ...village, level, members }))).toEqual(expected);
  });

  it('two candidates, a vote of its own, no incompatible offices', () => {
    expect(
      rules(judgeRevision({ ...village, candidates: 1, isSeparateVote: false, incompatible: ['Иванов'] })),
    ).toEqual(['revision-candidates breach', 'revision-joint-vote breach', 'revision-incompatible breach']);
  });
});
