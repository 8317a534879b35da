import type { Browser } from 'playwright-core';
import { startApp, type RunningApp } from './app.ts';
import { launchBrowser } from './browser.ts';

export interface AppInBrowser extends RunningApp {
  readonly browser: Browser;
}

/** The app as `startApp` has it, and a browser to look at it with; `stop` ends both. */
export async function startAppInBrowser(): Promise<AppInBrowser> {
  const browser = await launchBrowser();
  try {
    const app = await startApp();
    return {
      ...app,
      browser,
      stop: async () => {
        await browser.close();
        await app.stop();
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
