// Remakes the pictures of docs/serve.md and the README from the test archive (or its records, whose statements are right): `tests/browser/run --pictures`.
// pngquant makes them a third of the size; without it they are written as Chromium makes them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { launch, withPage } from './lib/chromium.mjs';
import { findStories } from './lib/pages.mjs';
import { project } from './lib/place.mjs';
import { serve } from './lib/server.mjs';

const folder = path.join(project, 'docs/pictures');
const MOST_BYTES = 120_000;

const pictures = ({ ids, revisions }) => [
  ['search', '/search?q="town hall" OR bridge&since=2024-10&until=2025-05&sort=newest', async () => {}],
  ['story', `/story/${ids.bridge}`, async (page) => {
    await page.locator('.facts .mark').first().click();
    await page.locator('.card:popover-open').waitFor();
  }],
  ['differences', `/story/${ids.bridge}/diff/${revisions.bridge[1]}/${revisions.bridge.at(-1)}`, (page) => page.evaluate(() => scrollTo(0, document.querySelector('.factdiff').offsetTop - 60))],
  ['speaker', '/speaker/Ilse%20Brandvold', async () => {}, 'records.db'],
  ['changes', '/changes', async () => {}],
  ['following', '/following', async () => {}],
];

function makeSmaller(file) {
  try {
    execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '--strip', '64', file]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.log('pngquant is not installed: the pictures stay large');
  }
}

mkdirSync(folder, { recursive: true });
const servers = { 'stories.db': await serve('stories.db'), 'records.db': await serve('records.db') }, browser = await launch();
try {
  for (const [name, address, prepare, archive = 'stories.db'] of pictures(await findStories(servers['stories.db'])))
    await withPage(browser, servers[archive], { viewport: { width: 1240, height: 800 } }, async (page) => {
      const file = path.join(folder, `${name}.png`);
      await page.goto(address);
      await prepare(page);
      await page.screenshot({ path: file });
      makeSmaller(file);
      const { size } = statSync(file);
      console.log(`docs/pictures/${name}.png: ${size} bytes`);
      if (size > MOST_BYTES) process.exitCode = 1;
    });
} finally {
  await browser.close();
  for (const server of Object.values(servers)) await server.stop();
}
