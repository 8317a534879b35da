/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';

/** What hinders people with disabilities on a page as it stands (axe), and what is wider than the screen. */
async function hindrances(page: Page): Promise<readonly string[]> {
  // A page that is refreshed has none for a moment: its title is streamed after it.
  await page.waitForFunction(() => document.title !== '');
  // Not among the rules that axe goes by unless asked, though WCAG 2.2 AA has it.
  const rules = { 'target-size': { enabled: true } };
  // What is well on a large page is megabytes, and in parts, as where frames are looked into, they go to and fro: eight
  // times as slow. Our pages have no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules, resultTypes: ['violations'] })
    .analyze();
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return tooWide ? [...found, 'wider than the screen'] : found;
}

const screens = [
  { width: 320, height: 700, colorScheme: 'dark' },
  { width: 1280, height: 860, colorScheme: 'light' },
] as const;

/** The same on a phone in the dark and on a desk in the light, where the page is left. */
export async function hindrancesOnPhoneAndDesk(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { width, height, colorScheme } of screens) {
    await page.setViewportSize({ width, height });
    // Without motion, colours are what they are at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await hindrances(page)).map((one) => `${width} ${colorScheme} ${one}`));
  }
  return found;
}

/** Goes on with the Tab key until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(target)}.`);
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Waits for words on a page; where they do not come, tells what it says instead. */
export async function untilItSays(page: Page, words: string | RegExp): Promise<void> {
  try {
    await page.getByText(words).first().waitFor();
  } catch (error) {
    throw new Error(`${String(error)}\nThe page says: ${await page.locator('main').innerText()}`);
  }
}
