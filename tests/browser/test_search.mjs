// Searching: the box, what narrows, the histogram, keys.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const parameters = (page) => new URL(page.url()).searchParams;
const ticked = (page) => page.locator('#narrow input:checked').evaluateAll((boxes) => boxes.map((b) => b.value));
const found = async (page) => Number((await page.locator('.heads h1').textContent()).split(' ')[0].replace(',', ''));

/** Clicks, and waits for the page that comes of it. */
const follow = (page, locator) => Promise.all([page.waitForNavigation(), locator.click()]);

suite('search', {}, (there, on) => {
  on('what is typed is found on Enter, with its words marked', async (page) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('bridge lorries');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(parameters(page).get('q'), 'bridge lorries');
    assert.ok(await found(page) >= 4);
    assert.deepEqual([...new Set((await page.locator('.hit h2 mark').allTextContents()).map((t) => t.toLowerCase()))].sort(), ['bridge', 'lorries']);
    assert.equal(await page.getByRole('searchbox').inputValue(), 'bridge lorries');
  });

  on('ticks ask at once, several of one facet are one or the other', async (page) => {
    await page.goto('/search?q=');
    const all = await found(page);
    const box = (site) => page.locator(`#narrow input[name=site][value="${site}"]`);
    await follow(page, box('varrowcourier.example'));
    const one = await found(page);
    assert.ok(one < all);
    await follow(page, box('lowroad.example'));
    assert.ok(await found(page) > one);
    assert.deepEqual(await ticked(page), ['varrowcourier.example', 'lowroad.example']);
    await follow(page, page.locator('#narrow input[name=section][value=News]'));
    assert.deepEqual(parameters(page).getAll('site'), ['varrowcourier.example', 'lowroad.example']);
    assert.deepEqual(parameters(page).getAll('section'), ['News']);
  });

  on('a tick narrows by nothing else', async (page) => {
    await page.goto('/search?q=');
    await follow(page, page.locator('#narrow input[name=lang][value=en]'));
    assert.equal(await page.locator('.chips li').count(), 1);
    assert.ok(!parameters(page).get('since') && !parameters(page).get('until'), page.url());
  });

  on('a chip takes itself away', async (page) => {
    await page.goto('/search?q=bridge&lang=en&site=varrowcourier.example');
    await follow(page, page.locator('.chips a').first());
    assert.equal(await page.locator('.chips a').count(), 1);
    assert.equal(parameters(page).get('q'), 'bridge');
  });

  on('dragging over the histogram narrows the time, and shows what is outside', async (page) => {
    await page.goto('/search?q=site:varrowcourier.example');
    const bars = await page.locator('.hist .b').count(), all = await found(page);
    const box = await page.locator('.hist svg').boundingBox();
    const x = (bar) => box.x + (bar + .5) / bars * box.width;
    await page.mouse.move(x(2), box.y + 50);
    assert.match(await page.locator('.hist .read').textContent(), /^\w+ \d{4}: \d+$/);
    await page.mouse.down();
    await page.mouse.move(x(9), box.y + 50, { steps: 4 });
    await Promise.all([page.waitForNavigation(), page.mouse.up()]);
    const since = parameters(page).get('since'), until = parameters(page).get('until');
    assert.match(since, /^\d{4}-\d\d$/);
    assert.ok(since < until, `${since} to ${until}`);
    assert.ok(await found(page) < all);
    assert.equal(await page.locator('.hist .b').count(), bars, 'the bars outside the brush are gone');
    assert.equal(await page.locator('.hist .b.on').count(), 8);
    await follow(page, page.getByRole('link', { name: /^Any time/ }));
    assert.equal(await found(page), all);
  });

  on('the handles of the histogram are sliders', async (page) => {
    await page.goto('/search?q=site:varrowcourier.example');
    const from = page.getByRole('slider', { name: 'From' });
    const first = await from.getAttribute('aria-valuetext'), start = Number(await from.getAttribute('aria-valuenow'));
    await from.focus();
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await from.getAttribute('aria-valuetext'), first);
    await page.keyboard.press('PageUp');
    assert.equal(Number(await from.getAttribute('aria-valuenow')), start + 13);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(parameters(page).get('since'), /^\d{4}-\d\d$/);
  });

  on('stories of a few weeks are counted by day', async (page) => {
    await page.goto('/search?q=bridge+lorries');
    const bars = page.locator('.hist .b');
    assert.equal(await bars.count(), 31, 'days of March');
    const box = await page.locator('.hist svg').boundingBox();
    await Promise.all([page.waitForNavigation(), page.mouse.click(box.x + box.width * 3.5 / 31, box.y + 60)]);
    assert.equal(parameters(page).get('since'), '2025-03-04');
    assert.equal(parameters(page).get('until'), '2025-03-04');
    assert.equal(await bars.count(), 31);
    assert.equal(await page.locator('.hist .b.on').count(), 1);
    assert.equal(await page.locator('.hist summary').textContent(), '4 March 2025');
  });

  on('an address leads to its story, a year below the bars to that year', async (page) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('http://varrowcourier.example/news/2025/03/kestrel-bridge/');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, `/story/${there.stories.ids.bridge}`);
    await page.goto('/search?q=site:varrowcourier.example');
    await follow(page, page.locator('.hist a', { hasText: '2025' }));
    assert.equal(parameters(page).get('since'), '2025');
    assert.ok(await found(page) > 0);
  });

  on('keys: / goes to the box, ? to the help, and neither while one types', async (page) => {
    for (const [path, box] of [['/search?q=bridge', '#q'], ['/changes', '#find']]) {
      await page.goto(path);
      await page.keyboard.press('/');
      assert.equal(await page.evaluate(() => '#' + document.activeElement.id), box);
      await page.keyboard.type('a/?');
      assert.equal(await page.locator(box).inputValue(), 'a/?');
    }
    await page.goto('/changes');
    await Promise.all([page.waitForURL('**/help'), page.keyboard.press('?')]);
  });

  on('pages of hits lead on and back', async (page) => {
    await page.goto('/search?q=&sort=newest');
    const first = await page.locator('.hit h2').allTextContents();
    assert.equal(first.length, 20);
    await follow(page, page.getByRole('link', { name: 'Next 20' }));
    assert.notEqual(await page.locator('.hit h2').first().textContent(), first[0]);
    await follow(page, page.getByRole('link', { name: 'Previous 20' }));
    assert.deepEqual(await page.locator('.hit h2').allTextContents(), first);
  });
});
