import { describe, expect, it } from 'vitest';
import { ask } from './ask';

const answered = async (rule: string, facts: unknown) => {
  const { status, body } = await ask(rule, facts);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

describe('the vectors of the law over the call', () => {
  it.each([
    [1, 1],
    [3, 2],
    [57, 20],
    [100, 35],
    [200, 70],
    [201, 71],
    [303, 107],
  ])('art. 40: of %i entitled %i make a quorum', async (eligible, needed) => {
    expect(await answered('quorum', { eligible, present: needed })).toMatchObject({ needed, valid: true });
    expect(await answered('quorum', { eligible, present: needed - 1 })).toMatchObject({ needed, valid: false });
  });

  it.each([
    ['25', '1927-02-06', '1927-01-17', 20, 'backward'],
    ['27', '1927-01-17', '1927-01-24', 7, 'forward'],
    ['28', '1927-01-24', '1927-01-27', 3, 'forward'],
    ['31', '1927-01-30', '1927-02-06', 7, 'forward'],
    ['31.1', '1927-01-24', '1927-01-27', 3, 'forward'],
    ['35', '1927-02-06', '1927-02-01', 5, 'backward'],
    ['48', '1927-02-06', '1927-02-13', 7, 'forward'],
    ['48.2', '1927-02-13', '1927-02-16', 3, 'forward'],
    ['48.3', '1927-02-16', '1927-02-23', 7, 'forward'],
    ['2', '1927-03-31', '1927-02-28', 31, 'backward'],
  ])('art. %s: from %s until %s', async (article, from, due, days, direction) => {
    expect(await answered('term', { article, from })).toMatchObject({ due, days, direction });
  });

  it('art. 25 and 35: posting until 17 January, notices until 1 February for 6 February 1927', async () => {
    const electionStart = '1927-02-06';
    expect(await answered('publication', { electionStart, postedOn: '1927-01-17' })).toMatchObject({
      latest: '1927-01-17',
      lawful: true,
    });
    expect(await answered('publication', { electionStart, postedOn: '1927-01-18' })).toMatchObject({ lawful: false });
    expect(await answered('publication', { electionStart, postedOn: '1927-01' })).toMatchObject({
      lawful: false,
      verdict: 'undecided',
    });
    expect(await answered('notice', { heldOn: electionStart, servedOn: '1927-02-01' })).toMatchObject({
      latest: '1927-02-01',
      lawful: true,
    });
    expect(await answered('notice', { heldOn: electionStart, servedOn: '1927-02-02' })).toMatchObject({
      lawful: false,
    });
  });

  it('art. 43: the norm of villages is unverified, that of a city must be given', async () => {
    expect(await answered('seats', { population: 1400, settlement: 'village' })).toMatchObject({
      seats: 14,
      unverified: true,
    });
    expect(await answered('seats', { population: 9000, settlement: 'city', perSeat: 60 })).toMatchObject({
      seats: 150,
      unverified: false,
    });
    expect(await ask('seats', { population: 9000, settlement: 'city' })).toMatchObject({
      status: 400,
      body: { issues: [{ path: ['perSeat'] }] },
    });
  });

  it('art. 43: fourteen seats by the largest remainder, shares written as text', async () => {
    const uchastki = [480, 350, 260, 170, 140].map((base, index) => ({ name: `${index + 1}`, base }));
    const body = await answered('apportion', { seats: 14, uchastki });
    expect(body.uchastki.map((item: { seats: number }) => item.seats)).toEqual([5, 3, 3, 2, 1]);
    expect(body.uchastki[0]).toEqual({
      name: '1',
      base: 480,
      quota: '4 4/5',
      floor: 4,
      remainder: '4/5',
      seats: 5,
    });
    expect(body.tie).toBeNull();
  });

  it('art. 43: equal claims are left to the commission', async () => {
    const uchastki = ['а', 'б'].map((name) => ({ name, base: 100 }));
    expect(await answered('apportion', { seats: 3, uchastki })).toMatchObject({
      tie: { seats: 1, among: ['а', 'б'] },
      findings: [{ rule: 'seats-tied', level: 'undecided' }],
    });
  });

  it('art. 37: 500 stay together, 501 do not', async () => {
    const divided = async (population: number) =>
      (await answered('divide', { settlements: [{ name: 'Борки', population }] })).uchastki.length;
    expect(await divided(500)).toBe(1);
    expect(await divided(501)).toBe(2);
  });

  it.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [14, 4],
    [20, 6],
    [100, 33],
  ])('art. 46: %i deputies have %i alternates', async (seats, alternates) => {
    expect(await answered('alternates', { seats })).toMatchObject({ alternates, higherOrderNeeded: false });
  });

  it('art. 46, note: five uchastki and four alternates ask for an order, four do not', async () => {
    expect(await answered('alternates', { seats: 14, uchastki: 5 })).toMatchObject({ higherOrderNeeded: true });
    expect(await answered('alternates', { seats: 14, uchastki: 4 })).toMatchObject({ higherOrderNeeded: false });
  });

  it('art. 45: a tie at the border is voted again, votes against defeat nobody', async () => {
    const of = (name: string, votes: number, against = 0) => ({ name, for: votes, against, abstained: 0 });
    expect(await answered('count', { seats: 2, candidates: [of('А', 30), of('Б', 20), of('В', 20)] })).toMatchObject({
      elected: ['А'],
      tied: ['Б', 'В'],
      open: 1,
      findings: [{ rule: 'votes-tied', level: 'undecided' }],
    });
    expect(await answered('count', { seats: 1, candidates: [of('А', 3, 40)] })).toMatchObject({
      elected: ['А'],
      tied: [],
      open: 0,
    });
  });

  it.each([
    ['village', false, ['village', 'volost', 'uezd'], [3, 3, 3], 16],
    ['city', false, ['city', 'uezd'], [3, 3], 13],
    ['city', true, ['city-district', 'city', 'uezd'], [3, 3, 3], 16],
    ['guberniya-city', false, ['city', 'guberniya'], [3, 7], 17],
    ['guberniya-city', true, ['city-district', 'city', 'guberniya'], [3, 3, 7], 20],
  ])('art. 27–31: the way in a %s (districts: %s)', async (settlement, districts, bodies, days, total) => {
    const body = await answered('appeal-route', { settlement, districts });
    expect(body.total).toBe(total);
    expect(body.steps.map((step: { body: string }) => step.body)).toEqual(bodies);
    expect(body.steps.map((step: { days: number }) => step.days)).toEqual(days);
    expect(body.steps[0].mayDecide).toBe(settlement !== 'village');
  });

  it('art. 25 and 31: the longest way fills the twenty days and ends on the day of the elections', async () => {
    const facts = { settlement: 'guberniya-city', districts: true, electionStart: '1927-02-06' };
    const body = await answered('appeal-route', facts);
    expect(body).toMatchObject({ postedOn: '1927-01-17', filingDue: '1927-01-24', endsOn: '1927-02-06', isLate: true });
    expect(body.steps.map((step: { due: string }) => step.due)).toEqual(['1927-01-27', '1927-01-30', '1927-02-06']);
  });

  it.each([
    [20, 10, 'partial', 'commission'],
    [20, 11, 'full', 'executive'],
    [15, 8, 'full', 'executive'],
    [15, 7, 'partial', 'commission'],
    [15, 0, 'none', null],
  ])('art. 60: of %i deputies %i faulty is %s', async (deputies, faulty, extent, decidedBy) => {
    expect(await answered('cancellation', { deputies, faulty })).toMatchObject({ extent, decidedBy });
  });

  it('art. 19: five years are full on 1 March 1927, not the day before', async () => {
    const facts = { letter: 'з', labourSince: '1922-03-01', loyaltyProved: true };
    expect(await answered('restoration', { ...facts, decidedOn: '1927-02-28' })).toMatchObject({
      body: 'guberniya',
      confirmedBy: 'executive',
      lawful: false,
      findings: [{ rule: 'restoration-too-early', article: '19', level: 'refused' }],
    });
    expect(await answered('restoration', { ...facts, decidedOn: '1927-03-01' })).toMatchObject({
      lawful: true,
      findings: [],
    });
    expect(await answered('restoration', { ...facts, letter: 'к', decidedOn: '1923-03-01' })).toMatchObject({
      body: 'vtsik-presidium',
      lawful: true,
    });
  });

  it('art. 19: interrupted labour is told by its stretches, and what cannot be is named', async () => {
    const facts = { letter: 'з', loyaltyProved: true, decidedOn: '1927-03-01' };
    const periods = [
      { from: '1919-03-01', until: '1921-03-01' },
      { from: '1924-03-01', until: null },
    ];
    expect(await answered('restoration', { ...facts, labour: { periods } })).toMatchObject({
      lawful: true,
      readings: { 'I-28': 'summed', 'I-29': 'always', 'I-36': 'struck-on-document' },
    });
    const interpretations = { 'I-28': 'continuous' };
    expect(await answered('restoration', { ...facts, labour: { periods }, interpretations })).toMatchObject({
      lawful: false,
      readings: interpretations,
    });
    expect(await ask('restoration', facts)).toMatchObject({
      status: 400,
      body: { issues: [{ path: ['labourSince'] }] },
    });
    const backwards = { periods: [{ from: '1924-03-01', until: '1920-01-01' }] };
    expect(await ask('restoration', { ...facts, labour: backwards })).toMatchObject({
      status: 400,
      body: { issues: [{ path: ['labour'] }] },
    });
  });

  it('art. 33: after the commissions’ end the same way goes by soviets and executive committees', async () => {
    const { afterEnd, readings } = await answered('appeal-route', { settlement: 'village', districts: false });
    expect(afterEnd).toEqual([
      { kind: 'soviet', level: 'village', mayDecide: false, article: '33' },
      { kind: 'executive', level: 'volost', mayDecide: true, article: '33' },
      { kind: 'executive', level: 'uezd', mayDecide: true, article: '33' },
    ]);
    expect(readings).toMatchObject({ 'I-35': 'same-level' });
  });

  it('art. 50, note: an autonomous republic’s congress has norms of its own or none', async () => {
    const facts = { congress: 'uezd', isAutonomous: true, units: [{ name: 'а', kind: 'city', base: 400 }] };
    expect((await answered('congress', facts)).findings).toMatchObject([
      { rule: 'congress-norms-special', article: '50.n1' },
    ]);
    const typed = await answered('congress', { ...facts, norms: { uezdPerElectors: 100 } });
    expect(typed).toMatchObject({ findings: [], unverified: false, delegates: [{ delegates: 4 }] });
  });

  it('art. 60 and 61: a violation of the whole soviet, and the executive committee after the commissions', async () => {
    expect(await answered('cancellation', { deputies: 20, faulty: 0, isGeneral: true })).toMatchObject({
      extent: 'full',
    });
    expect(await answered('cancellation', { deputies: 20, faulty: 3, haveCommissionsEnded: true })).toMatchObject({
      extent: 'partial',
      decidedBy: 'executive',
    });
  });

  it('art. 50: delegates by the norms, unverified save those of the all-Russian congress', async () => {
    const units = [{ name: 'Ольховск', kind: 'city', base: 130 }];
    expect(await answered('congress', { congress: 'volost', units })).toMatchObject({
      delegates: [{ name: 'Ольховск', delegates: 2 }],
      unverified: true,
    });
    expect(await answered('congress', { congress: 'all-russian', units })).toMatchObject({ unverified: false });
  });
});

