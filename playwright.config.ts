import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { temporaryFolder } from './lib/testing/temporary-folder';
import { findBrowser } from './scripts/browser';

// Worker processes read this file again and must find the folder that the first reading made.
process.env.E2E_PORT ??= '3190';
process.env.E2E_EMPTY_PORT ??= '3191';
process.env.E2E_DATA ??= await temporaryFolder();
process.env.E2E_ADMIN_PASSWORD ??= 'e2e-admin-password';
const { E2E_PORT, E2E_EMPTY_PORT, E2E_DATA, E2E_ADMIN_PASSWORD } = process.env;
const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The program as `npm start` starts it, on data of its own. The first of them builds the pages, the next finds them built. */
const program = (port: string, folder: string, demonstration: 'on' | 'off') => ({
  command: 'node scripts/start.mjs',
  url: `http://127.0.0.1:${port}/api/health`,
  timeout: 900_000,
  stdout: 'pipe' as const,
  stderr: 'pipe' as const,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  env: {
    PORT: port,
    HOST: '127.0.0.1',
    IZBIRKOM_DATA: join(E2E_DATA, folder),
    IZBIRKOM_ADMIN_PASSWORD: E2E_ADMIN_PASSWORD,
    IZBIRKOM_DEMO: demonstration,
  },
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${E2E_PORT}`,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    launchOptions: {
      args: isRoot ? [...quiet, '--no-sandbox'] : quiet,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: [program(E2E_PORT, 'demonstration', 'on'), program(E2E_EMPTY_PORT, 'empty', 'off')],
});
