import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { attempt, fetchDebianChromium, UNPACKED_CHROMIUM } from './debian-chromium';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium of this machine: Playwright's own, else one on the path, else one fetched into the project. */
export function findBrowser(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...installed, UNPACKED_CHROMIUM].find(isProgram);
}

/** The same, fetched if the machine has none and there is a way to fetch it. */
export function ensureBrowser(): string | undefined {
  const found = findBrowser();
  if (found) return found;
  if (attempt('npx', ['playwright', 'install', 'chromium'], 3)) return findBrowser();
  fetchDebianChromium();
  return findBrowser();
}
