// Without scripts every function is there, by links, forms, details and popovers.
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const parameters = (page) => new URL(page.url()).searchParams;

suite('without scripts', { page: { javaScriptEnabled: false } }, (there, on) => {
  on('search, ticks with the button, months, order', async (page) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('bridge');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/q=bridge/);
    await page.locator('#narrow input[name=site]').nth(0).check();
    await page.locator('#narrow input[name=site]').nth(1).check();
    assert.equal(parameters(page).getAll('site').length, 0, 'a tick alone asks nothing');
    await page.getByRole('button', { name: 'Narrow' }).click();
    await page.waitForURL(/site=/);
    assert.equal(parameters(page).getAll('site').length, 2);
    assert.equal(parameters(page).get('q'), 'bridge');
    await page.getByRole('link', { name: 'Oldest' }).click();
    await page.waitForURL(/sort=oldest/);
    assert.equal(parameters(page).getAll('site').length, 2);
    await page.goto('/search?q=site:varrowcourier.example');
    await page.locator('.hist summary').click();
    await page.locator('input[name=since]').fill('2025-01');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/since=2025-01/);
    assert.match(await page.locator('.chips').textContent(), /2025/);
  });

  on('a ring opens its card, which leads to the source', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}`);
    await page.getByRole('button', { name: /^Published: where it was read/ }).first().click();
    const card = page.locator('.card').filter({ hasText: 'datePublished' }).first();
    await card.waitFor({ state: 'visible' });
    await card.locator('dd a').last().click();
    await page.waitForURL(/\/source\?/);
    assert.equal(await page.locator('#hit').count(), 1);
  });

  on('texts are compared, from change to change, in both views', async (page) => {
    await page.goto(`/story/${there.stories.ids.bridge}/revisions`);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL(/\/diff\//);
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.waitForURL(/#c1$/);
    await page.getByRole('link', { name: /^Previous/ }).click();
    await page.waitForURL(/#c\d+$/);
    await page.getByRole('link', { name: 'In one text' }).click();
    await page.waitForURL(/view=inline/);
  });

  on('nothing is offered that needs scripts', async (page) => {
    await page.goto('/search?q=site:varrowcourier.example');
    for (const part of ['.theme', '.handle', '.read'])
      assert.equal(await page.locator(part).and(page.locator(':visible')).count(), 0, part);
    const { ids, revisions } = there.stories;
    await page.goto(`/story/${ids.bridge}/diff/${revisions.bridge[0]}/${revisions.bridge.at(-1)}`);
    assert.equal(await page.locator('kbd:visible').count(), 0, 'keys that do nothing');
  });

  on('changes, sites and people lead on', async (page) => {
    await page.goto('/changes');
    await page.locator('.legend a', { hasText: 'Correction' }).click();
    await page.waitForURL(/correction/);
    assert.ok(await page.locator('.change').count());
    await page.goto('/people');
    await page.getByLabel('Name').fill('nadia');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.waitForURL(/nadia/);
    await page.getByRole('link', { name: 'Nadia Ferro' }).click();
    await page.waitForURL(/\/author\//);
  });
});
