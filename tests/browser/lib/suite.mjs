// Tests over an archive: a server and a browser for all of them, and for each a page of its own.
import { after, before, describe, test } from 'node:test';
import { launch, withPage } from './chromium.mjs';
import { findStories } from './pages.mjs';
import { serve } from './server.mjs';

/**
 * `define` gets what is there when the tests run: `server`, `browser`, and the `stories` of stories.db; and a function that
 * makes a test with a page, on which nothing may go wrong.
 */
export function suite(name, { archive = 'stories.db', page: usual = {} }, define) {
  describe(name, () => {
    const there = {};
    before(async () => {
      there.server = await serve(archive);
      there.browser = await launch();
      if (archive === 'stories.db') there.stories = await findStories(there.server);
    });
    after(async () => {
      await there.browser?.close();
      await there.server?.stop();
    });
    const on = (what, options, work) => {
      if (typeof options === 'function') [options, work] = [{}, options];
      test(what, () => withPage(there.browser, there.server, { ...usual, ...options }, work));
    };
    define(there, on);
  });
}
