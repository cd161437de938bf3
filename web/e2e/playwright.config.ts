import { defineConfig } from '@playwright/test';

/** The system's Chromium; as root it runs without its sandbox. */
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: './tests',
  outputDir: './test-results',
  fullyParallel: false,
  // Each has a server of its own; most wait more than they compute.
  workers: 2,
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
        '--use-fake-device-for-media-stream=device-count=3',
        '--use-fake-ui-for-media-stream',
        // Two pages of one machine may have no other way to each other.
        '--allow-loopback-in-peer-connection',
      ],
    },
  },
  // The longest files first.
  projects: [
    { name: 'pages', testMatch: /tests\/pages\/.*\.spec\.ts/ },
    { name: 'journeys', testMatch: /tests\/journeys\/.*\.spec\.ts/ },
  ],
});