describe('art. 14–22 over the call', () => {
  const soviet = [{ kind: 'soviet-certificate' }];
  it.each([
    ['a trader’s son with wages of his own', { dependent: true, ownLabour: true }, { letter: 'з' }, 'unlawful', null],
    ['the wife of an insane man', { dependent: true, ownLabour: false }, { letter: 'о' }, 'unlawful', null],
    [
      'the wife of a lower policeman',
      { dependent: true, ownLabour: false },
      { letter: 'л', lowerEmployee: true },
      'unlawful',
      '15.п.n1',
    ],
    ['the wife of a priest', { dependent: true, ownLabour: false }, { letter: 'м' }, 'lawful', null],
  ])('art. 15 п: %s', async (_who, facts, principal, verdict, protectedBy) => {
    const entry = { letter: 'п', facts, principal, documents: soviet };
    expect(await answered('disfranchisement', entry)).toMatchObject({ verdict, protectedBy });
  });

  it('art. 16 б: two at the harvest are protected, three are weighed by the commission', async () => {
    const documents = [{ kind: 'finance-certificate' }];
    const farm = (hiredHarvest: number) => ({ letter: 'а', facts: { hiredHarvest }, documents });
    expect(await answered('disfranchisement', farm(2))).toMatchObject({ verdict: 'unlawful', protectedBy: '16.б' });
    expect(await answered('disfranchisement', farm(3))).toMatchObject({ verdict: 'undecided', protectedBy: null });
  });

  it('art. 17: whatever is no letter of article 15 is unlawful, never a fault of the request', async () => {
    for (const letter of ['неблагонадёжность', '', '  ', '15', 'x'.repeat(5000)]) {
      const judged = await answered('disfranchisement', { letter, facts: {}, documents: soviet });
      expect(judged).toMatchObject({ verdict: 'unlawful' });
      expect(judged.findings[0]).toMatchObject({ rule: 'ground-unknown', article: '17' });
    }
  });
});

