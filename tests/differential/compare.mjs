// Compares the parser's trees with those of parse5 (https://github.com/inikulin/parse5, another implementation of
// the same standard) on whole pages.
//
// usage: node compare.mjs PARSE5_FOLDER DUMP_PAGE FOLDER...   (every .html, .htm, .html.gz below the folders)
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

const [parse5Folder, dumpPage, ...folders] = process.argv.slice(2);
const {parse} = await import(pathToFileURL(join(parse5Folder, 'dist/index.js')));
const prefixes = {'http://www.w3.org/2000/svg': 'svg ', 'http://www.w3.org/1998/Math/MathML': 'math '};

const attributeLine = ({name, value, prefix, namespace}) =>
  `${namespace && name === 'xmlns' ? 'xmlns xmlns' : prefix ? `${prefix} ${name}` : name}="${value}"`;

function dump(root) {
  const lines = [], open = [{node: root, depth: -1}];
  while (open.length) {
    const {node, depth} = open.pop(), indent = '| ' + '  '.repeat(Math.max(depth, 0));
    if (node.nodeName === '#text') lines.push(`${indent}"${node.value}"`);
    else if (node.nodeName === '#comment') lines.push(`${indent}<!-- ${node.data} -->`);
    else if (node.nodeName === '#documentType') {
      const ids = node.publicId || node.systemId ? ` "${node.publicId ?? ''}" "${node.systemId ?? ''}"` : '';
      lines.push(`${indent}<!DOCTYPE ${node.name}${ids}>`);
    } else if (node.nodeName === '#document-fragment') lines.push(`${indent}content`);
    else if (node.tagName) {
      lines.push(`${indent}<${prefixes[node.namespaceURI] ?? ''}${node.tagName}>`);
      const attributes = node.attrs.map(attribute => Buffer.from(attributeLine(attribute)));
      for (const line of attributes.sort(Buffer.compare)) lines.push(`${indent}  ${line}`);
    }
    const children = node.content ? [node.content] : node.childNodes ?? [];
    for (let i = children.length - 1; i >= 0; i--) open.push({node: children[i], depth: depth + 1});
  }
  return lines.map(line => line + '\n').join('');
}

function* pages(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true, recursive: true})) {
    if (entry.isFile() && /\.html?(\.gz)?$/.test(entry.name)) yield join(entry.path, entry.name);
  }
}

// Whether line `at` of the tree is inside a select.  parse5 reads that by the rules from before the relaxed content
// model, which drop most elements there; a formatting element that is not dropped shows after the select, too.
function insideSelect(lines, at) {
  let depth = Infinity;
  for (let i = at; i >= 0; i--) {
    const indent = /^\| ( *)[<"]/.exec(lines[i])?.[1].length ?? Infinity;
    if (indent >= depth) continue;
    depth = indent;
    if (i < at && /^\| *<select>$/.test(lines[i])) return true;
  }
  return false;
}

let same = 0, inSelect = 0, different = 0;
for (const folder of folders) {
  for (const path of pages(folder)) {
    const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);
    const run = spawnSync(dumpPage, {input: bytes, maxBuffer: 1 << 28});
    const newline = run.stdout.indexOf(10), start = newline + 1;
    const end = start + Number(run.stdout.toString('latin1', 0, newline));
    const wanted = run.status === 0 && dump(parse(run.stdout.toString('utf8', start, end), {scriptingEnabled: false}));
    const got = run.stdout.toString('utf8', end);
    if (wanted === got) {
      same++;
      continue;
    }
    const a = wanted ? wanted.split('\n') : [], b = got.split('\n'), first = a.findIndex((line, i) => line !== b[i]);
    if (wanted && insideSelect(a, first)) {
      inSelect++;
      console.log(`${path}: differs from inside a select on`);
      continue;
    }
    different++;
    console.log(`${path}: ${run.status === 0 ? 'differs' : run.stderr}`);
    if (run.status !== 0) continue;
    for (let i = Math.max(0, first - 3); i < first; i++) console.log(`    ${a[i].slice(0, 150)}`);
    console.log(`  - ${String(a[first]).slice(0, 150)}\n  + ${String(b[first]).slice(0, 150)}`);
  }
}
console.log(`${same} pages with the same tree, ${inSelect} that differ from inside a select on, ${different} with another`);
process.exit(different ? 1 : 0);
