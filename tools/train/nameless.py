"""Pages whose elements have no names, like old pages: to see how well the model does without, and to train with them."""
import re

ELEMENT = re.compile(rb"(<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->)|<[a-z][^<>]*>", re.I | re.S)
NAME = re.compile(rb"""\s(?:class|id|itemprop)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)""", re.I | re.S)


def without_names(page):
    """The bytes of a page without class, id and itemprop; scripts, styles and comments stay as they are."""
    return ELEMENT.sub(lambda found: found[0] if found[1] else NAME.sub(b" ", found[0]), page)


def draw(items, share, rng):
    """A share of the items, drawn at random."""
    return [item for item, value in zip(items, rng.random(len(items))) if value < share]


def write(page, folder):
    """Writes the page without names below `folder`; returns its path."""
    path = folder / page.corpus / page.file.name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(without_names(page.file.read_bytes()))
    return path
