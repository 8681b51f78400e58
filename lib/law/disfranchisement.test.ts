import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDisfranchisement } from './disfranchisement';
import type { GroundFacts, Principal } from './disfranchisement-facts';
import { DOCUMENT_KINDS, type DocumentKind, EVIDENCE_BY_LETTER } from './evidence';
import { resolveInterpretations } from './interpretations';
import { LETTERS, type Letter } from './letters';

interface Extra {
  documents?: readonly DocumentKind[];
  principal?: Principal;
  reading?: Record<string, string>;
}

/** With the proper paper unless said otherwise. */
function judge(letter: string, facts: GroundFacts = {}, extra: Extra = {}) {
  const proper = EVIDENCE_BY_LETTER[letter as Letter]?.[0]?.kinds[0];
  const kinds = extra.documents ?? (proper === undefined ? [] : [proper]);
  const documents = kinds.map((kind) => ({ kind }));
  return judgeDisfranchisement(
    { letter, facts, documents, ...(extra.principal === undefined ? {} : { principal: extra.principal }) },
    resolveInterpretations(extra.reading ?? {}),
  );
}

const brief = (letter: string, facts?: GroundFacts, extra?: Extra) => {
  const { verdict, protectedBy, findings } = judge(letter, facts, extra);
  return [verdict, protectedBy, findings[0]?.rule];
};

describe('art. 17: no ground beside art. 15', () => {
  it.each(['р', 'щ', '', 'критика', '14.в', 'й'])('“%s” is unlawful', (letter) => {
    expect(brief(letter)).toEqual(['unlawful', null, 'ground-unknown']);
  });

  it('but a decree of the Presidium, and the decree itself, not its number', () => {
    expect(brief('иное', { decreeNumber: '12' })).toEqual(['unlawful', null, 'decree-missing']);
    expect(brief('иное', { decreeNumber: '12' }, { documents: ['vtsik-decree'] })).toEqual(['lawful', null, undefined]);
    expect(brief('иное', {}, { documents: ['vtsik-decree'] })).toEqual(['unlawful', null, 'ground-unknown']);
  });
});

