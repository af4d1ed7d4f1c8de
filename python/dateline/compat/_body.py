"""A record's body as a tree in trafilatura's vocabulary, and that tree as plain text, Markdown and HTML.

The elements: p, head (rend="h2"), list (rend="ul" or "ol") with item, quote, code, table with row and cell,
ref (target), graphic (src, alt).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

from ..record import Block, Comment, Image, Link, ListItem, Record

# What XML 1.0 has no way to write.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_INLINE_MARKS = re.compile(r"([\\*_`~\[\]<])")
_BLOCK_MARKS = re.compile(r"^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))")

# Elements whose children are not text: only there may white space be added.
_STRUCTURE = {"doc", "main", "comments", "body", "list", "table", "row", "html", "ul", "ol", "tr", "TEI", "text",
              "div", "teiHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc", "biblFull", "profileDesc",
              "abstract", "textClass", "keywords", "encodingDesc", "appInfo", "application", "availability", "notesStmt"}


def xml_text(text: str) -> str:
    """The text without the characters that XML cannot have."""
    return _NOT_XML.sub("", text)


# --- the tree ---


def body_tree(record: Record, *, tables: bool = True, images: bool = False, links: bool = False) -> Element:
    """The blocks of a record in an element named body.  An image stands where its caption does, the others first."""
    body = Element("body")
    places = _image_places(record) if images else {}
    for image in places.pop(-1, ()):
        _add_graphic(body, image)
    for number, block in enumerate(record.blocks):
        if block.kind == "caption":
            for image in places.get(number, ()):
                _add_graphic(body, image)
        elif block.kind == "list":
            _add_list(body, block.items, block.links if links else ())
        elif block.kind == "table":
            if tables:
                _add_table(body, block.rows)
        else:
            _add_text(body, block, block.links if links else ())
    return body


def _image_places(record: Record) -> dict[int, list[Image]]:
    """The images by the number of the block that is their caption, or -1.  A block can have the credit, too."""
    captions = {number: block.text for number, block in enumerate(record.blocks) if block.kind == "caption"}
    places: dict[int, list[Image]] = {}
    for image in record.image:
        words = (image.caption or "").rstrip(".")
        place = next((number for number, text in captions.items() if words and text.startswith(words)), -1)
        captions.pop(place, None)
        places.setdefault(place, []).append(image)
    return places


def comments_tree(comments: Sequence[Comment]) -> Element:
    """Readers' comments, a p each, in an element named body."""
    body = Element("body")
    for comment in comments:
        SubElement(body, "p").text = xml_text(comment.text)
    return body


def _add_graphic(parent: Element, image: Image) -> None:
    graphic = SubElement(parent, "graphic", src=xml_text(image.url))
    if image.caption:
        graphic.set("alt", xml_text(image.caption))


def _add_text(parent: Element, block: Block, links: Sequence[Link]) -> None:
    names = {"paragraph": "p", "heading": "head", "quote": "quote", "code": "code"}
    if block.kind not in names:
        return
    element = SubElement(parent, names[block.kind])
    if block.kind == "heading":
        element.set("rend", f"h{block.level or 2}")
    _fill(element, block.text, links)


def _fill(element: Element, text: str, links: Sequence[Link]) -> int:
    """Gives the element this text, with a ref for each of the links whose text occurs in it, in their order.  Returns
    how many links there were up to the last that does."""
    position, used, last = 0, 0, None
    for number, link in enumerate(links, 1):
        start = text.find(link.text, position) if link.text else -1
        if not link.text or start < 0:
            continue
        before = xml_text(text[position:start])
        if last is None:
            element.text = before
        else:
            last.tail = before
        last = SubElement(element, "ref", target=xml_text(link.url))
        last.text = xml_text(link.text)
        position, used = start + len(link.text), number
    rest = xml_text(text[position:])
    if last is None:
        element.text = rest
    else:
        last.tail = rest
    return used


def _add_list(parent: Element, items: Sequence[ListItem], links: Sequence[Link]) -> None:
    open_lists: list[Element] = []
    for item in items:
        depth = min(item.depth, len(open_lists))
        del open_lists[depth + 1:]
        if depth == len(open_lists):
            above = open_lists[-1][-1] if open_lists else parent
            open_lists.append(SubElement(above, "list", rend="ol" if item.ordered else "ul"))
        links = links[_fill(SubElement(open_lists[-1], "item"), item.text, links):]


