import { expect, type Locator, type Page } from '@playwright/test';
import { accessFaults, isAlive, open, test } from './support/browser';
import { PASSWORD } from './support/program';
import { START, Town, type TownElector, type TownPart } from './support/town';

test.setTimeout(120_000);

const AGAIN = '1927-02-20';
/** A worker that begins anew after a failed test makes its town anew. */
const MARK = Date.now().toString(36);

/** The screen of the town's enterprises, before the clerk who declares their lists and adds their votes. */
class Screen {
  constructor(
    readonly page: Page,
    private readonly town: Town,
  ) {}

  async look(): Promise<void> {
    await open(this.page, `/uchastki/enterprises?electionId=${this.town.electionId}`);
    await isAlive(this.page);
  }

  async stands(state: string): Promise<void> {
    await this.look();
    await expect(this.mill.getByText(state, { exact: true }).first()).toBeVisible();
  }

  get mill(): Locator {
    return this.page.locator('section').filter({ has: this.page.getByRole('heading', { name: this.town.mill }) });
  }

  get summing(): Locator {
    return this.mill.getByRole('button', { name: 'Сложить голоса частей' });
  }

  /** The cells of a row of the sum, by what stands first in it. */
  async row(name: string): Promise<string[]> {
    const cells = this.mill.getByRole('row').filter({ hasText: name }).last().getByRole('cell');
    return (await cells.allInnerTexts()).map((text) => text.trim());
  }

  async declare(proposer: string, people: readonly string[]): Promise<void> {
    const box = this.page.getByLabel('Кандидаты, человек в строке');
    if (!(await box.isVisible())) await this.mill.getByText('Добавить ещё один общий список').first().click();
    await this.page.getByLabel('Название или имя').fill(proposer);
    await box.fill(people.join('\n'));
    await this.mill.locator('form').getByRole('button').last().click();
  }

  async sum(): Promise<void> {
    await this.summing.click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Сложить голоса частей' }).click();
    await expect(
      this.page
        .getByText(/голоса сложены\.$/)
        .or(this.page.getByText(/голоса сложены\./))
        .last(),
    ).toBeVisible();
  }

