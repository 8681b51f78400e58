import type { NoticeLayout } from '@/lib/papers/kinds/notice';
import { renderPaper } from '@/lib/papers/render';
import { SAMPLES } from '@/lib/papers/samples/all-kinds';
import { type Figure, plain, say } from './report';

export const about = 'sets 1,000 notices, one to a page and four to a sheet, and one protocol: pages a second, memory';

const NOTICES = 1000;
const TIMES = 5;
const PAGES_A_SECOND = 700;

interface Setting {
  readonly seconds: number;
  /** Of the processor, whoever else is at work on it. */
  readonly processor: number;
  readonly bytes: number;
}

/** Slips of an uchastok of a thousand electors, each time other ones, and the protocol that a meeting ends with. */
export async function bench(): Promise<readonly Figure[]> {
  // The first paper of a process reads the fonts too.
  await set(() => renderPaper('protocol', SAMPLES.protocol));
  const protocol = await middleOf(() => renderPaper('protocol', SAMPLES.protocol));
  const one = await middleOf((time) => renderNotices('one', time));
  const sheet = await middleOf((time) => renderNotices('sheet', time));
  return [
    plain('one protocol', protocol.seconds * 1000, (value) => `${value.toFixed(0)} ms`),
    ...figuresOf('1,000 notices as one PDF, one to a page', one, NOTICES, { atLeast: PAGES_A_SECOND }),
    ...figuresOf('1,000 notices as one PDF, four to a sheet', sheet, NOTICES / 4),
    plain('memory after them', process.memoryUsage().rss / 1024 ** 2, (value) => `${value.toFixed(0)} MB`),
  ];
}

function figuresOf(
  what: string,
  { seconds, processor, bytes }: Setting,
  pages: number,
  bound?: { atLeast: number },
): Figure[] {
  const aSecond = (value: number): string => `${value.toFixed(0)} pages a second`;
  const size = `${Math.round(bytes / 1024)} KB`;
  return [
    plain(`${what}, ${size}`, pages / seconds, aSecond, bound),
    plain('… by time of the processor, all its cores together', pages / processor, aSecond),
    plain('… notices a second', NOTICES / seconds, (value) => value.toFixed(0)),
  ];
}

function renderNotices(layout: NoticeLayout, time: number): Promise<Uint8Array> {
  const people = SAMPLES.notice.notices;
  const notices = Array.from({ length: NOTICES }, (_, index) => {
    const one = people[index % people.length];
    if (one === undefined) throw new Error('The sample of a notice is empty');
    const number = time * NOTICES + index + 1;
    // No two alike: a name or an address set once is not set again.
    const person = { ...one.person, given: `${one.person.given} ${number}` };
    return { number, person, address: `Осиновка, двор ${number}` };
  });
  return renderPaper('notice', { ...SAMPLES.notice, layout, notices });
}

async function set(work: () => Promise<Uint8Array>): Promise<Setting> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const pdf = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6, bytes: pdf.byteLength };
}

async function middleOf(work: (time: number) => Promise<Uint8Array>): Promise<Setting> {
  const settings: Setting[] = [];
  for (let time = 0; time < TIMES; time += 1) settings.push(await set(() => work(time)));
  const middle = settings.sort((a, b) => a.seconds - b.seconds)[Math.floor(TIMES / 2)];
  if (middle === undefined) throw new Error('Nothing was set');
  say(settings.map(({ seconds }) => `${seconds.toFixed(2)} s`).join(', '));
  return middle;
}
