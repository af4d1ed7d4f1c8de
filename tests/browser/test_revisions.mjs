// Revisions and what changed between two of them: keys, views, choosing a pair.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const pair = ({ ids, revisions }) => `/story/${ids.bridge}/diff/${revisions.bridge[0]}/${revisions.bridge.at(-1)}`;
const hash = (page) => page.evaluate(() => location.hash);

suite('revisions', {}, (there, on) => {
  on('n and p go from change to change, round about, and say where one is', async (page) => {
    await page.goto(pair(there.stories));
    const count = await page.locator('.hunk').count();
    assert.ok(count > 3);
    await page.keyboard.press('n');
    assert.equal(await hash(page), '#c1');
    await page.keyboard.press('n');
    assert.equal(await hash(page), '#c2');
    assert.equal(await page.locator('#where').textContent(), `Change 2 of ${count}`);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'c2');
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    assert.equal(await hash(page), `#c${count}`);
    assert.ok(await page.locator(`#c${count}`).evaluate((e) => e.getBoundingClientRect().top < innerHeight), 'it is out of sight');
  });

  on('the buttons at the foot do the same', async (page) => {
    await page.goto(pair(there.stories));
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByRole('link', { name: /^Next/ }).click();
    assert.equal(await hash(page), '#c2');
    await page.getByRole('link', { name: /^Previous/ }).click();
    assert.equal(await hash(page), '#c1');
  });

  on('a change has an address', async (page) => {
    await page.goto(pair(there.stories) + '#c3');
    await page.keyboard.press('n');
    assert.equal(await hash(page), '#c4');
  });

  on('side by side where there is room, and in one text', async (page) => {
    await page.goto(pair(there.stories));
    const sides = page.locator('.hunk').first().locator('.side');
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    assert.ok(right.x > left.x + left.width - 1 && Math.abs(left.y - right.y) < 2);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('v')]);
    assert.match(page.url(), /view=inline$/);
    assert.equal(await page.locator('.hunk').first().locator('.side').count(), 1);
    assert.ok(await page.locator('.hunk ins').count() && await page.locator('.hunk del').count());
    await Promise.all([page.waitForNavigation(), page.keyboard.press('v')]);
    assert.doesNotMatch(page.url(), /inline/);
  });

  on('one below the other where there is none', { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.goto(pair(there.stories));
    const sides = page.locator('.hunk').first().locator('.side');
    const [old, young] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()];
    assert.ok(young.y >= old.y + old.height - 1);
  });

  on('what is unchanged is folded, and unfolds', async (page) => {
    await page.goto(pair(there.stories));
    const same = page.locator('.same').first();
    assert.equal(await same.locator('div').first().isVisible(), false);
    await same.locator('summary').click();
    assert.equal(await same.locator('div').first().isVisible(), true);
  });

  on('two texts are chosen and compared, in either order', async (page) => {
    const { ids, revisions } = there.stories;
    await page.goto(`/story/${ids.bridge}/revisions`);
    await page.locator(`.picker input[name=from][value="${revisions.bridge[1]}"]`).check();
    await page.locator(`.picker input[name=to][value="${revisions.bridge[2]}"]`).check();
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Compare' }).click()]);
    assert.equal(new URL(page.url()).pathname, `/story/${ids.bridge}/diff/${revisions.bridge[1]}/${revisions.bridge[2]}`);
    await page.goto(`/story/${ids.bridge}/diff/${revisions.bridge[2]}/${revisions.bridge[1]}`);
    assert.equal(new URL(page.url()).pathname, `/story/${ids.bridge}/diff/${revisions.bridge[1]}/${revisions.bridge[2]}`);
  });
});
