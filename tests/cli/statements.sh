# shellcheck shell=bash
# Statements in the formats, from pages and from records that were written without them.
set -e
cat >page.html <<'P'
<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry stays</title></head><body><article><h1>Ferry stays</h1>
<p>The old ferry will sail for one more winter, and the café on the quay will stay open until the end of the year.</p>
<p>“The engine is sound, and the hull was painted in May,” said harbour master Ottoline Farrow.</p>
<p>The crossing takes ten minutes in calm weather, and longer when the tide runs out against the wind.</p></article></body></html>
P
dateline extract page.html >without.jsonl
dateline extract --statements page.html >with.jsonl
if grep -q '"statements"' without.jsonl; then exit 1; fi
grep -q '"statements":\[{"kind":"direct","speaker":{"name":"Ottoline Farrow","mention":"harbour master Ottoline Farrow","span":{"block":1,"start":61,"end":91},"role":"harbour master"},"cue":"said","cueSpan":{"block":1,"start":56,"end":60},"text":"The engine is sound, and the hull was painted in May,","spans":\[{"block":1,"start":1,"end":54}\]}\]' with.jsonl
dateline extract --statements without.jsonl | diff - with.jsonl
dateline extract with.jsonl | diff - with.jsonl
dateline extract --statements -f jsonld page.html | grep -q '"hasPart":\[{"@type":"Quotation","creator":{"name":"Ottoline Farrow","alternateName":"harbour master Ottoline Farrow","description":"harbour master"},"text":"The engine is sound, and the hull was painted in May,","selector":{"@type":"TextPositionSelector","start":114,"end":167}}\]'
dateline extract -f jsonld page.html | grep -q '^{"@context":"https://schema.org",'
dateline extract --statements -f jsonld page.html | grep -q '^{"@context":\["http://www.w3.org/ns/anno.jsonld","https://schema.org"\],'

# Selectors count the characters of articleBody, in pieces too, and behind a caption, which is not in it.
cat >pieces.html <<'P'
<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry stays</title><link rel=canonical href=https://wendle.example/ferry></head><body><article><h1>Ferry stays</h1>
<p>The old ferry will sail for one more winter, and the café on the quay will stay open until the end of the year.</p>
<figure><img src=a.jpg width=800 height=600><figcaption>The café’s ferry at the quay of Wendle in the morning</figcaption></figure>
<p>“The engine is sound, and the hull was painted in May,” said harbour master Ottoline Farrow. “We would not take a single passenger otherwise.”</p>
<p>“Ahoi! 🚢 It sails, and so does the café,” said Ottoline Farrow.</p>
<p>The crossing takes ten minutes in calm weather, and longer when the tide runs out against the wind.</p></article></body></html>
P
dateline extract --statements -f jsonld pieces.html >pieces.json
if command -v jq >/dev/null; then
    jq -e '.articleBody as $text | [.hasPart[] | ., .hasPart[]? | select(.selector)] |
        length == 3 and all(.selector as $s | $text[$s.start:$s.end] == .text)' pieces.json >/dev/null
    jq -e 'all(.hasPart[] | ., .hasPart[]? | select(.selector);
        .["@type"] == ["Quotation", "SpecificResource"] and .source == "https://wendle.example/ferry")' pieces.json >/dev/null
else
    echo "jq is not here: selectors are not checked"
fi
dateline extract --statements --fields statements page.html | grep -q '^{"statements":\[{'
dateline extract --statements -f csv page.html | grep -q '""kind"":""direct""'
dateline inspect --statements page.html | grep -q '^  direct    Ottoline Farrow  The engine is sound'
if dateline inspect page.html | grep -q '^Statements'; then exit 1; fi
if dateline extract --statements -f text page.html 2>message; then exit 1; fi
grep -q -- '--statements is only for the formats jsonl, json, jsonld and csv, not for text' message
