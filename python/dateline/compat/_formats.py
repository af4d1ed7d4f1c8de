"""trafilatura's output formats: what `extract` returns."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from .. import _core
from . import _body

if TYPE_CHECKING:
    from .trafilatura import Document

_HEADER_FIELDS = ("title", "author", "url", "hostname", "description", "sitename", "date", "categories", "tags",
                  "fingerprint", "id", "license")
_MARKUP_FIELDS = ("sitename", "title", "author", "date", "url", "hostname", "description", "categories", "tags",
                  "license", "id", "fingerprint", "language")


def write(document: Document, format: str, metadata: bool, formatting: bool) -> str:
    """The document in a format."""
    if format == "json":
        return _json(document, metadata)
    if format == "csv":
        return _csv(document, formatting)
    if format == "xml":
        return _body.serialize(_xml(document))
    if format == "xmltei":
        return _body.serialize(_tei(document))
    if format == "html":
        return _body.serialize(_html(document, metadata))
    header = ""
    if metadata:
        lines = (f"{name}: {_yaml(value)}\n" for name in _HEADER_FIELDS if (value := getattr(document, name)))
        header = f"---\n{''.join(lines)}---\n"
    return f"{header}{document.text}" + (f"\n{document.comments}" if document.comments else "")


def _yaml(value: str | list[str]) -> str:
    """JSON is YAML, too; text that cannot be taken for anything else stands without quotes."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    words = value.replace(" ", "")
    plain = value[:1].isalpha() and value.lower() not in ("true", "false", "yes", "no", "on", "off", "y", "n", "null")
    if plain and value == value.strip() and all(letter.isalnum() or letter in ".,;'’-/" for letter in words):
        return value
    return json.dumps(value, ensure_ascii=False)


def _json(document: Document, metadata: bool) -> str:
    text, comments = _body.to_text(document.body, False), _body.to_text(document.commentsbody, False)
    if not metadata:
        return json.dumps({"text": text, "comments": comments}, ensure_ascii=False)
    values = document.as_dict()
    del values["body"], values["commentsbody"]
    values["comments"] = comments
    values["source"] = values.pop("url")
    values["source-hostname"] = values.pop("sitename")
    values["excerpt"] = values.pop("description")
    values["categories"] = ";".join(values.pop("categories") or [])
    values["tags"] = ";".join(values.pop("tags") or [])
    values["text"] = text
    return json.dumps(values, ensure_ascii=False)


def _csv(document: Document, formatting: bool) -> str:
    text, comments = _body.to_text(document.body, formatting), _body.to_text(document.commentsbody, formatting)
    values = (document.url, document.id, document.fingerprint, document.hostname, document.title, document.image,
              document.date, text, comments, document.license, document.pagetype)
    out = io.StringIO()
    csv.writer(out, delimiter="\t", quoting=csv.QUOTE_MINIMAL).writerow([value or "null" for value in values])
    return out.getvalue()


def _markup_fields(document: Document) -> Iterator[tuple[str, str]]:
    for name in _MARKUP_FIELDS:
        value = getattr(document, name)
        if value:
            yield name, _body.xml_text(value if isinstance(value, str) else ";".join(value))


def _xml(document: Document) -> Element:
    root = Element("doc", dict(_markup_fields(document)))
    SubElement(root, "main").extend(document.body)
    SubElement(root, "comments").extend(document.commentsbody)
    return root


def _html(document: Document, metadata: bool) -> Element:
    root = Element("html")
    if metadata:
        head = SubElement(root, "head")
        for name, value in _markup_fields(document):
            SubElement(head, "meta", name=name, content=value)
    root.append(_body.to_html_tree(document.body))
    return root


def _tei(document: Document) -> Element:
    root = Element("TEI", xmlns="http://www.tei-c.org/ns/1.0")
    _add_tei_header(root, document)
    text = SubElement(SubElement(root, "text"), "body")
    for kind, body in (("entry", document.body), ("comments", document.commentsbody)):
        div = SubElement(text, "div", type=kind)
        for block in body:
            if block.tag == "head":
                block.tag = "ab"
                block.set("type", "header")
            elif block.tag == "code":
                block = _within("p", block)
            elif block.tag == "graphic":
                block = _within("p", Element("graphic", url=block.get("src", "")))
            div.append(block)
    return root


def _within(name: str, element: Element) -> Element:
    outer = Element(name)
    outer.append(element)
    return outer


def _add_tei_header(root: Element, document: Document) -> None:
    title, author = _body.xml_text(document.title or ""), _body.xml_text(document.author or "")
    site = _body.xml_text(document.sitename or "")
    publisher = f"{site} ({document.hostname})" if site and document.hostname else site or document.hostname or "N/A"
    sigle = ", ".join(filter(None, (site, document.date)))
    header = SubElement(root, "teiHeader")
    description = SubElement(header, "fileDesc")

    def add_titles(parent: Element) -> None:
        statement = SubElement(parent, "titleStmt")
        SubElement(statement, "title", type="main").text = title
        if author:
            SubElement(statement, "author").text = author

    add_titles(description)
    publication = SubElement(description, "publicationStmt")
    if document.license:
        SubElement(publication, "publisher").text = publisher
        SubElement(SubElement(publication, "availability"), "p").text = _body.xml_text(document.license)
    else:
        SubElement(publication, "p")
    if document.id:
        SubElement(SubElement(description, "notesStmt"), "note", type="id").text = _body.xml_text(document.id)
    source = SubElement(description, "sourceDesc")
    SubElement(source, "bibl").text = ", ".join(filter(None, (title, sigle)))
    SubElement(source, "bibl", type="sigle").text = sigle
    full = SubElement(source, "biblFull")
    add_titles(full)
    statement = SubElement(full, "publicationStmt")
    SubElement(statement, "publisher").text = publisher
    if document.url:
        SubElement(statement, "ptr", type="URL", target=_body.xml_text(document.url))
    SubElement(statement, "date").text = document.date
    profile = SubElement(header, "profileDesc")
    SubElement(SubElement(profile, "abstract"), "p").text = _body.xml_text(document.description or "")
    if document.categories or document.tags:
        keywords = SubElement(SubElement(profile, "textClass"), "keywords")
        for kind, terms in (("categories", document.categories), ("tags", document.tags)):
            if terms:
                SubElement(keywords, "term", type=kind).text = _body.xml_text(",".join(terms))
    software = SubElement(SubElement(SubElement(header, "encodingDesc"), "appInfo"), "application",
                          version=_core.version, ident="dateline")
    SubElement(software, "label").text = "dateline"
