import { request } from 'node:http';
import { expect } from '@playwright/test';

/** What the program answered, its JSON read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // The tests look into answers as a script of an outsider would, by the names of the contract.
  // biome-ignore lint/suspicious/noExplicitAny: JSON from over the wire
  readonly body: any;
}

type Fields = Readonly<Record<string, unknown>>;

/** Speaks to a running Izbirkom by HTTP alone, as a program with one sign-in does. */
export class Program {
  constructor(
    readonly address: string,
    private readonly token: string | null = null,
  ) {}

  get authorization(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }

  /** The same program by another sign-in. */
  async signedIn(login: string, password: string): Promise<Program> {
    const { status, body } = await this.post('session', { login, password });
    expect(status, `${login} signs in`).toBe(201);
    return new Program(this.address, body.token);
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...this.authorization, ...Object.fromEntries(new Headers(init.headers)) };
    return fetch(new URL(path, this.address), { ...init, headers });
  }

  async read(path: string, init: RequestInit = {}): Promise<Reply> {
    const response = await this.fetch(path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.read(`/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  act(name: string, input: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.post(`acts/${name}`, input, headers);
  }

  /** Does an act that must be done; its answer. */
  async do(name: string, input: Fields): Promise<Reply['body']> {
    const { status, body } = await this.act(name, input);
    expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200);
    return body;
  }

  /** Tries an act that must be refused so; the problem as it is written. */
  async refused(name: string, input: Fields, expected: readonly [number, string]): Promise<Reply['body']> {
    const { status, body, headers } = await this.act(name, input);
    expect([status, body.code], `${name}: ${JSON.stringify(body)}`).toEqual(expected);
    expect(headers.get('content-type')).toContain('application/problem+json');
    return body;
  }

  async ask(name: string, parameters: Readonly<Record<string, string>> = {}): Promise<Reply['body']> {
    const { status, body } = await this.read(`/api/v1/queries/${name}?${new URLSearchParams(parameters)}`);
    expect(status, `${name}: ${JSON.stringify(body)}`).toBe(200);
    return body;
  }

  upload(name: string, fields: Readonly<Record<string, string>>, file: Blob, fileName: string): Promise<Reply> {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', file, fileName);
    return this.read(`/api/v1/acts/${name}`, { method: 'POST', body: form });
  }

  /** Uploads a table and waits until it has been read; the import as it then stands. */
  async import(name: string, fields: Readonly<Record<string, string>>, table: string, fileName: string) {
    const { status, body } = await this.upload(name, fields, new Blob([table]), fileName);
    expect(status, `${name}: ${JSON.stringify(body)}`).toBe(202);
    const importId: string = body.importId;
    await expect
      .poll(async () => (await this.ask('register/import', { importId })).state, { timeout: 30_000, intervals: [100] })
      .not.toBe('reading');
    const read = await this.ask('register/import', { importId });
    expect(read.state, JSON.stringify(read.failure)).toBe('ready');
    return { ...read, importId };
  }

  /** A paper must come as a PDF; its size in bytes. */
  async paper(kind: string, parameters: Readonly<Record<string, string>>): Promise<number> {
    const response = await this.fetch(`/api/v1/papers/${kind}?${new URLSearchParams(parameters)}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = new TextDecoder().decode(bytes.slice(0, 5));
    expect([response.status, start], `${kind}: ${new TextDecoder().decode(bytes.slice(0, 400))}`).toEqual([
      200,
      '%PDF-',
    ]);
    expect(response.headers.get('content-type')).toContain('application/pdf');
    return bytes.length;
  }
}

export const PASSWORD = 'a long enough password';

/** Opens an account, appoints it and signs in by it. */
export async function employ(admin: Program, login: string, name: string, appointed: string, bodyId: string) {
  const { id: accountId } = await admin.do('accounts/open', { login, name, password: PASSWORD });
  await admin.do('accounts/appoint', { accountId, function: appointed, bodyId });
  return { accountId: String(accountId), program: await admin.signedIn(login, PASSWORD) };
}

const portOf = (name: string): string => process.env[name] ?? '';

export const demonstration = () => new Program(`http://127.0.0.1:${portOf('E2E_PORT')}`);
/** The demonstration's own uezd and campaign: other walks make theirs beside them, at the same time. */
export async function findDemonstrated(admin: Program): Promise<{ uezdId: string; campaignId: string }> {
  const { items } = await admin.ask('campaign/list');
  const own = items.find(({ territory }: { territory: { name: string } }) => territory.name === 'Ольховский');
  return { uezdId: own.territory.id, campaignId: own.id };
}
export const emptyGuberniya = () => new Program(`http://127.0.0.1:${portOf('E2E_EMPTY_PORT')}`);
export const adminPassword = (): string => portOf('E2E_ADMIN_PASSWORD');

/** Says how much would come and sends nothing of it; the status of the answer. */
export function answerToHead(program: Program, path: string, contentLength: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, program.address), {
      method: 'POST',
      headers: {
        ...program.authorization,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': contentLength,
      },
    });
    asked.once('response', (response) => {
      resolve(response.statusCode ?? 0);
      asked.destroy();
    });
    asked.once('error', reject);
    asked.flushHeaders();
  });
}
