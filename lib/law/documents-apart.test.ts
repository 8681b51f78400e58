import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { CIRCULAR_ITEMS, judgeCircular } from './circular-1925';
import { resolveInterpretations } from './interpretations';
import { judgeConference, judgeConferenceAfter, judgeReport, judgeReturn, officialsWithoutReport } from './letter-1921';
import { judgeLocalVariant, judgeRegisterEntry, judgeScope } from './register';

const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);
const day = civilDay;

describe('the circular of 1925', () => {
  const stateOf = (facts: Parameters<typeof judgeCircular>[0], reading = {}) =>
    Object.fromEntries(
      judgeCircular(facts, resolveInterpretations(reading)).items.map(({ item, state }) => [item, state]),
    );

  it('trap 20: never refuses, only warns', () => {
    const { findings } = judgeCircular({ criticsEntered: 2, refusedNominations: 1, agitationRecords: 0 });
    expect(findings.map(({ level, article }) => `${article} ${level}`)).toEqual(Array(3).fill('circular-1925 flag'));
  });

  it('what is not known cannot be established, and one item is only an aim', () => {
    const states = Object.values(stateOf({}));
    expect(states).toHaveLength(CIRCULAR_ITEMS.length);
    expect(states.filter((state) => state === 'unknown')).toHaveLength(15);
    expect(stateOf({})['party-leads']).toBe('noted');
  });

  it('the non-party share has to grow, in exact numbers', () => {
    const share = (part: number, all: number) => ({ part, all });
    expect(stateOf({ nonParty: { now: share(2, 3), before: share(66, 100) } })['non-party-share']).toBe('met');
    expect(stateOf({ nonParty: { now: share(2, 3), before: share(4, 6) } })['non-party-share']).toBe('warned');
  });

  it('military deputies are not all of the command, where there are any', () => {
    expect(stateOf({ military: { all: 0, command: 0 } })['red-army']).toBe('met');
    expect(stateOf({ military: { all: 2, command: 1 } })['red-army']).toBe('met');
    expect(stateOf({ military: { all: 1, command: 1 } })['red-army']).toBe('warned');
  });

  it('I-38: several meetings are two, by the other reading three', () => {
    expect(stateOf({ cellListMeetings: [2, 3] })['cell-lists']).toBe('met');
    expect(stateOf({ cellListMeetings: [1] })['cell-lists']).toBe('warned');
    expect(stateOf({ cellListMeetings: [2] }, { 'I-38': 'three' })['cell-lists']).toBe('warned');
  });

  it('records of agitation and talks are either there or not', () => {
    expect(stateOf({ agitationRecords: 0, komsomolTalks: 4 })).toMatchObject({
      agitation: 'warned',
      'komsomol-explained': 'met',
    });
  });
});

describe('the letter of 1921', () => {
  it('no conference before every factory is prepared and the report is sent', () => {
    const facts = {
      factories: [{ name: 'Трёхгорная', isPrepared: true }],
      hasReportBefore: true,
      responsible: 'Иванов',
    };
    expect(judgeConference(facts)).toEqual([]);
    expect(
      rules(
        judgeConference({ factories: [{ name: 'а', isPrepared: false }], hasReportBefore: false, responsible: null }),
      ),
    ).toEqual([
      'conference-unprepared breach',
      'conference-without-report breach',
      'conference-without-responsible flag',
    ]);
    expect(rules(judgeConferenceAfter(false))).toEqual(['conference-report-after-missing flag']);
  });

  it('a report leaves room for criticism', () => {
    expect(rules(judgeReport({ questions: 0, demands: 0, hasDiscussion: false }))).toEqual([
      'report-without-discussion breach',
    ]);
    expect(judgeReport({ questions: 1, demands: 0, hasDiscussion: false })).toEqual([]);
  });

  it('I-37: once in each calendar month, or within 31 days, or once for the institution', () => {
    const officials = [
      { name: 'а', institution: 'упродком', reportedOn: [day('1921-05-02'), day('1921-06-20')] },
      { name: 'б', institution: 'упродком', reportedOn: [] },
    ];
    const silent = (reading = {}) =>
      officialsWithoutReport(officials, '1921-06', resolveInterpretations(reading)).map(({ name }) => name);
    expect(silent()).toEqual(['б']);
    expect(silent({ 'I-37': '31-days' })).toEqual(['а', 'б']);
    expect(silent({ 'I-37': 'per-institution' })).toEqual([]);
  });

  it('the monthly return is sent and exact', () => {
    expect(rules(judgeReturn({ month: '1921-06', reports: null, silent: ['б'] }))).toEqual([
      'return-missing flag',
      'officials-silent flag',
    ]);
    expect(rules(judgeReturn({ month: '1921-06', reports: { returned: 5, recorded: 4 }, silent: [] }))).toEqual([
      'return-differs breach',
    ]);
    expect(judgeReturn({ month: '1921-06', reports: { returned: 4, recorded: 4 }, silent: [] })).toEqual([]);
  });
});

describe('art. 1, 2 and 21', () => {
  it('art. 1: the RSFSR, from 4 November 1926', () => {
    expect(judgeScope({ isRsfsr: true, startsOn: day('1927-01-10') })).toEqual([]);
    expect(rules(judgeScope({ isRsfsr: false, startsOn: day('1925-03-01') }))).toEqual([
      'outside-rsfsr breach',
      'before-instruction breach',
    ]);
    expect(rules(judgeScope({ isRsfsr: true, startsOn: UNKNOWN_DAY }))).toEqual(['instruction-day-unknown undecided']);
    expect(judgeScope({ isRsfsr: true, startsOn: day('1926-11-04') })).toEqual([]);
    expect(rules(judgeScope({ isRsfsr: true, startsOn: day('1931-01-01') }))).toEqual(['after-instruction flag']);
  });

  it('art. 2: approval heals a late submission', () => {
    const facts = {
      proposedBy: 'krai',
      submittedOn: day('1926-12-10'),
      campaignStartsOn: day('1927-01-10'),
      approval: '14',
    } as const;
    expect(judgeLocalVariant(facts)).toEqual([]);
    expect(rules(judgeLocalVariant({ ...facts, submittedOn: day('1926-12-11') }))).toEqual(['variant-late flag']);
    expect(rules(judgeLocalVariant({ ...facts, approval: null, proposedBy: 'other' }))).toEqual([
      'variant-wrong-body breach',
      'variant-not-approved breach',
    ]);
    expect(rules(judgeLocalVariant({ ...facts, submittedOn: UNKNOWN_DAY }))).toEqual(['variant-day-unknown undecided']);
  });

  it('art. 21: the faults that lists really had', () => {
    const entry = {
      name: 'Иванов',
      hasSettlement: true,
      isUnderAge: false,
      isEnteredAlready: false,
      isStruckOff: false,
      isRestored: false,
      isOnOldPapers: false,
    };
    expect(judgeRegisterEntry(entry)).toEqual([]);
    expect(
      rules(
        judgeRegisterEntry({
          name: ' ',
          hasSettlement: false,
          isUnderAge: true,
          isEnteredAlready: true,
          isStruckOff: true,
          isRestored: true,
          isOnOldPapers: false,
        }),
      ),
    ).toEqual([
      'entry-without-name breach',
      'entry-without-settlement breach',
      'entry-twice breach',
      'entry-under-age flag',
      'entry-struck-off flag',
      'entry-restored flag',
    ]);
  });
});
