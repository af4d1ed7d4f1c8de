"""A hook for MkDocs (mkdocs.yml): pages of the root are part of the book, and links to sources become plain text.

The documents link to files of the tree, as forges show them.  The book has only docs/ and the pages below, so links to the
others lead nowhere there; that those files exist is checked here, too."""

import logging
import posixpath
import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT_PAGES = ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
LINK = re.compile(r"\[((?:[^\[\]]|\[[^\]]*\])*)\]\((?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?\)")
log = logging.getLogger("mkdocs.hooks.links")


def _root(config):
    return Path(config.config_file_path).parent


def on_files(files, config):
    for name in ROOT_PAGES:
        files.append(File.generated(config, name, abs_src_path=str(_root(config) / name)))
    return files


def _to_book(path, files):
    """The path in the book of a file of the tree; None if it is not there."""
    name = path.removeprefix("docs/") if path.startswith("docs/") else path if path in ROOT_PAGES else None
    return name if name and files.get_file_from_path(name) else None


def on_page_markdown(markdown, page, config, files):
    source = page.file.src_uri
    folder = posixpath.dirname(source if source in ROOT_PAGES else f"docs/{source}")

    def replace(link):
        text, target, anchor = link[1], posixpath.normpath(posixpath.join(folder, link[2])), link[3] or ""
        if not (_root(config) / target).exists():
            log.warning("%s links to %s, which does not exist", source, link[2])
            return link[0]
        in_book = _to_book(target, files)
        return f"[{text}]({posixpath.relpath(in_book, posixpath.dirname(source) or '.')}{anchor})" if in_book else text

    return LINK.sub(replace, markdown)
