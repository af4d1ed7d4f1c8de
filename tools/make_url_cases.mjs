#!/usr/bin/env node
/* Makes tests/unit/base/url_cases.h: references, and what another implementation of the URL Standard, Node's, makes of
 * them.  usage: tools/make_url_cases.mjs
 *
 * Cases in which Node 20 is older than the standard, or wrong, stand by hand in tests/unit/base/test_url.c: domains in
 * ASCII that are no valid punycode, "^" in paths, spaces at the end of opaque paths, and those of `by_hand`. */
import {writeFileSync} from "node:fs";

const hosts = [
  // names
  "h.example", "H.Example", "h.example.", "h..example", ".h.example", "a_b.example", "a-.example", "-a.example",
  "a--b.example", "a!$&'()*+,;=~.example", "a\"b", "a`b", "a{b}", "a%41b", "a%2Eb", "%68.example", "a%00b", "a%20b",
  "a%2Fb", "a%3Ab", "a%40b", "a%5Bb", "a%7Cb", "a%7Fb", "a%25b", "a%", "a%zz", "a b", "a<b", "a>b", "a^b", "a|b", "a]b",
  "a[b", "%", "%C3%BC.example", "%ff", "a%80",
  // IPv4
  "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "1", "1.", "0", "4294967295", "4294967296", "256", "1.256", "1.2.256",
  "256.1.1.1", "1.2.3.256", "1.2.3.4.5", "1.2.3", "0x7f.1", "0X7F.0.0.0x1", "0x", "0x.0x.0", "017700000001", "08",
  "1.08", "0300.168.0x0.1", "1..2", "a.1", "1.a", "a.0x1", "a.0xg", "a.0x", "a.09", "9.a", "1.2.3.4x",
  "99999999999999999999", "0xffffffff", "0x100000000", "%31.2.3.4", "１.２.３.４", "0x7f000001.", "1e2", "a.1e2",
  // IPv6
  "[::1]", "[::]", "[1::]", "[2001:DB8::1]", "[2001:db8:0:0:1:0:0:1]", "[1:0:0:2:0:0:0:3]", "[0:0:0:1:0:0:0:0]",
  "[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7::]", "[::2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]",
  "[1::2::3]", "[:1]", "[1:]", "[1:::2]", "[12345::]", "[g::]", "[::1.2.3.4]", "[::ffff:255.255.255.255]",
  "[1:2:3:4:5:6:1.2.3.4]", "[1:2:3:4:5:6:7:1.2.3.4]", "[::1.2.3]", "[::1.2.3.4.5]", "[::1.2.3.256]", "[::01.2.3.4]",
  "[::1.2.3.4:5]", "[::1.2..4]", "[::.2.3.4]", "[::1%251]", "[]", "[", "[::1", "::1]", "[0:f::]", "[00ab::000c]",
  "[1:0:2:0:3:0:4:0]", "[0::0]", "[1.2.3.4]", "[::a.2.3.4]",
  // IDNA
  "bücher.example", "BÜCHER.example", "bu\u0308cher.example", "faß.example", "βόλος.example", "日本語.example",
  "日本語。example", "日本語．example", "日本語｡example", "пример.испытание", "مثال.إختبار", "☕.example", "💩.la",
  "a\u00ADb.example", "\u00AD", "ａｂｃ.example", "℡.example", "⒈.example", "١.example", "א1.example", "1א.example",
  "aא.example", "אa.example", "א٠1.example", "نامه\u200Cای.example", "a\u200Cb.example", "a\u200Db.example",
  "क्\u200Dष.example", "क्\u200Cष.example", "\u0300a.example", "xn--bcher-kva.ü.example", "xn--a.ü.example",
  "xn--BCHER-KVA.ü.example", "xn--.ü.example", "xn--abc-.ü.example", "xn--ls8h.ü.example", "ab--c.ü.example",
  "-ü.example", "ü-.example", "ü..example", "ü.example.", "\uFFFD.example", "\u202E.example", "a\u2024b.example",
  "ü.1", "ü.0x1", "ﬀ.example", "Ⅷ.example", "\u0130.example", "한국.example", "\u1112\u1161\u11AB.example",
  "xn--mgba3gch31f060k.ü.example", "a\u2060b.example", "\u{E0041}.example", "\uE000.example", "a≠b.example", "a\u0301\u0323.example",
  "a\u05B0\u0300.example",
  "a=\u0338b.example", "ü%2Fb.example", "ü%20b", "１２７．１", "ü" + "a".repeat(70) + ".example",
];

