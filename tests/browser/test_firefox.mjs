// The same pages in Firefox, where it is installed: every kind of page, and what scripts do.
import assert from 'node:assert/strict';
import { access, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, beforeEach, afterEach, describe, test } from 'node:test';
import { Firefox, program } from './lib/firefox.mjs';
import { findStories, pagesOf } from './lib/pages.mjs';
import { made } from './lib/place.mjs';
import { serve } from './lib/server.mjs';

const ENTER = '\uE007', ESCAPE = '\uE00C', TAB = '\uE004';
const there = await access(program).then(() => true, () => false);
const shots = path.join(made, 'shots-firefox');

describe('firefox', { skip: there ? false : `no ${program}` }, () => {
  let server, firefox, stories;
  before(async () => {
    await rm(shots, { recursive: true, force: true });
    await mkdir(shots, { recursive: true });
    server = await serve('stories.db');
    stories = await findStories(server);
    firefox = await Firefox.launch(server);
  });
  after(async () => {
    await firefox?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    firefox.faults = [];
    await firefox.resize(1440, 900);
  });
  afterEach(() => assert.deepEqual(firefox.faults, []));

  test('every page opens without a fault and is as wide as the window', async () => {
    const wide = [];
    for (const [name, address] of pagesOf(stories)) {
      await firefox.goto(address);
      for (const width of [360, 1440]) {
        await firefox.resize(width, 900);
        const has = await firefox.evaluate(() => document.documentElement.scrollWidth);
        if (has > width) wide.push(`${name}: ${has} px at ${width}`);
        await firefox.screenshot(path.join(shots, `${name}-${width}-light.png`));
      }
    }
    assert.deepEqual(wide, []);
    /* Firefox would fetch the next of a header `Link: <…>; rel="next memento"` before it is asked to, which the policy forbids. */
    firefox.faults = firefox.faults.filter((fault) => !/Content-Security-Policy: .* \(default-src\) at \S+\/web\/\d{14}\//.test(fault));
  });

  test('typing and Enter search, a tick narrows', async () => {
    await firefox.goto('/');
    await firefox.click('#q');
    await firefox.press('bridge' + ENTER);
    await firefox.until(() => new URLSearchParams(location.search).get('q') === 'bridge' && document.readyState === 'complete' && document.documentElement.className);
    await firefox.click('#narrow input[name=site]');
    await firefox.until(() => /site=/.test(location.search) && document.readyState === 'complete');
    assert.equal(await firefox.evaluate(() => document.querySelectorAll('.chips li').length), 1);
  });

  test('keys of the histogram and of the page', async () => {
    await firefox.goto('/search?q=site:varrowcourier.example');
    await firefox.press('/');
    assert.equal(await firefox.evaluate(() => document.activeElement.id), 'q');
    await firefox.evaluate(() => document.querySelector('.handle').focus());
    await firefox.press('\uE014' + ENTER);
    await firefox.until(() => /since=\d{4}-\d\d/.test(location.search) && document.readyState === 'complete');
  });

  test('n and p go from change to change', async () => {
    await firefox.goto(`/story/${stories.ids.bridge}/diff/${stories.revisions.bridge[0]}/${stories.revisions.bridge.at(-1)}`);
    await firefox.press('nnp');
    assert.equal(await firefox.evaluate(() => location.hash), '#c1');
    await firefox.press('p');
    assert.notEqual(await firefox.evaluate(() => location.hash), '#c1');
  });

  test('a card opens beside its value by the mouse, and by keys, and Escape closes it', async () => {
    await firefox.goto(`/story/${stories.ids.bridge}`);
    await firefox.hover('.facts .v');
    await firefox.until(() => document.querySelector('.card:popover-open'));
    const gap = await firefox.evaluate(() => {
      const card = document.querySelector('.card:popover-open').getBoundingClientRect();
      const ring = document.querySelector('.facts .mark').getBoundingClientRect();
      return { apart: Math.max(card.top - ring.bottom, ring.top - card.bottom), inside: card.left >= 0 && card.right <= innerWidth && card.bottom <= innerHeight };
    });
    assert.ok(gap.apart < 40 && gap.inside, JSON.stringify(gap));
    await firefox.screenshot(path.join(shots, 'card-1440-light.png'));
    await firefox.press(ESCAPE);
    await firefox.until(() => !document.querySelector('.card:popover-open'));
    await firefox.evaluate(() => document.querySelector('.facts .mark').focus());
    await firefox.press(ENTER);
    await firefox.until(() => document.querySelector('.card:popover-open'));
    await firefox.press(TAB);
    assert.equal(await firefox.evaluate(() => document.activeElement.closest('.card') !== null), true);
    await firefox.press(ESCAPE);
    await firefox.until(() => !document.querySelector('.card:popover-open'));
  });

  test('dark by the switch, and it stays', async () => {
    await firefox.goto('/');
    await firefox.click('.theme');
    const paper = () => getComputedStyle(document.body).backgroundColor;
    assert.equal(await firefox.evaluate(paper), 'rgb(22, 21, 18)');
    await firefox.goto('/help');
    assert.equal(await firefox.evaluate(paper), 'rgb(22, 21, 18)');
    await firefox.screenshot(path.join(shots, 'help-1440-dark.png'));
    await firefox.click('.theme');
  });
});
