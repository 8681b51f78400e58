import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropUpload, receiveUpload } from './upload';

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'izbirkom-upload-'));
  process.env.IZBIRKOM_DATA = data;
});
afterAll(() => rm(data, { recursive: true, force: true }));
beforeEach(() => rm(join(data, 'uploads'), { recursive: true, force: true }));

const kept = () => readdir(join(data, 'uploads')).catch(() => []);
const BODY = 'фамилия;имя\n'.repeat(20_000);

async function form(body: string): Promise<{ type: string; bytes: Buffer }> {
  const sent = new FormData();
  sent.set('territoryId', 'x');
  sent.set('file', new Blob([body]), 'register.csv');
  const whole = new Response(sent);
  return { type: whole.headers.get('content-type') ?? '', bytes: Buffer.from(await whole.arrayBuffer()) };
}

const requestOf = (type: string, bytes: Buffer) =>
  new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body: new Uint8Array(bytes) });

async function received(): Promise<{ file: { path: string } }> {
  const { type, bytes } = await form(BODY);
  const answer = await receiveUpload(requestOf(type, bytes));
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as { file: { path: string } };
}

describe('a file sent', () => {
  it('lies whole on the disk for its act', async () => {
    const { file } = await received();
    expect(await readFile(file.path, 'utf8')).toBe(BODY);
  });

  it('that stops half-way leaves nothing behind', async () => {
    const { type, bytes } = await form(BODY);
    const answer = await receiveUpload(requestOf(type, bytes.subarray(0, bytes.length / 2)));
    expect(answer).toMatchObject({ ok: false, error: { code: 'UNSUPPORTED' } });
    expect(await kept()).toEqual([]);
  });

  it('that is too large leaves nothing behind', async () => {
    const { type, bytes } = await form(BODY);
    expect(await receiveUpload(requestOf(type, bytes), 1000)).toMatchObject({
      ok: false,
      error: { code: 'TOO_LARGE' },
    });
    const announced = requestOf(type, bytes);
    announced.headers.set('content-length', String(30 * 1024 * 1024));
    // A scan is smaller than a table: whoever sends more is told how much of this very thing is taken.
    expect(await receiveUpload(announced, 20 * 1024 * 1024)).toMatchObject({
      error: { code: 'TOO_LARGE', reason: 'file-too-large', values: { megabytes: 20 } },
    });
    expect(await kept()).toEqual([]);
  });

  it('goes when its act did not take it, and stays where an import reads it', async () => {
    const input = await received();
    await dropUpload(input, async () => true);
    await access(input.file.path);
    await dropUpload(input, async () => false);
    expect(await kept()).toEqual([]);
  });
});
