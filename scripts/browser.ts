import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium of this machine: Playwright's own, else one on the path. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (own && isProgram(own)) return own;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);
}

const attempt = (command: string, args: string[], minutes: number) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;

/** The same, fetched if the machine has none and there is a way to fetch it. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  if (attempt('npx', ['playwright', 'install', 'chromium'], 3)) return findBrowser();
  if (process.getuid?.() !== 0) return undefined;
  attempt('apt-get', ['update', '-q'], 3);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 8);
  return findBrowser();
}