describe('facts that cannot be', () => {
  it.each([
    ['quorum', { eligible: 10, present: 11 }, 'present'],
    ['quorum', { eligible: -1, present: 0 }, 'eligible'],
    ['quorum', { eligible: 1e300, present: 1 }, 'eligible'],
    ['quorum', { eligible: '10', present: 1 }, 'eligible'],
    ['quorum', { present: 1 }, 'eligible'],
    ['quorum', { eligible: 1.5, present: 1 }, 'eligible'],
    ['term', { article: '27', from: '1927-02-30' }, 'from'],
    ['term', { article: '27', from: '0000-01-01' }, 'from'],
    ['term', { article: '40', from: '1927-02-03' }, 'article'],
    ['term', { article: 'toString', from: '1927-02-03' }, 'article'],
    ['publication', { electionStart: '1927-02-06', postedOn: 'вчера' }, 'postedOn'],
    ['apportion', { seats: 3, uchastki: [] }, 'uchastki'],
    ['divide', { settlements: [{ name: 'А', population: 10_000_000 }], limit: 1 }, 'settlements'],
    ['seats', { population: 100, settlement: 'village', min: 9, max: 8 }, 'max'],
    ['cancellation', { deputies: 10, faulty: 11 }, 'faulty'],
    ['alternates', { seats: 10, uchastki: 0 }, 'uchastki'],
    ['appeal-route', { settlement: 'хутор', districts: false }, 'settlement'],
    ['congress', { congress: 'volost', units: [] }, 'units'],
    ['quorum', { eligible: 10, present: 1, interpretations: { toString: 'x' } }, 'interpretations'],
    ['quorum', { eligible: 10, present: 1, norms: { quorumPercent: 1 } }, 'norms'],
    ['disfranchisement', { letter: 'а', facts: {}, documents: [{ kind: 'rumour' }] }, 'documents'],
  ])('%s %j names the field %s', async (rule, facts, field) => {
    const { status, body } = await ask(rule, facts);
    expect(status).toBe(400);
    expect(body.code).toBe('INVALID_INPUT');
    expect(body.issues[0]).toMatchObject({ path: expect.arrayContaining([field]), message: expect.any(String) });
  });

  it('a body that is no JSON, or none at all, is 400; an unknown rule 404; too much 413', async () => {
    for (const body of ['{"eligible": NaN}', '', '{', '[]', 'null', '"40"', '['.repeat(50_000)])
      expect((await ask('quorum', body)).status).toBe(400);
    expect((await ask('lottery', {})).status).toBe(404);
    expect((await ask('__proto__', {})).status).toBe(404);
    expect((await ask('quorum', ' '.repeat(3_000_000))).status).toBe(413);
  });

  it('answers in the language asked for, and by the readings chosen', async () => {
    const facts = { eligible: 201, present: 70 };
    const messages = await Promise.all(
      ['ru', 'uk', 'en'].map(async (language) => (await ask('quorum', facts, language)).body.findings[0].message),
    );
    expect(new Set(messages).size).toBe(3);
    const clear = { article: '25', from: '1927-02-06', interpretations: { 'I-02': 'clear-days' } };
    expect(await answered('term', clear)).toMatchObject({ due: '1927-01-16' });
  });
});
