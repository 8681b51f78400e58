import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveInterpretations } from './interpretations';
import { judgeCount, judgeQuorum, judgeQuorumAtVote, quorum, quorumBase, quorumOfParts } from './quorum';

describe('art. 40: the quorum', () => {
  it.each([
    [1, 1],
    [3, 2],
    [57, 20],
    [100, 35],
    [200, 70],
    [201, 71],
    [303, 107],
  ])('of %i entitled, %i are needed and one less is too few', (eligible, needed) => {
    expect(quorum({ eligible, present: needed })).toEqual({ needed, valid: true, percent: 35 });
    expect(quorum({ eligible, present: needed - 1 }).valid).toBe(false);
  });

  it('70 of 201 fails although it rounds to 35 %', () => {
    expect(judgeQuorum({ eligible: 201, present: 70 })).toMatchObject([
      { rule: 'quorum-missing', article: '40', level: 'breach', basis: { needed: 71 } },
    ]);
    expect(judgeQuorum({ eligible: 201, present: 71 })).toEqual([]);
  });

  it('never turns invalid as more people come, nor valid as more are entitled', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (eligible, present) => {
        const { needed, valid } = quorum({ eligible, present });
        expect(valid).toBe(present >= needed);
        if (valid) expect(quorum({ eligible, present: present + 1 }).valid).toBe(true);
        expect(quorum({ eligible: eligible + 1, present }).needed).toBeGreaterThanOrEqual(needed);
      }),
    );
  });

  it('art. 41: a repeat has the same quorum unless that reading is on and a share is given', () => {
    const lowered = resolveInterpretations({ 'I-15': 'lower-quorum' });
    expect(quorum({ eligible: 100, present: 25, repeatPercent: 25 }).valid).toBe(false);
    expect(quorum({ eligible: 100, present: 25, repeatPercent: 25 }, lowered).valid).toBe(true);
    expect(quorum({ eligible: 100, present: 25 }, lowered).valid).toBe(false);
  });

  it('art. 15 н, note: a detainee stands outside the base, by the other reading inside', () => {
    expect(quorumBase({ electors: 100, detained: 3 })).toBe(100);
    expect(quorumBase({ electors: 100, detained: 3 }, resolveInterpretations({ 'I-12': 'in-base' }))).toBe(103);
  });

  it('art. 27: a listed person whose complaint waits is in the base only by the reading of I-10 that lets him in', () => {
    const people = { electors: 100, detained: 0, pending: 2 };
    expect(quorumBase(people)).toBe(100);
    expect(quorumBase(people, resolveInterpretations({ 'I-10': 'admitted-pending' }))).toBe(102);
  });

  it('art. 38: more present than entitled means that others were let in', () => {
    expect(judgeCount({ eligible: 100, present: 100 })).toEqual([]);
    expect(judgeCount({ eligible: 100, present: 101 })).toMatchObject([
      { rule: 'present-exceeds-entitled', article: '38', level: 'breach', basis: { eligible: 100, present: 101 } },
    ]);
  });

  it('I-13: the whole numbers of one reading are those of the other', () => {
    const rounded = resolveInterpretations({ 'I-13': 'rounded-up' });
    for (let eligible = 1; eligible <= 500; eligible += 1) {
      const needed = Math.ceil((35 * eligible) / 100);
      expect(quorum({ eligible, present: needed }, rounded)).toEqual(quorum({ eligible, present: needed }));
      expect(quorum({ eligible, present: needed - 1 }, rounded).valid).toBe(false);
    }
  });

  it('I-14: those who leave after the count spoil nothing, unless every vote is measured', () => {
    expect(judgeQuorumAtVote({ eligible: 200, present: 60 })).toEqual([]);
    const each = resolveInterpretations({ 'I-14': 'at-each-vote' });
    expect(judgeQuorumAtVote({ eligible: 200, present: 60 }, each)).toMatchObject([
      { rule: 'quorum-missing', interpretation: 'I-14' },
    ]);
    expect(judgeQuorumAtVote({ eligible: 200, present: 70 }, each)).toEqual([]);
  });

  it('art. 36, note: each part of an enterprise has its own quorum', () => {
    const parts = [
      { eligible: 100, present: 60 },
      { eligible: 100, present: 20 },
    ];
    expect(quorumOfParts(parts).map(({ valid }) => valid)).toEqual([true, false]);
    const whole = quorumOfParts(parts, resolveInterpretations({ 'I-13b': 'enterprise' }));
    expect(whole.map(({ valid, needed }) => [valid, needed])).toEqual([
      [true, 70],
      [true, 70],
    ]);
  });
});
