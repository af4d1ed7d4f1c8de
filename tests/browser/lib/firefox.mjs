// Debian's Firefox by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), which it speaks without a driver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromPackages } from './place.mjs';

const { WebSocket } = fromPackages('ws');

/* Nothing that it does by itself: it talks to the server under test alone. */
const settings = {
  'app.normandy.enabled': false, 'app.shield.optoutstudies.enabled': false, 'app.update.disabledForTesting': true,
  'browser.safebrowsing.malware.enabled': false, 'browser.safebrowsing.phishing.enabled': false, 'browser.region.update.enabled': false,
  'browser.startup.page': 0, 'datareporting.policy.dataSubmissionEnabled': false, 'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false, 'extensions.update.enabled': false, 'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1', 'toolkit.telemetry.server': 'data:,', 'ui.prefersReducedMotion': 1,
  'layout.css.prefers-color-scheme.content-override': 1, /* light */
  'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6, /* a mouse, which it does not see without a screen */
};

export const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

async function startProcess(profile) {
  const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(path.join(profile, 'user.js'), lines.join(''));
  const child = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } });
  let said = '';
  const address = new Promise((resolve, reject) => {
    child.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
    child.on('error', reject);
  });
  return { child, address: await address };
}

/** One window of Firefox, and what went wrong in it: as the pages of chromium.mjs. */
export class Firefox {
  faults = [];
  #answers = new Map();
  #count = 0;

  static async launch(server) {
    const firefox = new Firefox();
    firefox.server = server;
    firefox.profile = await mkdtemp(path.join(os.tmpdir(), 'dateline-firefox-'));
    const { child, address } = await startProcess(firefox.profile);
    firefox.child = child;
    firefox.socket = new WebSocket(`${address}/session`);
    firefox.socket.on('message', (data) => firefox.#receive(JSON.parse(data)));
    await once(firefox.socket, 'open');
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
    /* The window that it starts with never has the focus. */
    firefox.context = (await firefox.send('browsingContext.create', { type: 'window' })).context;
    await firefox.send('browsingContext.activate', { context: firefox.context });
    await firefox.resize(1440, 900);
    return firefox;
  }

  async close() {
    const ended = once(this.child, 'exit');
    await this.send('browser.close').catch(() => this.child.kill());
    await ended;
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(message) {
    if (message.id !== undefined) {
      const [resolve, reject] = this.#answers.get(message.id);
      this.#answers.delete(message.id);
      if (message.type === 'success') resolve(message.result); else reject(new Error(`${message.error}: ${message.message}`));
    } else if (message.method === 'log.entryAdded') {
      const { level, text } = message.params;
      if (['error', 'warn'].includes(level)) this.faults.push(`${level}: ${text}`);
    } else if (message.method === 'network.beforeRequestSent') {
      const { url } = message.params.request;
      if (/^https?:/.test(url) && new URL(url).origin !== this.server.url) this.faults.push(`request to ${url}`);
    }
  }

  send(method, params = {}) {
    const id = ++this.#count;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#answers.set(id, [resolve, reject]));
  }

  resize(width, height) { return this.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } }); }

  goto(address) { return this.send('browsingContext.navigate', { context: this.context, url: this.server.url + address, wait: 'complete' }); }

  /** What a function without free names gives in the page, as JSON. */
  async evaluate(work, ...values) {
    const answer = await this.send('script.callFunction', { functionDeclaration: `(...values) => JSON.stringify((${work})(...values))`,
      arguments: values.map((value) => (typeof value === 'number' ? { type: 'number', value } : { type: 'string', value })),
      target: { context: this.context }, awaitPromise: true });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  /** Waits until a function gives a true value in the page, through navigations; so long that only what hangs is given up. */
  async until(work, ...values) {
    for (let passed = 0; passed < 600_000; passed += 50) {
      const value = await this.evaluate(work, ...values).catch(() => false);
      if (value) return value;
      await sleep(50);
    }
    throw new Error(`it did not come about: ${work}`);
  }

  #act(type, actions, more = {}) {
    return this.send('input.performActions', { context: this.context, actions: [{ type, id: type, ...more, actions }] });
  }

  /** Keys as WebDriver has them: characters; U+E004 Tab, U+E007 Enter, U+E00C Escape. */
  press(keys) {
    return this.#act('key', [...keys].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]));
  }

  /** Moves the mouse to the middle of an element. */
  async hover(selector) {
    const middle = await this.evaluate((s) => {
      const e = document.querySelector(s);
      e.scrollIntoView({ block: 'center' });
      const box = e.getBoundingClientRect();
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }, selector);
    await this.#act('pointer', [{ type: 'pointerMove', ...middle }], { parameters: { pointerType: 'mouse' } });
  }

  async click(selector) {
    await this.hover(selector);
    await this.#act('pointer', [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], { parameters: { pointerType: 'mouse' } });
  }

  async screenshot(file) {
    const { data } = await this.send('browsingContext.captureScreenshot', { context: this.context, origin: 'document' });
    await writeFile(file, Buffer.from(data, 'base64'));
  }
}
