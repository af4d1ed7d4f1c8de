// Who said what: marked in a story by pointing, by the switch, and by the names beside the text.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const background = (locator) => locator.evaluate((e) => getComputedStyle(e).backgroundColor);
const CLEAR = 'rgba(0, 0, 0, 0)';
const narrow = { viewport: { width: 1100, height: 900 } };
/* As high as a line, not as the pixel that hides it. */
const isShown = (locator) => locator.evaluate((e) => e.getBoundingClientRect().height > 8);

suite('who said what', { archive: 'records.db' }, (there, on) => {
  const bridge = '/search?q=https://www.varrowcourier.example/news/2025/03/kestrel-bridge';

  on('unmarked while one reads, named in the margin', async (page) => {
    await page.goto(bridge);
    const said = page.locator('.said').first(), who = said.page().locator('.who').first();
    assert.equal(await background(said), CLEAR);
    const name = await who.boundingBox(), body = await page.locator('.body').first().boundingBox();
    assert.ok(name.x > body.x + body.width, 'the name stands within the text');
    assert.ok(await isShown(who));
  });

  on('names in the margin do not cover each other', async (page) => {
    for (const story of ['https://www.varrowcourier.example/news/2025/03/kestrel-bridge', 'https://estuarywire.example/2025/03/04/varrow-bridge']) {
      await page.goto(`/search?q=${story}`);
      const boxes = await page.locator('.who').evaluateAll((all) => all.map((e) => e.getBoundingClientRect().toJSON()));
      assert.ok(boxes.length > 2);
      boxes.sort((a, b) => a.top - b.top).reduce((above, below) => {
        assert.ok(below.top >= above.bottom - 1, `${below.top} is above ${above.bottom}`);
        return below;
      });
    }
  });

  on('pointing at one piece marks all of the statement and names the speaker', narrow, async (page) => {
    await page.goto(bridge);
    const pieces = page.locator('[data-n="1"]'), who = pieces.last().locator('.who');
    assert.equal(await isShown(who), false);
    await pieces.first().hover();
    for (const piece of await pieces.all()) assert.notEqual(await background(piece), CLEAR);
    assert.ok(await isShown(who));
    await page.mouse.move(2, 2);
    assert.equal(await background(pieces.first()), CLEAR);
  });

  on('by keys: a name that has the focus is shown with its words', narrow, async (page) => {
    await page.goto(bridge);
    const who = page.locator('a.who').first();
    await who.focus();
    assert.ok(await isShown(who));
    assert.notEqual(await background(page.locator('.said:focus-within').first()), CLEAR);
  });

  on('pointing at a name marks all that it said', async (page) => {
    await page.goto(bridge);
    await page.locator('[data-who="1"] a').hover();
    for (const piece of await page.locator('[data-said="1"]').all()) assert.notEqual(await background(piece), CLEAR);
    assert.equal(await background(page.locator('[data-said="2"]').first()), CLEAR);
  });

  on('the switch is kept', narrow, async (page) => {
    await page.goto(bridge);
    await page.getByLabel('Mark it in the text').check();
    assert.ok(await isShown(page.locator('.who').first()));
    await page.reload();
    assert.ok(await page.getByLabel('Mark it in the text').isChecked());
    assert.ok(await isShown(page.locator('.who').first()));
  });

  on('names are no part of the text that is copied', narrow, async (page) => {
    await page.goto(bridge);
    await page.getByLabel('Mark it in the text').check();
    const copied = await page.evaluate(() => {
      getSelection().selectAllChildren(document.querySelector('#t7'));
      return getSelection().toString();
    });
    assert.match(copied, /or not at all,” she said/);
  });

  on('a name leads to what the speaker said, and from there to the words', async (page) => {
    await page.goto(bridge);
    await Promise.all([page.waitForNavigation(), page.locator('[data-who="2"] a').click()]);
    assert.equal(await page.locator('h1').textContent(), 'Ilse Brandvold');
    await page.locator('summary').first().click();
    assert.ok(await page.locator('details[open] li').count());
    await Promise.all([page.waitForNavigation(), page.locator('.cue > p > a').first().click()]);
    assert.match(page.url(), /\/story\/\d+#t\d+$/);
  });

  on('without scripts the switch and the names mark, too', { javaScriptEnabled: false, ...narrow }, async (page) => {
    await page.goto(bridge);
    await page.getByLabel('Mark it in the text').check();
    assert.ok(await isShown(page.locator('.who').first()));
    await page.locator('[data-who="1"] a').hover();
    assert.notEqual(await background(page.locator('[data-said="1"]').first()), CLEAR);
  });
});
