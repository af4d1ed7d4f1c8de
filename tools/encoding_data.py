"""The test data of the Encoding Standard, and the standard's decoders as it writes them down, a byte at a time.

The data are pairs of files, one line a sequence: the bytes (big5_in.txt) and what they decode to (big5_in_ref.txt), for
each two-byte sequence that the index of an encoding can be asked for, in the order of the index.  make_indexes.py
reads the indexes from them; make_decoder_sums.py holds the decoders of src/charset against these.
"""
import pathlib
import re

from scoring import place

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = place.directory() / "standards/encoding"
CHARSET = ROOT / "src/charset"

# index of the standard, the files it stands in, how many pointers it has
INDEXES = [
    ("big5", "big5", 126 * 157),
    ("euc_kr", "euc_kr", 126 * 190),
    ("gb18030", "gb18030", 126 * 190),
    ("jis0208", "shift_jis", 60 * 188),
    ("jis0212", "jis0212", 94 * 94),
]

# Big5 pointers that stand for two characters, and Shift_JIS pointers that are computed: no part of the index.
BIG5_PAIRS = {1133: "\u00CA\u0304", 1135: "\u00CA\u030C", 1164: "\u00EA\u0304", 1166: "\u00EA\u030C"}
EUDC = range(8836, 10716)


def read_pairs(name):
    """The (bytes, text) of a pair of files; four lines of each say where they come from."""
    sequences = (DATA / f"{name}_in.txt").read_bytes().split(b"\n")[4:]
    texts = (DATA / f"{name}_in_ref.txt").read_bytes().decode().split("\n")[4:]
    assert len(sequences) == len(texts)
    return [(sequence, text) for sequence, text in zip(sequences, texts) if sequence]


def indexes_of_data():
    """{index: [code point or 0]}, read from the standard's test data."""
    indexes = {}
    for index, name, size in INDEXES:
        pairs = read_pairs(name)
        assert len(pairs) == size
        codes = [0 if text[0] == "\uFFFD" else ord(text[0]) for _, text in pairs]
        for pointer, (_, text) in enumerate(pairs):
            assert len(text) == 1 or text[0] == "\uFFFD" or text == BIG5_PAIRS.get(pointer)
        for pointer in BIG5_PAIRS if index == "big5" else EUDC if index == "jis0208" else ():
            codes[pointer] = 0
        indexes[index] = codes
    return indexes


