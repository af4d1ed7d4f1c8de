#!/usr/bin/env python3
"""Makes tests/unit/charset/decoder_sums.h: what the standard's decoders make of many byte sequences, as check sums.

usage: tools/make_decoder_sums.py [--check]

The decoders are those of encoding_data.py, written a byte at a time as the standard has them, over the tables in
src/charset; where the standard's test data is there, the tables and the decoders are held against that first.  The
sequences are all of one byte, all of two, all that an index is asked for behind a prefix, and many of up to fourteen
bytes from an alphabet at whose letters the decoders change their minds; tests/unit/charset/test_decoders.c makes the
same.
"""
import io
import sys
import zlib

import encoding_data as data

SUMS = data.ROOT / "tests/unit/charset/decoder_sums.h"
ROUNDS = 20000

# name, decoder, files of test data, the alphabet of the longer sequences
DECODERS = [
    ("GBK", data.gb18030, ["gb18030"], b"0959:/@A~\x7f\x80\x81\x82\x84\x90\xa1\xa2\xb0\xe3\xe4\xfe\xff<"),
    ("gb18030", data.gb18030, ["gb18030"], b"0123456789\x81\x84\x90\xe3\xfe"),
    ("Big5", data.big5, ["big5"], b"<@bd~\x7f\x80\x81\x87\x88\x89\xa0\xa1\xa3\xa5\xc8\xf9\xfe\xff"),
    ("EUC-JP", data.euc_jp, ["jis0208", "jis0212"], b"<a\x80\x8e\x8f\x8f\xa0\xa1\xa2\xb0\xdf\xe0\xed\xfe\xff"),
    ("ISO-2022-JP", data.iso_2022_jp, ["iso_2022_jp"], b"\x1b\x1b\x1b$$((BJI@\x0e\x0f\n!\\~\x7f\x80\xff_`09"),
    ("Shift_JIS", data.shift_jis, ["shift_jis"], b"<?@~\x7f\x80\x81\x9f\xa0\xa1\xdf\xe0\xef\xf0\xf9\xfa\xfc\xfd\xff"),
    ("EUC-KR", data.euc_kr, ["euc_kr"], b"<@AZ[az{\x80\x81\xa0\xa1\xb0\xc6\xc8\xfd\xfe\xff"),
    ("UTF-16LE", data.utf_16(True), [], b"\x00\x20A\xd7\xd8\xdb\xdc\xdf\xe0\xff"),
    ("UTF-16BE", data.utf_16(False), [], b"\x00\x20A\xd7\xd8\xdb\xdc\xdf\xe0\xff"),
    ("UTF-8", data.utf_8, [], b"<A\x7f\x80\x8f\x90\x9f\xa0\xbf\xc0\xc1\xc2\xdf\xe0\xed\xef\xf0\xf1\xf3\xf4\xf5\xff"),
]

# Encodings with characters of more bytes: the prefixes, all of a length, and from which to which byte the two behind go.
PREFIXED = {
    "gb18030": ([bytes([a, b]) for a in range(0x81, 0x85) for b in range(0x30, 0x3A)], (0x81, 0xFE, 0x30, 0x39)),
    "EUC-JP": ([b"\x8f"], (0xA0, 0xFF, 0xA0, 0xFF)),
    "ISO-2022-JP": ([b"\x1b$B"], (0x20, 0x7F, 0x20, 0x7F)),
}


def check_data(indexes):
    for index, codes in data.indexes_of_data().items():
        if codes != indexes[index]:
            sys.exit(f"src/charset/index_{index}.c is not the standard's index")
    for name, decoder, files, _ in DECODERS:
        for file in files:
            for sequence, text in data.read_pairs(file):
                if data.decode(decoder, sequence, indexes) != text:
                    sys.exit(f"{name}: {sequence!r} is not {text!r}")


def sequences(alphabet):
    """The longer ones: what a generator of pseudo-random numbers picks from the alphabet."""
    state = 1
    for _ in range(ROUNDS):
        picked = bytearray()
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        for _ in range(3 + (state >> 16) % 12):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            picked.append(alphabet[(state >> 16) % len(alphabet)])
        yield bytes(picked)


def check_sum(decoder, inputs, indexes):
    total = 0
    for sequence in inputs:
        text = data.decode(decoder, sequence, indexes)
        total = zlib.crc32(text.encode() + b"\xff", total)
    return total


def prefixed(prefixes, ends):
    return (prefix + bytes([a, b]) for prefix in prefixes
            for a in range(ends[0], ends[1] + 1) for b in range(ends[2], ends[3] + 1))


def span_as_c(data):
    return 'DL_SPAN_INIT("' + "".join(f"\\{byte:03o}" for byte in data) + '")'


def sums_as_c():
    indexes = data.indexes_of_tree()
    indexes["ranges"] = data.gb18030_ranges()
    if data.DATA.is_dir():
        check_data(indexes)
    out = io.StringIO()
    print("/* Written by tools/make_decoder_sums.py; change that instead. */", file=out)
    print("/* clang-format off */", file=out)
    print(f"enum {{ DECODER_ROUNDS = {ROUNDS} }};\n", file=out)
    print("static const struct {", file=out)
    print("    const char *name;", file=out)
    print("    uint32_t of_one, of_two, of_more; /* CRC-32 of the texts, a byte 0xFF behind each */", file=out)
    print("    dl_span alphabet; /* of the longer ones */", file=out)
    print("    uint32_t of_prefixed;", file=out)
    print("    unsigned prefixes, ends[4];", file=out)
    print("    dl_span prefix; /* all behind each other */", file=out)
    print("} decoder_sums[] = {", file=out)
    for name, decoder, _, alphabet in DECODERS:
        one = check_sum(decoder, (bytes([a]) for a in range(256)), indexes)
        two = check_sum(decoder, (bytes([a, b]) for a in range(256) for b in range(256)), indexes)
        more = check_sum(decoder, sequences(alphabet), indexes)
        print(f'    {{"{name}", 0x{one:08X}, 0x{two:08X}, 0x{more:08X},\n     {span_as_c(alphabet)},', file=out)
        prefixes, ends = PREFIXED.get(name, ([], (0, 0, 0, 0)))
        total = check_sum(decoder, prefixed(prefixes, ends), indexes)
        ends_as_c = ", ".join(f"0x{end:02X}" for end in ends)
        print(f"     0x{total:08X}, {len(prefixes)}, {{{ends_as_c}}}, {span_as_c(b''.join(prefixes))}}},", file=out)
    print("};", file=out)
    print("/* clang-format on */", file=out)
    return out.getvalue()


if __name__ == "__main__":
    made = sums_as_c()
    if "--check" in sys.argv:
        sys.exit(0 if SUMS.read_text() == made else f"{SUMS} is not what {sys.argv[0]} makes")
    SUMS.write_text(made)