describe('art. 15 а and 16 а, б: the farmer', () => {
  it.each<[string, GroundFacts, readonly unknown[]]>([
    ['two at harvest', { hiredHarvest: 2 }, ['unlawful', '16.б', 'protected']],
    ['three at harvest', { hiredHarvest: 3 }, ['undecided', null, 'farm-undecided']],
    ['one permanent', { hiredPermanent: 1 }, ['undecided', null, 'farm-undecided']],
    [
      'one permanent in illness',
      { hiredPermanent: 1, specialCircumstance: 'болезнь' },
      ['unlawful', '16.а', 'protected'],
    ],
    [
      'two permanent in illness',
      { hiredPermanent: 2, specialCircumstance: 'болезнь' },
      ['undecided', null, 'farm-undecided'],
    ],
    [
      'both signs of a labour farm',
      { hiredPermanent: 2, membersWorkDaily: true, labourAuxiliary: true },
      ['undecided', null, 'farm-undecided'],
    ],
    ['nothing stated', {}, ['undecided', null, 'farm-undecided']],
    ['no hired labour', { hiredPermanent: 0, hiredHarvest: 0 }, ['unlawful', null, 'element-absent']],
    ['two at harvest, and a trader', { hiredHarvest: 2, otherGround: 'з' }, ['undecided', null, 'farm-undecided']],
    [
      'two at harvest, and the same ground again',
      { hiredHarvest: 2, otherGround: 'а' },
      ['unlawful', '16.б', 'protected'],
    ],
    [
      'two at harvest, and no ground at all',
      { hiredHarvest: 2, otherGround: 'богат' },
      ['unlawful', '16.б', 'protected'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(brief('а', facts)).toEqual(expected);
  });

  it('I-31: by thresholds the numbers of art. 16 decide', () => {
    expect(brief('а', { hiredHarvest: 3 }, { reading: { 'I-31': 'thresholds' } })).toEqual(['lawful', null, undefined]);
  });
});

describe('art. 15 б, в, г: one element each', () => {
  it.each<[string, keyof GroundFacts]>([
    ['б', 'establishmentHiredLabour'],
    ['в', 'systematicResale'],
    ['г', 'systematicLending'],
    ['д', 'hiredPermanently'],
    ['к', 'officer'],
  ])('%s asks for %s', (letter, element) => {
    expect(brief(letter, { [element]: true })).toEqual(['lawful', null, undefined]);
    expect(brief(letter, { [element]: false })).toEqual(['unlawful', null, 'element-absent']);
    expect(brief(letter)).toEqual(['undecided', null, 'element-unstated']);
  });

  it('art. 16 в: a farmer who sells his own produce is no reseller', () => {
    expect(brief('в', { ownProduce: true, systematicResale: true })).toEqual(['unlawful', '16.в', 'protected']);
  });
});

describe('art. 15 д and 16 г: the artisan', () => {
  it.each<[GroundFacts, string | null]>([
    [{ hiredAdults: 0, apprentices: 0 }, '16.г'],
    [{ hiredAdults: 1 }, '16.г'],
    [{ apprentices: 2 }, '16.г'],
    [{ hiredAdults: 1, apprentices: 1 }, null],
    [{ hiredAdults: 2 }, null],
    [{ apprentices: 3 }, null],
  ])('%o is protected by %s', (facts, article) => {
    const permanent = { ...facts, hiredPermanently: true };
    expect(brief('д', permanent)).toEqual(
      article === null ? ['lawful', null, undefined] : ['unlawful', article, 'protected'],
    );
  });

  it('one worker and one apprentice: the commission decides on permanence', () => {
    expect(brief('д', { hiredAdults: 1, apprentices: 1 })).toEqual(['undecided', null, 'element-unstated']);
  });
});

describe('art. 15 з, и and 16 в, ж: the trader', () => {
  const unemployed = { registeredUnemployed: true, patentCategory: 1, temporary: true };
  it.each<[GroundFacts, string | null]>([
    [{}, null],
    [{ ownProduce: true }, '16.в'],
    [{ freePatentInvalid: true }, '16.ж'],
    [unemployed, '16.ж'],
    [{ ...unemployed, patentCategory: 2 }, null],
    [{ ...unemployed, registeredUnemployed: false }, null],
    [{ ...unemployed, temporary: false }, null],
  ])('%o is protected by %s', (facts, article) => {
    for (const letter of ['з', 'и']) {
      expect(brief(letter, facts)).toEqual(
        article === null ? ['lawful', null, undefined] : ['unlawful', article, 'protected'],
      );
    }
  });
});

describe('art. 15 к, its note and 16 д: the whites', () => {
  it.each<[GroundFacts, readonly unknown[]]>([
    [{ officer: true }, ['lawful', null, undefined]],
    [{ officer: true, mobilised: true }, ['lawful', null, undefined]],
    [{ officer: false, mobilised: true }, ['unlawful', '16.д', 'protected']],
    [{ officer: true, governmentAct: true }, ['unlawful', '15.к.n1', 'protected']],
    [{ officer: true, redArmy: true }, ['lawful', null, undefined]],
    [{ officer: true, redArmy: true, activeDefence: true }, ['unlawful', '15.к.n1', 'protected']],
    [{ officer: true, servingNow: true }, ['unlawful', '15.к.n1', 'protected']],
    [{ officer: false, servingNow: true }, ['unlawful', null, 'element-absent']],
  ])('%o', (facts, expected) => {
    expect(brief('к', facts)).toEqual(expected);
  });

  it('a note of art. 15 protects beside another ground too, art. 16 does not', () => {
    expect(brief('к', { officer: true, servingNow: true, otherGround: 'з' })[1]).toBe('15.к.n1');
    expect(brief('к', { mobilised: true, otherGround: 'з' })[1]).toBeNull();
  });
});

describe('art. 15 л, м, н, о', () => {
  it('a lower policeman himself is deprived', () => {
    expect(brief('л', { lowerEmployee: true })).toEqual(['lawful', null, undefined]);
  });

  it('art. 16 з: a bell-ringer is no servant of the cult', () => {
    expect(brief('м', { technicalService: true })).toEqual(['unlawful', '16.з', 'protected']);
    expect(brief('м')).toEqual(['lawful', null, undefined]);
  });

  it('trap 12: a detainee is not deprived', () => {
    expect(brief('н', { kind: 'detained' })).toEqual(['unlawful', '15.н.n1', 'protected']);
    expect(brief('н')).toEqual(['undecided', null, 'element-unstated']);
  });

  it('art. 22: sentences rest on the court’s papers, exile on the office’s', () => {
    expect(brief('н', { kind: 'rights-struck' }, { documents: ['court-sentence'] })[0]).toBe('lawful');
    expect(brief('н', { kind: 'rights-struck' }, { documents: ['soviet-certificate'] })[2]).toBe('evidence-missing');
    expect(brief('н', { kind: 'exiled' }, { documents: ['administrative-certificate'] })[0]).toBe('lawful');
    expect(brief('н', { kind: 'exiled' }, { documents: ['court-sentence'] })[2]).toBe('evidence-missing');
  });

  it('the insane by an act of a health organ alone', () => {
    expect(brief('о')).toEqual(['lawful', null, undefined]);
    expect(brief('о', {}, { documents: ['soviet-certificate'] })).toEqual(['unlawful', null, 'evidence-missing']);
  });
});

describe('art. 15 п: families', () => {
  const dependent = { dependent: true, ownLabour: false };
  it.each<[string, GroundFacts, Principal | undefined, readonly unknown[]]>([
    ['the dependent wife of a priest', dependent, { letter: 'м' }, ['lawful', null, undefined]],
    [
      'the son of a trader with a wage of his own',
      { dependent: true, ownLabour: true },
      { letter: 'з' },
      ['unlawful', null, 'element-absent'],
    ],
    [
      'one who does not depend',
      { dependent: false, ownLabour: false },
      { letter: 'з' },
      ['unlawful', null, 'element-absent'],
    ],
    ['the wife of an insane man', dependent, { letter: 'о' }, ['unlawful', null, 'element-absent']],
    ['the wife of a man struck by a court', dependent, { letter: 'н' }, ['unlawful', null, 'element-absent']],
    [
      'the wife of a lower policeman',
      dependent,
      { letter: 'л', lowerEmployee: true },
      ['unlawful', '15.п.n1', 'protected'],
    ],
    ['the wife of a police chief', dependent, { letter: 'л' }, ['lawful', null, undefined]],
    ['the wife of a white officer', dependent, { letter: 'к' }, ['unlawful', null, 'element-absent']],
    [
      'the wife of a restored trader',
      dependent,
      { letter: 'з', isListed: false },
      ['unlawful', null, 'element-absent'],
    ],
    ['nothing stated', {}, { letter: 'з' }, ['undecided', null, 'element-unstated']],
    ['no principal', dependent, undefined, ['undecided', null, 'element-unstated']],
  ])('%s', (_name, facts, principal, expected) => {
    expect(brief('п', facts, principal === undefined ? {} : { principal })).toEqual(expected);
  });

  it('I-30: by the other reading families of white officers too', () => {
    const extra = { principal: { letter: 'к' }, reading: { 'I-30': 'extended' } };
    expect(brief('п', dependent, extra)).toEqual(['lawful', null, undefined]);
    expect(judge('п', dependent, { principal: { letter: 'к' } }).findings[0]?.interpretation).toBe('I-30');
  });

  it('names everything that is not stated', () => {
    expect(judge('п').findings.map(({ basis }) => basis.element)).toEqual(['principal', 'dependent', 'noOwnLabour']);
  });
});

describe('art. 22: the paper', () => {
  it.each(LETTERS)('letter %s without any is unlawful', (letter) => {
    expect(brief(letter, {}, { documents: [] })).toEqual(['unlawful', null, 'evidence-missing']);
  });

  it('protection goes before the paper, the paper before the elements', () => {
    expect(brief('а', { hiredHarvest: 2 }, { documents: [] })[2]).toBe('protected');
    expect(brief('б', { establishmentHiredLabour: false }, { documents: [] })[2]).toBe('evidence-missing');
  });

  it('22 б alone is open-ended: other official papers are flagged', () => {
    const { verdict, findings } = judge('ж', {}, { documents: ['soviet-certificate'] });
    expect([verdict, findings.map(({ rule, level }) => [rule, level])]).toEqual([
      'lawful',
      [['evidence-unusual', 'flag']],
    ]);
    expect(brief('з', {}, { documents: ['soviet-certificate'] })[2]).toBe('evidence-missing');
  });

  it('every document kind but the decree serves some letter', () => {
    const served = new Set(LETTERS.flatMap((letter) => EVIDENCE_BY_LETTER[letter].flatMap(({ kinds }) => kinds)));
    expect([...DOCUMENT_KINDS].filter((kind) => !served.has(kind))).toEqual(['vtsik-decree']);
  });
});

describe('whatever is stated', () => {
  const flagOf = fc.option(fc.boolean(), { nil: undefined });
  const numberOf = fc.option(fc.nat(4), { nil: undefined });
  const facts: fc.Arbitrary<GroundFacts> = fc.record({
    hiredPermanent: numberOf,
    hiredHarvest: numberOf,
    establishmentHiredLabour: flagOf,
    systematicResale: flagOf,
    systematicLending: flagOf,
    hiredAdults: numberOf,
    apprentices: numberOf,
    hiredPermanently: flagOf,
    ownProduce: flagOf,
    freePatentInvalid: flagOf,
    officer: flagOf,
    mobilised: flagOf,
    servingNow: flagOf,
    technicalService: flagOf,
    dependent: flagOf,
    ownLabour: flagOf,
  });

  it('without a paper nothing is lawful or left open, and another ground never protects more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LETTERS), facts, (letter, stated) => {
        expect(judge(letter, stated, { documents: [] }).verdict).toBe('unlawful');
        const alone = judge(letter, stated);
        const beside = judge(letter, { ...stated, otherGround: 'з' });
        if (alone.protectedBy === null) expect(beside.protectedBy).toBeNull();
        expect(alone.verdict === 'lawful').toBe(alone.findings.every(({ level }) => level === 'flag'));
      }),
    );
  });

  it('letter а is never lawful by the machine alone', () => {
    fc.assert(
      fc.property(facts, (stated) => {
        expect(judge('а', stated).verdict).not.toBe('lawful');
      }),
    );
  });
});
