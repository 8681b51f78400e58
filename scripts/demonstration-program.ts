import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { freePort } from '@/lib/store/embedded-server';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { ensureBrowser } from './browser';
import { ROOT } from './stamp';

/** The program on the demonstration, in a folder that is gone afterwards. */
export async function startDemonstration(): Promise<{ address: string; stop: () => Promise<void> }> {
  const data = await temporaryFolder();
  const port = String(await freePort());
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: port, IZBIRKOM_DATA: data, IZBIRKOM_DEMO: 'on' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((opened, refused) => {
    child.stdout?.on('data', (said: Buffer) => said.includes('is open at') && opened());
    void ended.then(() => refused(new Error('The program did not start.')));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}`, stop };
}

export function openBrowser(): Promise<Browser> {
  const executablePath = ensureBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
}
