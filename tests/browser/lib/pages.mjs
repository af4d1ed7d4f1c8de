// Every kind of page, of the archives that tests/browser/run makes.
import { revisionsOf, storyAt } from './server.mjs';

export const addresses = {
  bridge: 'https://www.varrowcourier.example/news/2025/03/kestrel-bridge',
  agency: 'https://estuarywire.example/2025/03/04/varrow-bridge',
  live: 'https://www.varrowcourier.example/live/2025/03/04/bridge',
  arabic: 'https://almabar.example/bridge-14',
  hebrew: 'https://gesher.example/kestrel',
  japanese: 'https://kyonan.example/news/20250305',
  chinese: 'https://qiaobao.example/2025/03/hongsun',
  korean: 'https://darinews.example/a/1',
  russian: 'https://listok.example/most',
  gone: 'https://northbankpost.example/news/diver',
  replaced: 'https://lowroad.example/today',
  bare: 'https://lowroad.example/imprint',
  hostile: 'https://lowroad.example/x?a=1&b=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  long: 'https://lowroad.example/long',
  interview: 'https://quarterlybrass.example.org/interviews/ingrid-solheim-vance',
  table: 'https://review.commodities.example.com/2023/09/05/copper-slips-potash-steadies',
};

/** Of tests/web/make_followed.py: names that are hard to show. */
export const longSite = 'Allgemeine-Nachrichten-und-Anzeigenblätter-'.repeat(4);
export const hostileSite = '<script>alert(1)</script>"\'&amp; \u202Eelif';

/** Of tests/web/make_records.py. */
export const longSpeaker = `${'Maximiliana_von_und_zu_'.repeat(12)}Lund`;
export const hostileSpeaker = '<script>alert(9)</script> "O\'Drop" & Søn';

/** The ids of the stories above, and of the revisions of those that are compared. */
export async function findStories(server) {
  const ids = {};
  for (const [name, address] of Object.entries(addresses)) ids[name] = await storyAt(server, address);
  const revisions = {};
  for (const name of ['bridge', 'gone', 'hebrew']) revisions[name] = await revisionsOf(server, ids[name]);
  return { ids, revisions };
}

function storyPages({ ids, revisions }) {
  const pages = [];
  const languages = ['arabic', 'hebrew', 'japanese', 'chinese', 'korean', 'russian'];
  for (const name of ['bridge', 'agency', 'live', ...languages, 'gone', 'replaced', 'bare', 'hostile', 'long', 'interview', 'table'])
    pages.push([`story-${name}`, `/story/${ids[name]}`]);
  const pair = (name, from, to) => `/story/${ids[name]}/diff/${revisions[name].at(from)}/${revisions[name].at(to)}`;
  return [
    ...pages,
    ['story-earlier', `/story/${ids.bridge}?revision=${revisions.bridge[0]}`],
    ['story-memento', `/web/20250304180000/${addresses.bridge}`],
    ['source', `/story/${ids.bridge}/source`],
    ['source-byte', `/story/${ids.bridge}/source?byte=1000#hit`],
    ['source-arabic', `/story/${ids.arabic}/source`],
    ['source-hostile', `/story/${ids.hostile}/source`],
    ['revisions', `/story/${ids.bridge}/revisions`],
    ['revisions-gone', `/story/${ids.gone}/revisions`],
    ['revisions-one', `/story/${ids.agency}/revisions`],
    ['revisions-replaced', `/story/${ids.replaced}/revisions`],
    ['diff', pair('bridge', 0, -1)],
    ['diff-inline', `${pair('bridge', 0, -1)}?view=inline`],
    ['diff-gone', pair('gone', 0, -1)],
    ['copies', `/story/${ids.agency}/copies`],
    ['copies-bridge', `/story/${ids.bridge}/copies`],
    ['copies-none', `/story/${ids.bare}/copies`],
  ];
}

/**
 * Names and paths of the pages of the large archive; with a status if that is not 200.
 * @returns {[name: string, path: string, status?: number][]}
 */
export function pagesOf(stories) {
  return [
    ['home', '/'],
    ['search', '/search?q=bridge'],
    ['search-narrowed', '/search?q=&site=varrowcourier.example&site=lowroad.example&section=News&changed=headline&since=2024-06&until=2025-03'],
    ['search-all', '/search?q='],
    ['search-page-2', '/search?q=&page=2&sort=oldest'],
    ['search-hostile', '/search?q=%3Cscript%3E'],
    ['search-none', '/search?q=zeppelin'],
    ['search-none-narrowed', '/search?q=bridge&lang=de&author=Nadia+Ferro'],
    ['search-mistake', '/search?q=harbour+%22night', 400],
    ['search-mistake-month', '/search?q=since%3A2024-13+quay', 400],
    ...storyPages(stories),
    ['event', '/event/1'],
    ['changes', '/changes'],
    ['changes-headline', '/changes?kind=headline'],
    ['sites', '/sites'],
    ['site', '/site/varrowcourier.example'],
    ['site-small', '/site/almabar.example'],
    ['people', '/people'],
    ['author', '/author/Nadia%20Ferro'],
    ['author-hostile', '/author/Bobby%20%22tables%22%20O%27Drop'],
    ['speakers', '/speakers'],
    ['speakers-none', '/speakers?name=zeppelin'],
    ['speaker', '/speaker/Ilse%20Brandvold'],
    ['speaker-carried', '/speaker/Ilse%20Brandvold?order=carried&since=2025'],
    ['speaker-months', '/speaker/Oda%20Lindqvist'],
    ['no-speaker', '/speaker/Nobody%20Whatsoever', 404],
    ['section', '/section/News'],
    ['keyword', '/keyword/library'],
    ['following', '/following'],
    ['following-failing', '/following?state=failing'],
    ['following-none', '/following?name=zeppelin'],
    ['followed', '/following/The%20Varrow%20Courier'],
    ['followed-failing', '/following/Br%C3%BCckenbote'],
    ['followed-late', '/following/Kestrel%20Gazette'],
    ['followed-arabic', `/following/${encodeURIComponent('صحيفة المعبر')}`],
    ['no-followed', '/following/Nobody', 404],
    ['help', '/help'],
    ['about', '/about'],
    ['not-found', '/nowhere', 404],
    ['no-story', '/story/99999', 404],
    ['no-memento', '/web/2025/https://elsewhere.example/', 404],
    ['no-site', '/site/nowhere.example', 404],
  ];
}
