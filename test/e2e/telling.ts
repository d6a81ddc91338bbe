import type { PlaywrightCustomer } from './playwright-customer.js';

/** Tells what happened with an order, as far as Continue. */
export async function tell(maya: PlaywrightCustomer, order: string, said: string): Promise<void> {
  await maya.visit(`/orders/${order}`);
  await maya.open();
  await maya.write('What happened?', said);
  await maya.press('Continue');
}

/** Comes back later to see where it stands. */
export async function look(maya: PlaywrightCustomer, order: string): Promise<void> {
  await maya.visit(`/orders/${order}`);
  await maya.open();
}

/** Goes from the acknowledgement to a remedy, and confirms it by the words of the last button. */
export async function agree(maya: PlaywrightCustomer, remedy: string, last: string): Promise<void> {
  await maya.page.locator('amends-acknowledge [part~="primary"]').click();
  await maya.pick(remedy);
  await maya.press('Continue');
  await maya.confirm(last, 'Thank you for telling us.');
}
