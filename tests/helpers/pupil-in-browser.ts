import type { Page } from 'playwright-core';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Joins the class 7b as pupils do, by the address that its QR code has; gives the code to come back with. */
export async function joinInBrowser(page: Page, url: string, code: string, nickname: string): Promise<string> {
  await page.goto(`${url}/join?code=${code}`);
  await page.getByLabel('Nickname').fill(nickname);
  await button(page, 'Join').click();
  await page.getByRole('heading', { name: `${nickname}, you are in 7b.` }).waitFor();
  return (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
}

/** Answers whatever is asked, and sends it off by the button of this name. */
export async function answerInBrowser(page: Page, send = 'Check the answer'): Promise<void> {
  await button(page, send).waitFor();
  const group = page.getByRole('group');
  const choices = group.getByRole('radio').or(group.getByRole('checkbox'));
  const written = page.getByRole('main').getByRole('textbox');
  if ((await choices.count()) > 0) await choices.first().check();
  else if ((await written.count()) > 0) await written.first().fill('5');
  await button(page, send).click();
}
