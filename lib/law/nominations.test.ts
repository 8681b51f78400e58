import { describe, expect, it } from 'vitest';
import { judgeAdmission, judgeTurningAway } from './admission';
import { resolveInterpretations } from './interpretations';
import { judgeChallenge, judgeMode, judgeNomination, type NominationFacts, type ProposerKind } from './nominations';
import { judgeProtocol } from './protocol';

const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);
const nomination = (kind: ProposerKind, extra: Partial<NominationFacts> = {}): NominationFacts => ({
  race: 'deputies',
  proposer: { kind, name: 'имя' },
  candidates: [{ name: 'Иванов', franchise: 'elector' }],
  ...extra,
});

describe('art. 44, notes: who names candidates', () => {
  it.each<ProposerKind>(['commission', 'agent'])('%s may not', (kind) => {
    expect(rules(judgeNomination(nomination(kind)))).toEqual(['proposer-barred breach']);
  });
  it.each<ProposerKind>(['party', 'komsomol', 'union', 'organisation', 'citizen', 'group'])('%s may', (kind) => {
    expect(judgeNomination(nomination(kind))).toEqual([]);
  });

  it('art. 42 г: the source is named', () => {
    expect(rules(judgeNomination(nomination('group', { proposer: { kind: 'group', name: ' ' } })))).toEqual([
      'proposer-unnamed breach',
    ]);
  });

  it('I-23: a commission’s member proposes as a citizen, by the other reading not at all', () => {
    const facts = nomination('citizen', { proposer: { kind: 'citizen', name: 'Пётр', isCommissionMember: true } });
    expect(rules(judgeNomination(facts))).toEqual(['proposer-member flag']);
    expect(rules(judgeNomination(facts, resolveInterpretations({ 'I-23': 'all-members' })))).toEqual([
      'proposer-member breach',
    ]);
  });

  it('those without rights cannot be elected', () => {
    const candidates = (['disfranchised', 'under-age', 'detained', 'age-undecided', 'elector'] as const).map(
      (franchise) => ({
        name: franchise,
        franchise,
      }),
    );
    const findings = judgeNomination(nomination('party', { candidates }));
    expect(rules(findings)).toEqual(['candidate-without-rights breach', 'candidate-age-undecided undecided']);
    expect(findings[0]?.basis.candidates).toEqual(['disfranchised', 'under-age', 'detained']);
  });

  it('art. 57, note: an incompatible office counts for the revision commission alone', () => {
    const candidates = [{ name: 'Иванов', incompatibility: 'секретарь совета' }];
    expect(rules(judgeNomination(nomination('party', { race: 'revision', candidates })))).toEqual([
      'revision-incompatible breach',
    ]);
    expect(judgeNomination(nomination('party', { candidates }))).toEqual([]);
  });
});

describe('art. 44: challenge and mode', () => {
  const challenge = { name: 'Иванов', reason: 'не живёт в селе', for: 20, against: 20, present: 60 };
  it('I-22: a simple majority removes a name, by the other reading one objection does', () => {
    expect(judgeChallenge(challenge)).toEqual({ isRemoved: false, findings: [] });
    expect(judgeChallenge({ ...challenge, for: 21 }).isRemoved).toBe(true);
    expect(
      judgeChallenge({ ...challenge, for: 1 }, resolveInterpretations({ 'I-22': 'any-objection' })).isRemoved,
    ).toBe(true);
  });

  it('hands do not exceed the room, and the reason is written down', () => {
    expect(rules(judgeChallenge({ ...challenge, for: 41 }).findings)).toEqual(['votes-exceed-present breach']);
    expect(rules(judgeChallenge({ ...challenge, reason: '' }).findings)).toEqual(['challenge-without-reason flag']);
  });

  it('the mode is what the meeting adopted', () => {
    const vote = { mode: 'list' as const, for: 40, against: 39, present: 80 };
    expect(judgeMode(vote)).toEqual([]);
    expect(rules(judgeMode({ ...vote, for: 39 }))).toEqual(['mode-not-adopted breach']);
    expect(rules(judgeMode({ ...vote, for: 60 }))).toEqual(['mode-votes-exceed breach']);
  });
});

describe('art. 38: the door', () => {
  const comer = (franchise: Parameters<typeof judgeAdmission>[0]['franchise']) => ({ name: 'Иванов', franchise });
  it.each([
    ['elector', undefined],
    ['disfranchised', 'admitted-disfranchised'],
    ['under-age', 'admitted-under-age'],
    ['age-undecided', 'admitted-age-undecided'],
    ['detained', 'admitted-detained'],
  ] as const)('%s: %s', (franchise, rule) => {
    expect(judgeAdmission(comer(franchise))[0]?.rule).toBe(rule);
  });

  it('I-10: a pending complaint admits only by the other reading', () => {
    const pending = { ...comer('disfranchised'), hasPendingAppeal: true };
    expect(judgeAdmission(pending)).toHaveLength(1);
    expect(judgeAdmission(pending, resolveInterpretations({ 'I-10': 'admitted-pending' }))).toEqual([]);
  });

  it('art. 34 and 38: an elector of another uchastok is let in only there', () => {
    expect(judgeAdmission({ ...comer('elector'), isOutsider: true })).toMatchObject([
      { rule: 'admitted-outsider', article: '38', level: 'breach' },
    ]);
  });

  it('nobody outside the list is sent away', () => {
    expect(rules(judgeTurningAway(comer('elector')))).toEqual(['elector-turned-away breach']);
    expect(judgeTurningAway(comer('disfranchised'))).toEqual([]);
  });
});

describe('art. 39 and 47: the protocol', () => {
  const signed = (...signs: boolean[]) =>
    signs.map((is, index) => ({ name: String(index), signed: is, reason: is ? '' : 'болен' }));
  it('is signed by the presidium and holds the count', () => {
    expect(judgeProtocol({ presidium: 3, present: 70, signatures: signed(true, true, true) })).toEqual([]);
    expect(rules(judgeProtocol({ presidium: 3, present: 70, signatures: signed(true, true, false) }))).toEqual([
      'protocol-signatures-short flag',
    ]);
    expect(rules(judgeProtocol({ presidium: 3, present: 70, signatures: [] }))).toEqual(['protocol-unsigned breach']);
    expect(rules(judgeProtocol({ presidium: 1, present: null, signatures: signed(true) }))).toEqual([
      'protocol-without-count breach',
    ]);
  });

  it('a refusal to sign is explained', () => {
    const signatures = [
      { name: 'а', signed: true },
      { name: 'б', signed: false },
    ];
    expect(rules(judgeProtocol({ presidium: 2, present: 1, signatures }))).toContain(
      'refusal-to-sign-unexplained flag',
    );
  });
});
