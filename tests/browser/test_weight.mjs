// What pages weigh on the wire, how assets are kept, and how long pages take (which is told, not judged).
import assert from 'node:assert/strict';
import { suite } from './lib/suite.mjs';

const LIMIT = 60_000;

/** Bytes that came over the wire for all that a page needs, headers included. */
async function weigh(page, path) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
  await page.goto(path, { waitUntil: 'load' });
  return bytes;
}

const timing = (page) => page.evaluate(() => {
  const [load] = performance.getEntriesByType('navigation');
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return `answered after ${load.responseEnd.toFixed(0)} ms, painted after ${paint?.startTime.toFixed(0)} ms, loaded after ${load.loadEventEnd.toFixed(0)} ms`;
});

suite('weight', { archive: 'many.db' }, (there, on) => {
  for (const [name, path] of [['first page', '/'], ['search with 20 hits', '/search?q=market']])
    on(`${name}: at most 60 kB with style and module, new in the browser`, async (page) => {
      const bytes = await weigh(page, path);
      if (path !== '/') assert.equal(await page.locator('li.hit').count(), 20);
      console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB; ${await timing(page)}`);
      assert.ok(bytes > 5000 && bytes <= LIMIT, `${bytes} bytes`);
    });

  on('assets are kept for a year, and not asked for again', async (page) => {
    const answers = [];
    page.on('response', (answer) => answers.push(answer));
    await page.goto('/');
    const assets = answers.filter((answer) => answer.url().includes('/assets/'));
    assert.ok(assets.length >= 2);
    for (const asset of assets) {
      const headers = await asset.allHeaders();
      assert.match(headers['cache-control'], /max-age=31536000/);
      assert.match(headers['cache-control'], /immutable/);
      assert.equal(headers['content-encoding'], 'gzip', asset.url());
    }
    await page.goto('/search?q=market');
    const again = await page.evaluate(() => performance.getEntriesByType('resource').map((r) => [r.name, r.transferSize]));
    const known = new Set(assets.map((asset) => asset.url())); // the icon may come after the page
    assert.deepEqual(again.filter(([name, bytes]) => known.has(name) && bytes > 0), []);
    console.log(`search, with assets at hand: ${await timing(page)}`);
  });
});
