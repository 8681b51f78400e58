import type { NoticeLayout } from '@/lib/papers/kinds/notice';
import { renderPaper } from '@/lib/papers/render';
import { SAMPLES } from '@/lib/papers/samples/all-kinds';

export const about = 'sets 1,000 notices, one to a page and four to a sheet, and one protocol: pages a second, memory';

const NOTICES = 1000;
const TIMES = 5;
const LAYOUTS: readonly { layout: NoticeLayout; what: string; pages: number }[] = [
  { layout: 'one', what: '1,000 notices, one to a page', pages: NOTICES },
  { layout: 'sheet', what: '1,000 notices, four to a sheet', pages: NOTICES / 4 },
];

/** Slips of an uchastok of a thousand electors, each time other ones, and the protocol that a meeting ends with. */
export async function bench(): Promise<void> {
  // The first paper of a process reads the fonts too.
  await timed('the first paper', () => renderPaper('protocol', SAMPLES.protocol));
  await timed('a protocol', () => renderPaper('protocol', SAMPLES.protocol));
  for (const { layout, what, pages } of LAYOUTS) {
    const seconds: number[] = [];
    for (let time = 0; time < TIMES; time += 1) seconds.push(await timed(what, () => renderNotices(layout, time)));
    const middle = seconds.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
    say(`${what}: the middle of ${TIMES} ${middle.toFixed(2)} s, ${perSecond(pages, middle)} pages a second`);
    if (pages !== NOTICES) say(`  ${perSecond(NOTICES, middle)} notices a second`);
  }
  say(`memory ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`);
}

function renderNotices(layout: NoticeLayout, time: number): Promise<Uint8Array> {
  const people = SAMPLES.notice.notices;
  const notices = Array.from({ length: NOTICES }, (_, index) => {
    const one = people[index % people.length];
    if (one === undefined) throw new Error('The sample of a notice is empty');
    const number = time * NOTICES + index + 1;
    // No two alike: a name or an address set once is not set again.
    return {
      number,
      person: { ...one.person, given: `${one.person.given} ${number}` },
      address: `Осиновка, двор ${number}`,
    };
  });
  return renderPaper('notice', { ...SAMPLES.notice, layout, notices });
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const perSecond = (count: number, seconds: number): string => (count / seconds).toFixed(0);

async function timed(what: string, work: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  const pdf = await work();
  const seconds = (performance.now() - start) / 1000;
  say(`${what}: ${seconds.toFixed(2)} s, ${Math.round(pdf.byteLength / 1024)} KB`);
  return seconds;
}
