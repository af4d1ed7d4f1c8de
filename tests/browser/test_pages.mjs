// Every kind of page: no fault in the console, no sideways scrolling, nothing that axe finds, valid HTML; and its pictures.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { launch, withPage } from './lib/chromium.mjs';
import { addresses, findStories, hostileSite, hostileSpeaker, longSite, longSpeaker, pagesOf } from './lib/pages.mjs';
import { fromPackages, made, shots } from './lib/place.mjs';
import { serve, storyAt } from './lib/server.mjs';

const AXE = await readFile(fromPackages.resolve('axe-core/axe.min.js'), 'utf8');
const VNU = fromPackages.resolve('vnu-jar/build/dist/vnu.jar');
const html = path.join(made, 'html');
const WIDTHS = [320, 360, 768, 1440, 3840], PICTURED = [360, 768, 1440], SCHEMES = ['light', 'dark'];

/** What reaches over the right edge, for the message. */
const findWide = () => [...document.querySelectorAll('main *')]
  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll, pre'))
  .slice(0, 3).map((e) => `${e.tagName}.${e.className.baseVal ?? e.className}`);

async function checkWidths(page, name, faults) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const over = await page.evaluate(findWide);
    if (wide > width || over.length) faults.push(`${name}: ${wide} px wide at ${width}: ${over}`);
  }
}

async function checkAxe(page, name, faults) {
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations)
    faults.push(`${name}: axe: ${violation.impact} ${violation.id}: ${violation.nodes[0].html.slice(0, 200)} ${violation.nodes[0].failureSummary}`);
}

async function look(page, name, faults) {
  await page.evaluate(AXE);
  for (const width of PICTURED)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: path.join(shots, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      if (width !== 768) await checkAxe(page, `${name} at ${width}, ${colorScheme}`, faults);
    }
  await checkWidths(page, name, faults);
}

async function visit(page, server, [name, address, status = 200], faults) {
  const answer = await page.goto(address);
  if (answer.status() !== status) faults.push(`${name}: ${answer.status()} at ${address}`);
  await writeFile(path.join(html, `${name}.html`), await (await fetch(server.url + address)).text());
  await look(page, name, faults);
  /* Chromium reports the status of the page itself as an error. */
  page.faults = page.faults.filter((fault) => status === 200 || !fault.includes('responded with a status of'));
}

/** Tests every page; two at a time, each in a page of its own. */
async function visitAll(browser, server, pages) {
  const faults = [], waiting = [...pages];
  const work = async () => {
    for (let next; (next = waiting.shift());)
      await withPage(browser, server, {}, (page) => visit(page, server, next, faults)).catch((error) => faults.push(`${next[0]}: ${error.message}`));
  };
  await Promise.all([work(), work()]);
  return faults;
}

async function withArchive(archive, work) {
  const server = await serve(archive), browser = await launch();
  try {
    return await work(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

await Promise.all([html, shots].map((folder) => rm(folder, { recursive: true, force: true }).then(() => mkdir(folder, { recursive: true }))));

test('pages of the test archive', async () => {
  const faults = await withArchive('stories.db', async (browser, server) => visitAll(browser, server, pagesOf(await findStories(server))));
  assert.equal(faults.join('\n'), '');
});

const many = [['many-home', '/'], ['many-search', '/search?q=market'], ['many-site', '/site/morningbell.example'],
  ['many-people', '/people'], ['many-changes', '/changes'], ['many-story', '/story/1'], ['many-source', '/story/1/source']];
const empty = [['empty-home', '/'], ['empty-search', '/search?q='], ['empty-changes', '/changes'], ['empty-sites', '/sites'],
  ['empty-people', '/people'], ['empty-speakers', '/speakers'], ['empty-about', '/about'], ['empty-following', '/following']];

const hardlyFollowed = [['following-hard', '/following'], ['followed-hostile', `/following/${encodeURIComponent(hostileSite)}`],
  ['followed-long', `/following/${encodeURIComponent(longSite)}`]];

const hardlyNamed = [['speakers-hard', '/speakers'], ['speaker-hostile', `/speaker/${encodeURIComponent(hostileSpeaker)}`],
  ['speaker-long', `/speaker/${encodeURIComponent(longSpeaker)}?order=carried`], ['speaker-of-a-mention', '/speaker/the%20report?as=mention']];

/** Stories as their records tell them: with the entries of a live blog, and links that a hostile page asks for. */
const ofRecords = (server) => Promise.all(['live', 'hostile'].map(async (name) => [`record-${name}`, `/story/${await storyAt(server, addresses[name])}`]));

test('pages of archives with many stories, with none, and of records alone', async () => {
  const faults = [
    ...await withArchive('many.db', (browser, server) => visitAll(browser, server, many)),
    ...await withArchive('empty.db', (browser, server) => visitAll(browser, server, empty)),
    ...await withArchive('records.db', async (browser, server) => visitAll(browser, server, [...await ofRecords(server), ...hardlyFollowed, ...hardlyNamed])),
  ];
  assert.equal(faults.join('\n'), '');
});

test('the HTML of every page is valid', async () => {
  const { stdout, stderr } = await promisify(execFile)('java', ['-Xss4m', '-jar', VNU, '--exit-zero-always', '--format', 'json', '--errors-only', html],
    { maxBuffer: 1 << 26 });
  const found = JSON.parse(stdout || stderr).messages.map((m) => `${path.basename(m.url)}:${m.lastLine}: ${m.message}: ${m.extract}`);
  assert.equal(found.join('\n'), '');
});