  /** The summary protocol that the screen offers, as the browser would open it. */
  async protocol(): Promise<void> {
    const link = this.mill.getByRole('link', { name: 'Сводный протокол' });
    const paper = await this.page.request.get((await link.getAttribute('href')) ?? '');
    expect(paper.headers()['content-type']).toContain('application/pdf');
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

const named = (people: readonly (TownElector | undefined)[]): string[] => people.flatMap((one) => one?.name ?? []);

test('art. 36, note: one list for the whole mill, voted on by its shifts, their votes added at the screen', async ({
  enter,
}) => {
  const town = await Town.make({
    mark: `e${MARK}`,
    parts: [
      { name: 'Дневная смена', electors: 20, seats: 1 },
      { name: 'Ночная смена', electors: 14, seats: 1 },
    ],
  });
  const [day, night] = town.parts as [TownPart, TownPart];
  const [ada = '', boris = ''] = named(day.people.slice(5, 7));
  const [vera = ''] = named(night.people.slice(5, 6));
  const page = await enter(town.logins.clerk, PASSWORD);
  const screen = new Screen(page, town);

  await screen.stands('каждая часть избирает своих');
  await screen.declare('Фабричный комитет', [ada, 'Небывалов Никита Никитич']);
  await expect(screen.mill.getByRole('alert')).toContainText('Небывалов Никита Никитич');
  await expect(page.getByLabel('Название или имя')).toHaveValue('Фабричный комитет');
  await expect(page.getByLabel('Кандидаты, человек в строке')).toHaveValue(`${ada}\nНебывалов Никита Никитич`);
  await screen.declare('Фабричный комитет', [ada, boris]);
  await expect(screen.mill.getByText('объявлен общий список').first()).toBeVisible();
  await screen.declare('Собрание ночной смены', [vera]);
  await expect(screen.mill.getByText(vera)).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);

  await test.step('the day shift votes; its chair is told that nobody is elected by these hands alone', async () => {
    const meetingId = await town.convene(day);
    await screen.stands('части собираются');
    await expect(screen.summing).toBeDisabled();
    await expect(screen.mill.getByText('Ждут: Дневная смена, Ночная смена.')).toBeVisible();
    await town.serve(meetingId);
    await town.setDay(START);
    await town.gather(meetingId, day, 15);
    await town.prepare(meetingId, day);
    const chair = await enter(town.logins.agent, PASSWORD);
    await open(chair, `/meetings/${meetingId}?step=nominations`);
    await expect(chair.getByText('Список депутатов общий для всего предприятия').first()).toBeVisible();
    await open(chair, `/meetings/${meetingId}?step=votes`);
    await isAlive(chair);
    for (const [name, votes] of [
      [ada, '12'],
      [boris, '6'],
      [vera, '1'],
    ] as const)
      await chair.getByLabel(`${name}: За`, { exact: true }).fill(votes);
    await expect(chair.getByText('Голоса за депутатов складываются с голосами других частей').first()).toBeVisible();
    await chair.getByRole('button', { name: 'Записать голосование' }).click();
    await expect(chair.getByText('Голосование записано.').first()).toBeVisible();
    await town.end(meetingId);
    await screen.look();
    await expect(screen.mill.getByText('Ждут: Ночная смена.')).toBeVisible();
  });

  await test.step('equals over both shifts elect nobody, and are voted on once more', async () => {
    await town.hold(night, 12, [3, 2, 7]);
    await open(page, '/desk');
    await expect(page.getByRole('link', { name: /Объявить избранных по общему списку/ }).first()).toBeVisible();
    await screen.stands('можно складывать голоса');
    await screen.sum();
    expect(await screen.row(ada)).toEqual([expect.stringContaining('избран'), '12', '3', '15', '0', '0']);
    expect(await screen.row(boris)).toEqual([expect.stringContaining('поровну'), '6', '2', '8', '0', '0']);
    expect(await screen.row(vera)).toEqual([expect.stringContaining('поровну'), '1', '7', '8', '0', '0']);
    await expect(screen.mill.getByText('голоса поровну').first()).toBeVisible();
    expect(await accessFaults(page)).toEqual([]);
  });

  await test.step('voted on again by every part, and added again', async () => {
    await town.hold(day, 15, [5, 8], { on: AGAIN });
    await expect(screen.summing).toBeDisabled();
    await town.hold(night, 12, [2, 9], { on: AGAIN });
    await screen.stands('можно складывать голоса');
    await screen.sum();
    await expect(screen.mill.getByText('избраны', { exact: true })).toBeVisible();
    expect(await screen.row(vera)).toEqual([expect.stringContaining('избран'), '8', '9', '17', '0', '0']);
    await expect(screen.summing).toHaveCount(0);
    await screen.protocol();
  });
});

test('art. 40, 45: a part without its quorum is left out, and the lot tells equals apart where it is so read', async ({
  enter,
}) => {
  const town = await Town.make({
    mark: `l${MARK}`,
    readings: { 'I-19': 'lot' },
    parts: [
      { name: 'Дневная смена', electors: 12, seats: 1 },
      { name: 'Ночная смена', electors: 12, seats: 1 },
      { name: 'Мастера', electors: 10, seats: 0 },
    ],
  });
  const [day, night, masters] = town.parts as [TownPart, TownPart, TownPart];
  const people = named([day.people[5], day.people[6], night.people[5]]);
  const [ada = '', boris = '', vera = ''] = people;
  const page = await enter(town.logins.clerk, PASSWORD);
  const screen = new Screen(page, town);
  await screen.look();
  await screen.declare('Фабричный комитет', people);
  await expect(screen.mill.getByText('объявлен общий список').first()).toBeVisible();
  await town.hold(day, 10, [9, 4, 0]);
  await town.hold(night, 10, [8, 1, 5]);
  const failed = await town.convene(masters);
  await town.serve(failed);
  await town.gather(failed, masters, 3);
  await town.end(failed);

  await screen.stands('можно складывать голоса');
  await expect(screen.mill.getByRole('link', { name: 'Созвать вновь' })).toBeVisible();
  await screen.summing.click();
  await expect(page.getByRole('dialog')).toContainText('Не войдут не собравшие кворума: Мастера.');
  await page.getByRole('dialog').getByRole('button', { name: 'Сложить голоса частей' }).click();
  await expect(screen.mill.getByText('Без кворума, в сумму не вошли: Мастера.')).toBeVisible();
  await expect(screen.mill.getByText(`Избраны: ${ada}.`)).toBeVisible();

  await screen.look();
  await page.getByLabel(vera).check();
  await expect(page.getByLabel(boris)).toBeDisabled();
  await page.getByRole('button', { name: 'Записать избранных' }).click();
  await expect(screen.mill.getByText(`По жребию избрано: ${vera}.`)).toBeVisible();
  await expect(screen.mill.getByText('избраны', { exact: true })).toBeVisible();
  // Its places are filled and it elects no alternates: there is nothing to convene it for.
  await expect(screen.mill.getByRole('link', { name: 'Созвать вновь' })).toHaveCount(0);
  await open(page, `/meetings/${failed}`);
  await expect(page.getByText('вновь это собрание не созывают')).toBeVisible();
  await screen.look();
  await screen.protocol();

  const reader = await enter(town.logins.observer, PASSWORD);
  await open(reader, `/uchastki/enterprises?electionId=${town.electionId}`);
  await expect(reader.getByText(`По жребию избрано: ${vera}.`)).toBeVisible();
  await expect(reader.getByRole('button', { name: /Сложить|Отозвать|Объявить/ })).toHaveCount(0);
});
