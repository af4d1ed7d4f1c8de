// A story: from the search to its text, where each value was read, and the captured source.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const ring = (page, label) => page.getByRole('button', { name: new RegExp(`^${label}: where it was read`) }).first();
const cardOf = async (page, button) => page.locator(`#${await button.getAttribute('popovertarget')}`);

suite('story', {}, (there, on) => {
  on('a hit opens its story', async (page) => {
    await page.goto('/search?q="seventeen+broken+wires"');
    await Promise.all([page.waitForNavigation(), page.locator('.hit h2 a').first().click()]);
    assert.equal(new URL(page.url()).pathname, `/story/${there.stories.ids.bridge}`);
    assert.match(await page.locator('h1').textContent(), /^Kestrel Bridge is shut to every lorry/);
  });

  on('the mouse over a value shows where it was read, for as long as it is there', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Published'), card = await cardOf(page, button);
    const value = button.locator('xpath=preceding-sibling::span[1]');
    await value.hover();
    await card.waitFor({ state: 'visible' });
    assert.match(await card.textContent(), /JSON-LD.*datePublished/s);
    assert.match(await card.locator('pre').textContent(), /2025-03-04T18:02:00\+01:00/);
    await card.hover();
    await page.waitForTimeout(400);
    assert.ok(await card.isVisible(), 'it went while the pointer was on it');
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
  });

  on('a card lies in the window and beside its ring', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    for (const label of ['Headline', 'Published', 'Address']) {
      const button = ring(page, label), card = await cardOf(page, button);
      await button.scrollIntoViewIfNeeded();
      await button.click();
      await card.waitFor({ state: 'visible' });
      const box = await card.boundingBox(), at = await button.boundingBox();
      assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1440 && box.y + box.height <= 900, JSON.stringify(box));
      const gap = Math.max(box.y - (at.y + at.height), at.y - (box.y + box.height));
      assert.ok(gap < 40, `${label}: the card is ${gap} px away`);
      await page.keyboard.press('Escape');
    }
  });

  on('keys: a ring opens its card, Escape closes it, Tab goes on into it', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Headline'), card = await cardOf(page, button);
    await button.focus();
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    assert.ok(await card.evaluate((c) => c.contains(document.activeElement)), 'Tab does not lead into the card');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    assert.ok(await button.evaluate((b) => b === document.activeElement), 'the focus is lost');
  });

  on('focus that comes by Tab opens a card, focus that goes on closes it', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Language'), card = await cardOf(page, button);
    await page.locator('.facts a', { hasText: 'dairies' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.ok(await button.evaluate((b) => b === document.activeElement));
    await card.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  on('a click, or Enter, keeps a card that the mouse or the focus opened, and a second one closes it', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Published'), card = await cardOf(page, button);
    await button.hover();
    await card.waitFor({ state: 'visible' });
    await button.click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    assert.ok(await card.isVisible(), 'the click closed it, or it went with the pointer');
    await button.click();
    await card.waitFor({ state: 'hidden' });
    await page.mouse.move(5, 5);
    await page.locator('.facts a').first().focus();
    await page.keyboard.press('Shift+Tab');
    const other = page.locator('.mark:focus'), shown = await cardOf(page, other);
    await shown.waitFor({ state: 'visible' });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    assert.ok(await shown.isVisible(), 'Enter closed what the focus had opened');
  });

  on('only one card is open', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    await ring(page, 'Published').click();
    await ring(page, 'Section').click();
    assert.equal(await page.locator('.card:popover-open').count(), 1);
  });

  on('a ring whose page says something else too is filled, and its card tells what', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = page.locator('.mark.rivals').first(), card = await cardOf(page, button);
    await button.click();
    assert.match(await card.textContent(), /The page also says/);
  });

  on('a byte leads to the captured source, with the value marked', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Published'), card = await cardOf(page, button);
    await button.click();
    await Promise.all([page.waitForNavigation(), card.locator('dd a').last().click()]);
    assert.match(page.url(), /\/source\?revision=\d+&byte=\d+#hit$/);
    assert.match(await page.locator('#hit mark, mark#hit').first().textContent(), /2025-03-04T18:02:00\+01:00/);
    assert.ok(await page.locator('#hit').evaluate((e) => {
      const box = e.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }), 'the marked value is out of sight');
  });

  on('on a phone a card is a sheet at the foot', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    const button = ring(page, 'Headline'), card = await cardOf(page, button);
    await button.tap();
    await card.waitFor({ state: 'visible' });
    const box = await card.boundingBox();
    assert.equal(box.x, 0);
    assert.equal(Math.round(box.width), 360);
    assert.equal(Math.round(box.y + box.height), 740);
  });
});
