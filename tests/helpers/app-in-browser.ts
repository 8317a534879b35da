import type { Browser } from 'playwright-core';
import { startApp, type RunningApp } from './app.ts';
import { launchBrowser } from './browser.ts';
import { watchPages } from './watch-pages.ts';

export interface AppInBrowser extends RunningApp {
  readonly browser: Browser;
}

/**
 * The app as `startApp` has it, and a browser to look at it with; `stop` ends both, and throws where a page did what none
 * may.
 */
export async function startAppInBrowser(): Promise<AppInBrowser> {
  const browser = await launchBrowser();
  const complaints = watchPages(browser);
  try {
    const app = await startApp();
    return {
      ...app,
      browser,
      stop: async () => {
        await browser.close();
        await app.stop();
        if (complaints.length > 0) throw new Error(`Pages did what they may not:\n${complaints.join('\n')}`);
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