def indexes_of_tree():
    """The same, read from the tables in src/charset."""
    indexes = {}
    for index, _, size in INDEXES:
        text = (CHARSET / f"index_{index}.c").read_text()
        tables = re.findall(r"(\w+)\[[^\]]*\] = \{(.*?)\};", text, re.S)
        numbers = {name: [int(n, 16) for n in re.findall(r"0x[0-9A-F]+", body)] for name, body in tables}
        codes = numbers[f"dl_index_{index}"]
        assert len(codes) == size
        if index == "big5":
            wide = numbers["dl_index_big5_wide"]
            codes = [code + 0x20000 * (wide[p // 32] >> p % 32 & 1) for p, code in enumerate(codes)]
        indexes[index] = codes
    return indexes


def gb18030_ranges():
    """[(pointer, code point)] of the index of ranges, up to the end of the first plane: Python's codec has the same."""
    ranges, last = [], None
    for pointer in range(39420):
        sequence = (0x81 + pointer // 12600, 0x30 + pointer // 1260 % 10, 0x81 + pointer // 10 % 126, 0x30 + pointer % 10)
        code = ord(bytes(sequence).decode("gb18030"))
        if pointer == 7457:  # which the standard leaves to U+E7C7, by a step of its own
            code = last + 1
        if last is None or code != last + 1:
            ranges.append((pointer, code))
        last = code
    return ranges


class Bytes:
    """The standard's I/O queue: bytes are read, and may be restored."""

    def __init__(self, data):
        self.left = list(reversed(data))

    def read(self):
        return self.left.pop() if self.left else None

    def restore(self, *data):
        self.left.extend(byte for byte in reversed(data) if byte is not None)


ERROR = "\uFFFD"


def gb18030(queue, indexes):
    ranges = indexes["ranges"]
    first = second = third = 0
    while True:
        byte = queue.read()
        if byte is None:
            if first:
                yield ERROR
            return
        if third:
            if not 0x30 <= byte <= 0x39:
                queue.restore(second, third, byte)
                first = second = third = 0
                yield ERROR
                continue
            pointer = (first - 0x81) * 12600 + (second - 0x30) * 1260 + (third - 0x81) * 10 + byte - 0x30
            first = second = third = 0
            if 39419 < pointer < 189000 or pointer > 1237575:
                yield ERROR
            elif pointer == 7457:
                yield "\uE7C7"
            else:
                at, code = max(r for r in ranges + [(189000, 0x10000)] if r[0] <= pointer)
                yield chr(code + pointer - at)
        elif second:
            if 0x81 <= byte <= 0xFE:
                third = byte
                continue
            queue.restore(second, byte)
            first = second = 0
            yield ERROR
        elif first:
            if 0x30 <= byte <= 0x39:
                second = byte
                continue
            lead, first, code = first, 0, 0
            if 0x40 <= byte <= 0x7E or 0x80 <= byte <= 0xFE:
                code = indexes["gb18030"][(lead - 0x81) * 190 + byte - (0x40 if byte < 0x7F else 0x41)]
            if not code and byte < 0x80:
                queue.restore(byte)
            yield chr(code) if code else ERROR
        elif byte < 0x80:
            yield chr(byte)
        elif byte == 0x80:
            yield "\u20AC"
        elif byte <= 0xFE:
            first = byte
        else:
            yield ERROR


def pairs(queue, is_lead, single, pair):
    """The decoders that have a lead byte at most."""
    while True:
        byte = queue.read()
        if byte is None:
            return
        if not is_lead(byte):
            yield single(byte)
            continue
        trail = queue.read()
        text = pair(byte, trail) if trail is not None else ""
        if not text and trail is not None and trail < 0x80:
            queue.restore(trail)
        yield text or ERROR


def ascii_or_error(byte):
    return chr(byte) if byte < 0x80 else ERROR


def big5(queue, indexes):
    def pair(lead, byte):
        if not (0x40 <= byte <= 0x7E or 0xA1 <= byte <= 0xFE):
            return ""
        pointer = (lead - 0x81) * 157 + byte - (0x40 if byte < 0x7F else 0x62)
        if pointer in BIG5_PAIRS:
            return BIG5_PAIRS[pointer]
        code = indexes["big5"][pointer]
        return chr(code) if code else ""

    return pairs(queue, lambda byte: 0x81 <= byte <= 0xFE, ascii_or_error, pair)


def euc_kr(queue, indexes):
    def pair(lead, byte):
        code = indexes["euc_kr"][(lead - 0x81) * 190 + byte - 0x41] if 0x41 <= byte <= 0xFE else 0
        return chr(code) if code else ""

    return pairs(queue, lambda byte: 0x81 <= byte <= 0xFE, ascii_or_error, pair)


def shift_jis(queue, indexes):
    def pair(lead, byte):
        if not (0x40 <= byte <= 0x7E or 0x80 <= byte <= 0xFC):
            return ""
        pointer = (lead - (0x81 if lead < 0xA0 else 0xC1)) * 188 + byte - (0x40 if byte < 0x7F else 0x41)
        if pointer in EUDC:
            return chr(0xE000 - 8836 + pointer)
        code = indexes["jis0208"][pointer]
        return chr(code) if code else ""

    def single(byte):
        if 0xA1 <= byte <= 0xDF:
            return chr(0xFF61 - 0xA1 + byte)
        return chr(byte) if byte <= 0x80 else ERROR

    return pairs(queue, lambda byte: 0x81 <= byte <= 0x9F or 0xE0 <= byte <= 0xFC, single, pair)


def euc_jp(queue, indexes):
    jis0212, lead = False, 0
    while True:
        byte = queue.read()
        if byte is None:
            if lead:
                yield ERROR
            return
        if lead == 0x8E and 0xA1 <= byte <= 0xDF:
            lead = 0
            yield chr(0xFF61 - 0xA1 + byte)
        elif lead == 0x8F and 0xA1 <= byte <= 0xFE:
            jis0212, lead = True, byte
        elif lead:
            code = 0
            if 0xA1 <= lead <= 0xFE and 0xA1 <= byte <= 0xFE:
                code = indexes["jis0212" if jis0212 else "jis0208"][(lead - 0xA1) * 94 + byte - 0xA1]
            jis0212, lead = False, 0
            if not code and byte < 0x80:
                queue.restore(byte)
            yield chr(code) if code else ERROR
        elif byte < 0x80:
            yield chr(byte)
        elif byte in (0x8E, 0x8F) or 0xA1 <= byte <= 0xFE:
            lead = byte
        else:
            yield ERROR


def iso_2022_jp(queue, indexes):
    state = output_state = "ASCII"
    lead, output = 0, False
    escapes = {(0x28, 0x42): "ASCII", (0x28, 0x4A): "Roman", (0x28, 0x49): "katakana",
               (0x24, 0x40): "lead byte", (0x24, 0x42): "lead byte"}
    while True:
        byte = queue.read()
        if state in ("ASCII", "Roman", "katakana", "lead byte"):
            if byte is None:
                return
            if byte == 0x1B:
                state = "escape start"
                continue
            output = False
            if state == "katakana":
                yield chr(0xFF61 - 0x21 + byte) if 0x21 <= byte <= 0x5F else ERROR
            elif state == "lead byte":
                if 0x21 <= byte <= 0x7E:
                    lead, state = byte, "trail byte"
                else:
                    yield ERROR
            elif byte > 0x7F or byte in (0x0E, 0x0F):
                yield ERROR
            else:
                yield {0x5C: "\u00A5", 0x7E: "\u203E"}.get(byte, chr(byte)) if state == "Roman" else chr(byte)
        elif state == "trail byte":
            if byte == 0x1B:
                state = "escape start"
                yield ERROR
                continue
            state = "lead byte"
            code = 0
            if byte is not None and 0x21 <= byte <= 0x7E:
                code = indexes["jis0208"][(lead - 0x21) * 94 + byte - 0x21]
            yield chr(code) if code else ERROR
        elif state == "escape start":
            if byte in (0x24, 0x28):
                lead, state = byte, "escape"
                continue
            queue.restore(byte)
            output, state = False, output_state
            yield ERROR
        else:
            found = escapes.get((lead, byte))
            if found:
                state = output_state = found
                if output:
                    yield ERROR
                output = True
                continue
            queue.restore(lead, byte)
            output, state = False, output_state
            yield ERROR


def utf_16(little):
    def decode(queue, _):
        lead, surrogate = None, None
        while True:
            byte = queue.read()
            if byte is None:
                if lead is not None or surrogate is not None:
                    yield ERROR
                return
            if lead is None:
                lead = byte
                continue
            unit = (byte << 8) + lead if little else (lead << 8) + byte
            first, lead = lead, None
            if surrogate is not None:
                high, surrogate = surrogate, None
                if 0xDC00 <= unit <= 0xDFFF:
                    yield chr(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00)
                else:
                    queue.restore(first, byte)
                    yield ERROR
            elif 0xD800 <= unit <= 0xDBFF:
                surrogate = unit
            else:
                yield ERROR if 0xDC00 <= unit <= 0xDFFF else chr(unit)

    return decode


def utf_8(queue, _):
    """Python replaces ill-formed bytes as the standard does: the longest piece that could have begun a sequence."""
    yield bytes(reversed(queue.left)).decode("utf-8", "replace")


def decode(decoder, data, indexes):
    return "".join(decoder(Bytes(data), indexes))