const wholes = [
  "https://h.example", "https://h.example?q", "https://h.example#f", "https:h.example", "https:/h.example",
  "https:///h.example/x", "https:\\\\h.example\\x\\y", "https://\\h.example/", "HTTPS://h.example/", "https://",
  "https:", "https:/", "https://?", "https://#", "https://:80/", "https://@h.example/", "https://:@h.example/",
  "https://u@h.example/", "https://u:@h.example/", "https://:p@h.example/", "https://u:p:q@h.example/",
  "https://u@v@h.example/", "https://u/v@h.example/", "https://u@/x", "https://u:p@", "https://ü:ß@h.example/",
  "https://u;=[]|'@h.example/", "https://h.example:443/", "https://h.example:0443/", "https://h.example:80/",
  "http://h.example:80/", "http://h.example:0/", "https://h.example:65535/", "https://h.example:65536/",
  "https://h.example:/", "https://h.example:+1/", "https://h.example: 1/", "https://h.example:1a/",
  "https://h.example:8\t0/", "https://h.example:00000000000000000080/", "https://h.ex\nample/\tx",
  "  https://h.example/ \u0001", "https://h.example/a b", "https://h.example/a\"b<c>d`e{f}g|h\\i", "https://h.example/ü",
  "https://h.example/%", "https://h.example/%zz%41", "https://h.example/?a b\"c<d>e'f`g{h}", "https://h.example/?ü#ü",
  "https://h.example/#a b\"c<d>e`f'g", "https://h.example/?a?b#c?d#e", "https://h.example/a/./b/../c",
  "https://h.example/..", "https://h.example/a/..", "https://h.example/a/.", "https://h.example/a/%2e/b/%2E%2e/c",
  "https://h.example/.%2e", "https://h.example/a//../b", "https://h.example//", "https://h.example//../x",
  "https://h.example/a;b=c,d", "https://h.example/\u0000", "https://h.example/\u007F", "https://h.example/💩",
  "https://h.example/[x]", "mailto:a@h.example", "mailto:ü", "MAILTO:a b", "javascript:a('b')", "data:text/plain,a#b c",
  "data:,a?b\"c", "about:blank", "tel:+1-2", "urn:a:b", "x://h.example/../a b", "x://H%41.example/", "x://a b/", "x:///",
  "x://", "x:/a/../b", "x:/..//a", "x://h:80/", "x://u:p@h/", "x://u@/a", "x://u@", "x://[::1]/", "x://h?'#'", "ftp://h.example:21/a",
  "ws://h.example:80/", "wss://h.example:443", "file:///a/../b", "file:a", "file://H.example/a", "file://localhost/a",
  "file:///C:/..", "file:///C|/a", "file://C|/a", "file:\\\\h.example\\a",
];

const references = [
  "", " ", "#", "#f", "?", "?q", "?q#f", ".", "..", "./", "../", "...", "a", "a/", "a/b", "./a", "../a", "../../../a", "/",
  "/a", "/a/../b", "/..", "//", "//g.example", "//g.example/a", "///g.example/a", "//g.example:443", "/\\g.example", "\\",
  "\\a", "\\\\g.example\\a", "a\\..\\b", "a?b/../c", "a#b/../c", "%2e%2e/a", "%2E", "a%2fb", "http:", "http:a", "https:a",
  "https:/a", "https:#f", "https:?q", "x:a", "a:b", "1:b", ":a", "a b", " a ", "a\tb\nc", "ü", "ü?ü", "@", "a@b", "a:b@c",
  "//u:p@g.example/", "//[::1]/", "//1.2/", "//ü.example/", "//%zz/", "a;b", ";a", "&a=1", "javascript:void(0)", "file:a",
  "C:/a", "C|/a", "/C|/a",
];
const bases = [
  "https://h.example/b/c/d?q#f", "http://u:p@h.example:8080", "https://h.example/ü/", "x://h.example/a/b", "mailto:a@b",
  "file:///C:/a/b",
];

const by_hand = new Set([
  "https://١.example/x", "https://1א.example/x", "https://aא.example/x", "https://xn--abc-.ü.example/x",
  "/..\nx://h.example/a/b", "?q#f\nmailto:a@b", "a#b/../c\nmailto:a@b",
]);

const rows = [];
const seen = new Set();
function add(reference, base) {
  const key = reference + (base === null ? "" : "\n" + base);
  if (seen.has(key) || by_hand.has(key)) return;
  seen.add(key);
  let wanted = null;
  try {
    wanted = new URL(reference, base ?? undefined).href;
  } catch {
    if (base === null && !/^[ \0-\x1f]*[A-Za-z][A-Za-z0-9+.\t\n-]*:/.test(reference)) return; // comes back as it is
  }
  rows.push([base, reference, wanted]);
}

for (const host of hosts) add(`https://${host}/x`, null);
for (const whole of wholes) add(whole, null);
for (const base of bases) for (const reference of references) add(reference, base);

function literal(text) {
  if (text === null) return "NONE";
  let out = "";
  for (const byte of Buffer.from(text)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte !== 0x3f;
    out += plain ? String.fromCharCode(byte) : "\\" + byte.toString(8).padStart(3, "0");
  }
  return `DL_SPAN_INIT("${out}")`;
}

let text = `/* Written by tools/make_url_cases.mjs; change that instead. */
/* NOLINTBEGIN(misc-misleading-bidirectional): hosts with such characters are refused */
/* clang-format off */
#define NONE {NULL, 0}
static const struct {
    dl_span base, reference;
    dl_span wanted; /* absent: no URL */
} url_cases[] = {
`;
for (const row of rows) text += `    {${row.map(literal).join(", ")}},\n`;
text += "};\n#undef NONE\n/* clang-format on */\n";
text += "/* NOLINTEND(misc-misleading-bidirectional) */\n";
writeFileSync(new URL("../tests/unit/base/url_cases.h", import.meta.url), text);
