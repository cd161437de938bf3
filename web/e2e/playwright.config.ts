import { defineConfig } from '@playwright/test';

/** The system's Chromium; as root it runs without its sandbox. */
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  globalSetup: './stage/start-server.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        // Two pages of one machine may have no other way to each other.
        '--allow-loopback-in-peer-connection',
      ],
    },
  },
  projects: [
    { name: 'journeys', testMatch: /tests\/journeys\/.*\.spec\.ts/ },
    { name: 'pages', testMatch: /tests\/pages\/.*\.spec\.ts/ },
  ],
});
