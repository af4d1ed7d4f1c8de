"""The development pages: their addresses, folds, and what tools/features.c sees of them."""
import gzip
import hashlib
import json
import re
import struct
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
import tldextract

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
from scoring import place  # noqa: E402

NAMES = tuple(place.present(("news", "articles", "segments", "readability", "world")))
FOLDS = 5

# The snapshot of the public suffix list that comes with the package; nothing is downloaded.
registered = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
HOST_IN_NAME = re.compile(r"_([\w-]+(?:\.[\w-]+)+)_[0-9a-f]{8}\.html")     # pages without an address that are named after their host
ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(.*)", re.S)


@dataclass
class Page:
    corpus: str
    gold: dict
    file: Path                      # unpacked
    url: str
    domain: str = ""
    fold: int = 0
    features: np.ndarray = None     # blocks × features
    words: np.ndarray = None
    copy_of: np.ndarray = None      # the earlier block that each is a copy of, or itself
    apart: np.ndarray = None
    likely: np.ndarray = None       # whether the program asks the model about it
    starts: np.ndarray = None       # of each block's tokens
    tokens: np.ndarray = None
    kinds: np.ndarray = None
    texts: list = field(default_factory=list)
    address: str = ""

    @property
    def name(self):
        return f"{self.corpus}/{self.gold['path']}"


def domain_of(url):
    while (archived := ARCHIVED.match(url)):
        url = archived[1]
    found = registered(url)
    return found.top_domain_under_public_suffix or urlsplit(url).hostname or ""


def host_in_name(path):
    found = HOST_IN_NAME.search(path)
    return f"http://{found[1]}/" if found else ""


def fold_of(domain):
    return int(hashlib.sha256(domain.encode()).hexdigest(), 16) % FOLDS


def load_pages(work):
    """All pages with gold, unpacked below `work`."""
    pages = []
    for corpus in NAMES:
        folder = place.directory() / corpus
        (work / corpus).mkdir(parents=True, exist_ok=True)
        for line in open(folder / "gold.jsonl", encoding="utf-8"):
            gold = json.loads(line)
            packed = folder / gold["path"]
            plain = work / corpus / packed.name.removesuffix(".gz")
            if not plain.exists():
                plain.write_bytes(gzip.decompress(packed.read_bytes()))
            pages.append(Page(corpus, gold, plain, gold.get("url") or ""))
    return pages


def read_dump(stream, pages):
    """Fills in what the tool wrote for the pages, in their order."""
    def take(dtype, count):
        bytes_wanted = np.dtype(dtype).itemsize * count
        return np.frombuffer(stream.read(bytes_wanted), dtype=dtype)
    for page in pages:
        blocks, features, tokens, text_bytes, address = struct.unpack("5I", stream.read(20))
        page.features = take(np.uint8, blocks * features).reshape(features, blocks).T
        page.words = take(np.uint32, blocks).astype(np.int64)
        page.copy_of = take(np.uint32, blocks).astype(np.int64)
        page.apart = take(np.uint8, blocks).astype(bool)
        page.likely = take(np.uint8, blocks).astype(bool)
        page.starts = take(np.uint32, blocks + 1).astype(np.int64)
        page.tokens = take(np.uint32, tokens)
        page.kinds = take(np.uint8, tokens)
        begins = take(np.uint32, blocks + 1)
        text = stream.read(text_bytes)
        page.texts = [text[a:b].decode("utf-8", "replace") for a, b in zip(begins, begins[1:])]
        page.address = stream.read(address).decode("utf-8", "replace")


def dump(tool, pages, tokens=None, out=None):
    """Runs tools/features.c over the pages and reads what it writes."""
    listing = "".join(f"{page.file}\t{page.url}\n" for page in pages)
    command = [str(tool)] + (["--tokens", str(tokens)] if tokens else [])
    with open(out, "wb") as file:
        subprocess.run(command, input=listing.encode(), stdout=file, check=True)
    with open(out, "rb") as file:
        read_dump(file, pages)
    out.unlink()


def set_folds(pages):
    """Pages of one registered domain share a fold, in all corpora."""
    for page in pages:
        page.domain = domain_of(page.url) or domain_of(host_in_name(page.name)) or domain_of(page.address) or page.name
        page.fold = fold_of(page.domain)


def feature_names():
    text = (ROOT / "src/article/model/features.h").read_text()
    listing = text[text.index("#define DL_FEATURE_LIST"):text.index("typedef enum dl_feature")]
    return re.findall(r'X\((\w+),', listing)
