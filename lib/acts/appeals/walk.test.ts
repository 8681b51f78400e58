import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';

const RUNS = 10;
const BODIES = ['borkovskaya-clerk', 'pokrovskaya-clerk', 'uezd-clerk'] as const;
const STEPS = ['forward', 'receive', 'satisfied', 'refused', 'announce'] as const;
type Step = (typeof STEPS)[number];

let world: World;
let list: PostedList;
let used = 0;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: RUNS });
}, 60_000);
afterAll(() => world.close());

/** What the route of a village says of a complaint: where it stands and how. */
interface Model {
  at: number;
  state: 'held' | 'sent' | 'satisfied' | 'refused' | 'announced';
}

const isLast = ({ at }: Model): boolean => at === BODIES.length - 1;

type Rule = (model: Model, body: number) => Model | null;

const held = (model: Model, body: number): boolean => model.state === 'held' && body === model.at;
const isFinal = ({ state }: Model): boolean => state === 'satisfied' || state === 'refused';

/** What each step makes of the complaint (27–31); null where the body may not do it now. */
const RULES: Readonly<Record<Step, Rule>> = {
  forward: (model, body) => (held(model, body) && body === 0 ? { at: 1, state: 'sent' } : null),
  receive: (model, body) => (model.state === 'sent' && body === model.at ? { ...model, state: 'held' } : null),
  satisfied: (model, body) => (held(model, body) && body > 0 ? { ...model, state: 'satisfied' } : null),
  refused: (model, body) => {
    if (!held(model, body) || body === 0) return null;
    return isLast(model) ? { ...model, state: 'refused' } : { at: model.at + 1, state: 'sent' };
  },
  announce: (model, body) => (body === 0 && isFinal(model) ? { ...model, state: 'announced' } : null),
};

function perform(appealId: string, body: number, step: Step) {
  const who = BODIES[body] ?? '';
  const common = { appealId, on: '1927-01-18' };
  if (step === 'forward') return world.try(who, 'appeals/forward', { ...common, conclusion: 'Проверено.' });
  if (step === 'receive' || step === 'announce') return world.try(who, `appeals/${step}`, common);
  return world.try(who, 'appeals/decide', { ...common, outcome: step, reasons: 'по справке' });
}

test('art. 27–31: whatever the bodies try, a complaint goes only where the law sends it, and never comes to a stop', async () => {
  const tries = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...STEPS)), { minLength: 6, maxLength: 18 });
  await fc.assert(
    fc.asyncProperty(tries, async (walk) => {
      const index = used++ % RUNS;
      const entryId = list.entries[index] ?? '';
      const filing = { entryId, filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' };
      const { id } = await world.do(BODIES[0], 'appeals/file', filing);
      let model: Model = { at: 0, state: 'held' };
      for (const [body, step] of walk) {
        const expected = RULES[step](model, body);
        const done = await perform(id, body, step);
        expect([body, step, model, done.ok]).toEqual([body, step, model, expected !== null]);
        model = expected ?? model;
        await expectStored(id, index, model);
      }
    }),
    // Every run takes a complaint of its own; a smaller one could not be filed again.
    { numRuns: RUNS, endOnFailure: true },
  );
}, 120_000);

async function expectStored(id: string, index: number, model: Model): Promise<void> {
  const { prisma } = world.store;
  const appeal = await prisma.appeal.findUniqueOrThrow({
    where: { id },
    include: { steps: { orderBy: { ordinal: 'asc' } } },
  });
  const resident = await prisma.resident.findUniqueOrThrow({ where: { id: list.residents[index] ?? '' } });
  const isSatisfied = appeal.outcome === 'satisfied';
  expect([appeal.state, appeal.steps.length - 1]).toEqual([model.state, model.at]);
  expect(resident.franchise).toBe(isSatisfied ? 'elector' : 'disfranchised');
  // Whoever must act next has it on the desk; a closed case has nothing open.
  const open = await prisma.term.count({ where: { subjectId: id, state: 'open' } });
  expect(open).toBe(model.state === 'announced' ? 0 : 1);
}
