import { renderPaper } from '@/lib/papers/render';
import { SAMPLES } from '@/lib/papers/samples/all-kinds';

export const about = 'sets 1,000 notices, 250 sheets of four, and one protocol: sheets a second, memory';

const NOTICES = 1000;
const PER_SHEET = 4;

/** Slips of an uchastok of a thousand electors, and the protocol that a meeting ends with. */
export async function bench(): Promise<void> {
  const [first] = SAMPLES.notice.notices;
  if (first === undefined) throw new Error('The sample of a notice is empty');
  const notices = Array.from({ length: NOTICES }, (_, index) => ({
    ...first,
    number: index + 1,
    person: { ...first.person, given: `${first.person.given} ${index + 1}` },
  }));
  // The first paper of a process reads the fonts too.
  await timed('the first paper', () => renderPaper('protocol', SAMPLES.protocol));
  await timed('a protocol', () => renderPaper('protocol', SAMPLES.protocol));
  const seconds = await timed('1,000 notices', () => renderPaper('notice', { ...SAMPLES.notice, notices }));
  const sheets = NOTICES / PER_SHEET;
  say(
    `${sheets} sheets, ${(sheets / seconds).toFixed(0)} a second; ${(NOTICES / seconds).toFixed(0)} notices a second`,
  );
  say(`memory ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB`);
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function timed(what: string, work: () => Promise<Uint8Array>): Promise<number> {
  const start = performance.now();
  const pdf = await work();
  const seconds = (performance.now() - start) / 1000;
  say(`${what}: ${seconds.toFixed(2)} s, ${Math.round(pdf.byteLength / 1024)} KB`);
  return seconds;
}