def _add_table(parent: Element, rows: Sequence[Sequence[str]]) -> None:
    table = SubElement(parent, "table")
    for cells in rows:
        row = SubElement(table, "row")
        for cell in cells:
            SubElement(row, "cell").text = xml_text(cell)


# --- as text ---


def to_text(body: Element, markup: bool) -> str:
    """As plain text, a line for each block; with `markup` as Markdown."""
    between = "\n\n" if markup else "\n"
    return between.join(filter(None, (_block_text(element, markup) for element in body)))


def _escaped(text: str, markup: bool) -> str:
    return _INLINE_MARKS.sub(r"\\\1", text) if markup else text


def _target(url: str) -> str:
    if not any(letter in url for letter in " <>()"):
        return url
    return "<" + url.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>") + ">"


def _inline(element: Element, markup: bool) -> str:
    parts = [_escaped(element.text or "", markup)]
    for child in element:
        if child.tag == "ref":
            label = _INLINE_MARKS.sub(r"\\\1", child.text or "")
            parts.append(f"[{label}]({_target(child.get('target', ''))})")
        if child.tag != "list":
            parts.append(_escaped(child.tail or "", markup))
    text = "".join(parts)
    return _BLOCK_MARKS.sub(r"\\\1" if not text[:1].isdigit() else r"\1\\", text) if markup else text


def _block_text(element: Element, markup: bool) -> str:
    if element.tag == "list":
        return "\n".join(_list_lines(element, markup, ""))
    if element.tag == "table":
        return "\n".join(_table_lines(element, markup))
    if element.tag == "graphic":
        label = _INLINE_MARKS.sub(r"\\\1", element.get("alt", ""))
        return f"![{label}]({_target(element.get('src', ''))})"
    if element.tag == "code":
        text = "".join(element.itertext())
        if not markup:
            return text
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{text}\n{fence}"
    text = _inline(element, markup)
    if markup and element.tag == "head":
        return f"{'#' * int(element.get('rend', 'h2')[1:])} {text}"
    if markup and element.tag == "quote":
        return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
    return text


def _list_lines(element: Element, markup: bool, indent: str) -> Iterator[str]:
    for number, item in enumerate(element, 1):
        marker = f"{number}. " if markup and element.get("rend") == "ol" else "- "
        yield f"{indent}{marker}{_inline(item, markup)}"
        for below in item.findall("list"):
            yield from _list_lines(below, markup, indent + (" " * len(marker) if markup else "  "))


def _table_lines(element: Element, markup: bool) -> Iterator[str]:
    for number, row in enumerate(element):
        cells = [_escaped(" ".join((cell.text or "").split()), markup).replace("|", "\\|") for cell in row]
        yield f"| {' | '.join(cells)} |"
        if markup and number == 0:
            yield f"|{'---|' * len(cells)}"


# --- as markup ---

_HTML_NAMES = {"p": "p", "quote": "blockquote", "item": "li", "table": "table", "row": "tr", "cell": "td", "body": "body"}


def to_html_tree(element: Element) -> Element:
    """The tree with HTML's elements."""
    if element.tag == "ref":
        made = Element("a", href=element.get("target", ""))
    elif element.tag == "graphic":
        made = Element("img", {name: value for name, value in element.items() if name in ("src", "alt")})
    elif element.tag == "head":
        made = Element(element.get("rend", "h2"))
    elif element.tag == "list":
        made = Element(element.get("rend", "ul"))
    elif element.tag == "code":
        made = Element("pre")
        SubElement(made, "code").text = element.text
        return made
    else:
        made = Element(_HTML_NAMES.get(element.tag, element.tag))
    made.text, made.tail = element.text, element.tail
    made.extend([to_html_tree(child) for child in element])
    return made


def serialize(root: Element) -> str:
    """As text, with two spaces per level where white space does not matter.  Changes the tree's white space."""
    _indent(root, "\n")
    return tostring(root, encoding="unicode").strip()


def _indent(element: Element, line: str) -> None:
    structure = element.tag in _STRUCTURE or (element.tag == "head" and element.get("rend") is None)
    if not len(element) or not structure:
        return
    element.text = line + "  "
    for child in element:
        _indent(child, line + "  ")
        child.tail = line + "  "
    element[-1].tail = line
