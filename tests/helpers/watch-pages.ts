/// <reference lib="dom" />
import type { Browser, BrowserContext } from 'playwright-core';

const bindingName = 'crossreadTestComplains';

/**
 * Watches all that the browser's pages do, for what no page of ours may: break its own security policy, throw, or ask
 * anybody else for anything. Gives what was found so far.
 */
export function watchPages(browser: Browser): readonly string[] {
  const complaints: string[] = [];
  const watch = async (context: BrowserContext): Promise<void> => {
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') complaints.push(`asked ${request.url()}`);
    });
    context.on('weberror', (thrown) => complaints.push(`threw ${thrown.error().stack ?? String(thrown.error())}`));
    await context.exposeBinding(bindingName, ({ page }, what: string) => complaints.push(`${page.url()}: ${what}`));
    await context.addInitScript((complain) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        const tell = (window as unknown as Record<string, (what: string) => void>)[complain];
        tell?.(`the security policy blocked ${blockedURI} (${effectiveDirective}) ${sample}`);
      });
    }, bindingName);
  };
  browser.on('context', (context) => void watch(context));
  return complaints;
}
