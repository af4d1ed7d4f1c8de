// `dateline serve` over an archive of build/browser/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { made, project } from './place.mjs';

/** Starts it on any free port; what it says on its first line is its address. */
export async function serve(archive) {
  const command = path.join(project, 'build/dateline');
  const child = spawn(command, ['serve', '--listen', '127.0.0.1:0', archive],
    { cwd: made, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => { throw new Error(`dateline serve ${archive} ended with ${code}`); }),
  ]);
  return {
    url: line.replace(/\/$/, ''),
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** The id of the story at an address: the search for an address leads there. */
export async function storyAt(server, address) {
  const answer = await fetch(`${server.url}/search?q=${encodeURIComponent(address)}`, { redirect: 'manual' });
  const found = /^\/story\/(\d+)$/.exec(answer.headers.get('location') ?? '');
  if (!found) throw new Error(`no story at ${address}: the answer is ${answer.status}`);
  return Number(found[1]);
}

/** The ids of a story's revisions, the oldest first. */
export async function revisionsOf(server, story) {
  const answer = await (await fetch(`${server.url}/story/${story}/revisions.json`)).json();
  return answer.revisions.map((revision) => revision.revision);
}
