// Light and dark, directions and scripts of writing, print, motion.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const style = (locator, name) => locator.evaluate((e, n) => getComputedStyle(e)[n], name);
const LIGHT = 'rgb(252, 251, 248)', DARK = 'rgb(22, 21, 18)';

suite('light and dark', {}, (there, on) => {
  on('as the system prefers', { colorScheme: 'dark' }, async (page) => {
    await page.goto('/');
    assert.equal(await paper(page), DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await paper(page), LIGHT);
  });

  on('by the switch, which is kept on other pages and says what it does', async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    assert.equal(await paper(page), DARK);
    await page.reload();
    assert.equal(await paper(page), DARK);
    await page.goto('/help');
    assert.equal(await paper(page), DARK);
    await page.getByRole('button', { name: 'Switch to light' }).click();
    assert.equal(await paper(page), LIGHT);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    assert.equal(await paper(page), LIGHT);
  });
});

suite('scripts of writing', {}, (there, on) => {
  on('a story from right to left turns its own column alone', async (page) => {
    for (const name of ['arabic', 'hebrew']) {
      await page.goto(`/story/${there.stories.ids[name]}`);
      assert.equal(await style(page.locator('html'), 'direction'), 'ltr');
      assert.equal(await style(page.locator('h1'), 'direction'), 'rtl');
      assert.equal(await style(page.locator('.body p').first(), 'direction'), 'rtl');
      assert.equal(await style(page.locator('.facts').first(), 'direction'), 'ltr');
      const text = await page.locator('.body p').first().boundingBox(), rail = await page.locator('.rail').boundingBox();
      assert.ok(text.x < rail.x, 'the rail is not at the end');
    }
  });

  on('differences of a story from right to left', async (page) => {
    const { ids, revisions } = there.stories;
    await page.goto(`/story/${ids.arabic}/revisions`);
    assert.equal(revisions.hebrew.length >= 1, true);
    await page.goto('/search?q=lang:ar+OR+lang:he');
    for (const title of await page.locator('.hit h2').all()) assert.equal(await style(title, 'direction'), 'rtl');
  });

  on('languages are told to the browser, which chooses faces by them', async (page) => {
    for (const [name, language, face] of [['japanese', 'ja', 'JP'], ['chinese', 'zh', 'SC'], ['korean', 'ko', 'KR']]) {
      await page.goto(`/story/${there.stories.ids[name]}`);
      const body = page.locator('.body').first();
      assert.match(await body.evaluate((e) => e.closest('[lang]').lang), new RegExp(`^${language}`));
      assert.match(await style(body.locator('p').first(), 'fontFamily'), new RegExp(`Noto Serif CJK ${face}`));
    }
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  on('a word without an end is broken', { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto('/search?q=alert');
    for (const part of ['.hit', '.hit .snip', '.heads', '.query'])
      assert.ok(await page.locator(part).first().evaluate((e) => e.getBoundingClientRect().right) <= 360, part);
  });
});

suite('print and motion', {}, (there, on) => {
  on('a printed story is its text and its facts, on white', { colorScheme: 'dark' }, async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await paper(page), 'rgb(255, 255, 255)');
    for (const part of ['.masthead nav', '.find', '.theme', '.mark'])
      assert.equal(await page.locator(part).first().isVisible(), false, part);
    for (const part of ['h1', '.body p', '.facts']) assert.equal(await page.locator(part).first().isVisible(), true, part);
    assert.ok((await page.pdf({ format: 'A4' })).length > 10000);
  });

  on('a printed comparison has both texts and no buttons', async (page) => {
    const { ids, revisions } = there.stories;
    await page.goto(`/story/${ids.bridge}/diff/${revisions.bridge[0]}/${revisions.bridge.at(-1)}`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.stepper').isVisible(), false);
    assert.equal(await page.locator('.hunk').first().isVisible(), true);
  });

  on('nothing moves for those who want no motion', { reducedMotion: 'reduce' }, async (page) => {
    await page.goto('/');
    for (const part of ['a', 'button']) assert.equal(await style(page.locator(part).first(), 'transitionDuration'), '0s');
  });

  on('in colours of the system marks are outlined', { forcedColors: 'active' }, async (page) => {
    await page.goto('/search?q=bridge');
    assert.notEqual(await style(page.locator('mark').first(), 'outlineStyle'), 'none');
  });
});
