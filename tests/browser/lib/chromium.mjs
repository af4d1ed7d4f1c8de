// Debian's Chromium, and pages in it that take note of whatever goes wrong.
import assert from 'node:assert/strict';
import { fromPackages } from './place.mjs';

const { chromium } = fromPackages('playwright-core');

/* Nothing that it does by itself: it talks to the server under test alone.  Without --no-sandbox it does not start as root. */
const switches = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

/* Not how long anything may take, but when it hangs: a busy machine can be slow. */
const HANGS_MS = 600_000;

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: switches,
    timeout: HANGS_MS });
}

/**
 * A page of a context of its own.  `page.faults` fills with messages of the console that are errors or warnings (violations of the
 * security policy are such), exceptions of scripts, requests to other hosts, and requests that fail.
 */
export async function openPage(browser, server, options = {}) {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1440, height: 900 },
    colorScheme: 'light', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(HANGS_MS);
  const page = await context.newPage();
  page.faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) page.faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => page.faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.url) page.faults.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => { /* what is left open when the page is left is no fault */
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') page.faults.push(`failed: ${request.url()}: ${why}`);
  });
  page.on('dialog', (dialog) => {
    page.faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return page;
}

/** Does `work` with a page of its own, on which nothing may go wrong. */
export async function withPage(browser, server, options, work) {
  const page = await openPage(browser, server, options);
  try {
    await work(page);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.context().close();
  }
}
