"""How near a record's text and values are to those of gold; docs/reproducing.md describes each measure."""
import re
import unicodedata
from collections import Counter
from datetime import datetime, timezone

# Thai, Lao, Burmese, Khmer, kana and Han are written without spaces: each of their characters is a word.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
RUN = re.compile(r"\w+")
RUN_OR_CHARACTER = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
UNSEEN = dict.fromkeys([0xad, *range(0x200b, 0x2010), *range(0x202a, 0x202f), 0x2060, 0xfeff])
PLAIN_QUOTES = str.maketrans("‘’‚‛‹›`´′“”„‟«»″", "'" * 9 + '"' * 7)
BETWEEN_NAMES = re.compile(r"\s*(?:[;,&/|]|\b(?:and|und)\b)\s*", re.IGNORECASE)
BEFORE_NAMES = re.compile(r"^(?:by|von|par|por)\s+", re.IGNORECASE)


# --- words ---

def word_bag(text, any_script=False):
    """How often each word occurs, whatever the case."""
    pattern = RUN_OR_CHARACTER if any_script else RUN
    return Counter(pattern.findall(unicodedata.normalize("NFC", text).lower()))


def scores(common, got, wanted):
    """(precision, recall, F1) from three counts; nothing got where nothing is wanted is right."""
    if not got or not wanted:
        return (float(got == wanted),) * 3
    precision, recall = common / got, common / wanted
    return precision, recall, 2 * precision * recall / (precision + recall) if common else 0.0


def bag_scores(got, wanted):
    return scores((got & wanted).total(), got.total(), wanted.total())


# --- paragraphs ---

def even(text):
    """NFC, single spaces, no invisible characters."""
    return " ".join(unicodedata.normalize("NFC", text).translate(UNSEEN).split())


def exact_paragraphs(got, wanted):
    """F1 of paragraphs that are equal, each paired with one at most."""
    common = (Counter(got) & Counter(wanted)).total()
    return 2 * common / (len(got) + len(wanted)) if got or wanted else 1.0


# --- values ---

def alike(text):
    """The text without what headlines and names may differ in: case, kinds of quotation marks, white space."""
    return even(text).translate(PLAIN_QUOTES).casefold()


def same_headline(got, wanted):
    """Whether both have the same letters and digits, divided into the same words."""
    def letters(text):
        return " ".join(re.split(r"[\W_]+", alike(text))).strip() or alike(text)
    return letters(got) == letters(wanted)


def value_set_f1(got, wanted):
    """F1 of two lists of texts, of which each counts once."""
    got, wanted = ({alike(value) for value in values} - {""} for values in (got, wanted))
    return scores(len(got & wanted), len(got), len(wanted))[2]


def names_in(bylines):
    """Single names, of texts that can have several joined by commas or "and", and "By" before them."""
    names = (even(part) for byline in bylines for part in BETWEEN_NAMES.split(byline))
    return {alike(BEFORE_NAMES.sub("", name)) for name in names} - {""}


def same_names(got, wanted):
    return names_in(got) == names_in(wanted)


def moment(text):
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def same_day(got, wanted):
    """The same day; in the zone of gold where both have one."""
    got, wanted = moment(got), moment(wanted)
    if got is None or wanted is None:
        return False
    return (got.astimezone(wanted.tzinfo) if got.tzinfo and wanted.tzinfo else got).date() == wanted.date()


def same_minute(got, wanted):
    """The same minute; a record without a zone is read as UTC, and gold without one only asks for the day."""
    first, second = moment(got), moment(wanted)
    if first is None or second is None:
        return False
    if second.tzinfo is None:
        return same_day(got, wanted)
    first = first if first.tzinfo else first.replace(tzinfo=timezone.utc)
    return int(first.timestamp() // 60) == int(second.timestamp() // 60)


# --- counts that are added up over pages ---

def segment_counts(text, wanted, unwanted):
    """Pieces of text that are found or not, white space aside."""
    text = " ".join(text.split())
    hits = [sum(" ".join(piece.split()) in text for piece in pieces) for pieces in (wanted, unwanted)]
    return {"tp": hits[0], "fp": hits[1], "fn": len(wanted) - hits[0], "tn": len(unwanted) - hits[1]}


def day_counts(got, wanted):
    """A wrong day is a false positive, no day a false negative."""
    right = got[:10] == wanted
    return {"tp": int(right), "fp": int(not right and got != ""), "fn": int(got == ""), "tn": 0}


def count_scores(tp, fp, fn, tn):
    """{precision, recall, F1, accuracy} of counts."""
    def share(part, whole):
        return part / whole if whole else 0.0
    return {"precision": share(tp, tp + fp), "recall": share(tp, tp + fn), "F1": share(2 * tp, 2 * tp + fp + fn),
            "accuracy": share(tp + tn, tp + fp + fn + tn)}
