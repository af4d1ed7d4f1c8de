#!/usr/bin/env python3
"""Makes src/charset/tables.c: the labels and single-byte encodings of the Encoding Standard.

usage: tools/make_charset_tables.py [--check]

The single-byte tables come from Python's codecs, with the few places patched where the standard differs from
them: bytes 0x80 to 0x9F that a windows code page leaves undefined are C1 controls, KOI8-U has the letters of
KOI8-RU, windows-1255 has one more vowel point, and the Macintosh sets have the euro sign.  --check only tells whether the
tables in the tree are those that come out.
"""
import io
import pathlib
import sys

TABLES = pathlib.Path(__file__).resolve().parent.parent / "src/charset/tables.c"

# name, kind, Python's name when it has one byte a character, labels
ENCODINGS = [
    ("UTF-8", "UTF8", None, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8"),
    ("IBM866", "SINGLE", "cp866", "866 cp866 csibm866 ibm866"),
    ("ISO-8859-2", "SINGLE", "iso8859-2", "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2"),
    ("ISO-8859-3", "SINGLE", "iso8859-3", "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"),
    ("ISO-8859-4", "SINGLE", "iso8859-4", "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4"),
    ("ISO-8859-5", "SINGLE", "iso8859-5", "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988"),
    ("ISO-8859-6", "SINGLE", "iso8859-6", "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
    ("ISO-8859-7", "SINGLE", "iso8859-7", "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek"),
    ("ISO-8859-8", "SINGLE", "iso8859-8", "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual"),
    ("ISO-8859-8-I", "SINGLE", "iso8859-8", "csiso88598i iso-8859-8-i logical"),
    ("ISO-8859-10", "SINGLE", "iso8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    ("ISO-8859-13", "SINGLE", "iso8859-13", "iso-8859-13 iso8859-13 iso885913"),
    ("ISO-8859-14", "SINGLE", "iso8859-14", "iso-8859-14 iso8859-14 iso885914"),
    ("ISO-8859-15", "SINGLE", "iso8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
    ("ISO-8859-16", "SINGLE", "iso8859-16", "iso-8859-16"),
    ("KOI8-R", "SINGLE", "koi8-r", "cskoi8r koi koi8 koi8-r koi8_r"),
    ("KOI8-U", "SINGLE", "koi8-u", "koi8-ru koi8-u"),
    ("macintosh", "SINGLE", "mac-roman", "csmacintosh mac macintosh x-mac-roman"),
    ("windows-874", "SINGLE", "cp874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
    ("windows-1250", "SINGLE", "cp1250", "cp1250 windows-1250 x-cp1250"),
    ("windows-1251", "SINGLE", "cp1251", "cp1251 windows-1251 x-cp1251"),
    ("windows-1252", "SINGLE", "cp1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252"),
    ("windows-1253", "SINGLE", "cp1253", "cp1253 windows-1253 x-cp1253"),
    ("windows-1254", "SINGLE", "cp1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254"),
    ("windows-1255", "SINGLE", "cp1255", "cp1255 windows-1255 x-cp1255"),
    ("windows-1256", "SINGLE", "cp1256", "cp1256 windows-1256 x-cp1256"),
    ("windows-1257", "SINGLE", "cp1257", "cp1257 windows-1257 x-cp1257"),
    ("windows-1258", "SINGLE", "cp1258", "cp1258 windows-1258 x-cp1258"),
    ("x-mac-cyrillic", "SINGLE", "mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
    ("GBK", "GB18030", None, "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
    ("gb18030", "GB18030", None, "gb18030"),
    ("Big5", "BIG5", None, "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    ("EUC-JP", "EUC_JP", None, "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    ("ISO-2022-JP", "ISO_2022_JP", None, "csiso2022jp iso-2022-jp"),
    ("Shift_JIS", "SHIFT_JIS", None, "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
    ("EUC-KR", "EUC_KR", None, "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949"),
    ("replacement", "REPLACEMENT", None, "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement"),
    ("UTF-16BE", "UTF16BE", None, "unicodefffe utf-16be"),
    ("UTF-16LE", "UTF16LE", None, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
    ("x-user-defined", "SINGLE", "x-user-defined", "x-user-defined"),
]

PATCHES = {
    "KOI8-U": {0xAE: 0x45E, 0xBE: 0x40E},
    "windows-1255": {0xCA: 0x5BA},
    "macintosh": {0xDB: 0x20AC},
    "x-mac-cyrillic": {0xA2: 0x490, 0xB6: 0x491, 0xFF: 0x20AC},
}


def identifier(name):
    return name.upper().replace("-", "_")


def high_half(name, codec):
    codes = []
    for byte in range(0x80, 0x100):
        if codec == "x-user-defined":
            code = 0xF780 + byte - 0x80
        else:
            code = ord(bytes([byte]).decode(codec, "replace"))
        if code == 0xFFFD and byte < 0xA0 and codec.startswith("cp"):
            code = byte
        codes.append(PATCHES.get(name, {}).get(byte, code))
    return codes


def tables_as_c():
    out = io.StringIO()
    print("/* Written by tools/make_charset_tables.py; change that instead.  Encodings, labels and single-byte indexes of the", file=out)
    print(" * Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels, #legacy-single-byte-encodings). */", file=out)
    print('#include "charset/tables.h"\n', file=out)
    print("/* clang-format off */", file=out)
    tables = {}
    for name, kind, codec, _ in ENCODINGS:
        if kind != "SINGLE" or codec in tables:
            continue
        tables[codec] = "high_" + codec.replace("-", "_")
        codes = high_half(name, codec)
        print(f"static const uint16_t {tables[codec]}[128] = {{", file=out)
        for row in range(0, 128, 16):
            print("    " + ", ".join(f"0x{code:04X}" for code in codes[row:row + 16]) + ",", file=out)
        print("};\n", file=out)
    print("const dl_encoding dl_encodings[DL_ENCODING_COUNT] = {", file=out)
    for name, kind, codec, _ in ENCODINGS:
        high = tables[codec] if kind == "SINGLE" else "NULL"
        print(f'    {{"{name}", DL_ENCODING_{kind}, {high}}},', file=out)
    print("};\n", file=out)
    labels = sorted((label, index) for index, entry in enumerate(ENCODINGS) for label in entry[3].split())
    assert len({label for label, _ in labels}) == len(labels)
    print("const dl_encoding_label dl_encoding_labels[DL_ENCODING_LABEL_COUNT] = {", file=out)
    for label, index in labels:
        print(f'    {{"{label}", {index}}}, /* {ENCODINGS[index][0]} */', file=out)
    print("};", file=out)
    print("/* clang-format on */", file=out)
    return out.getvalue()


if __name__ == "__main__":
    made = tables_as_c()
    if "--check" in sys.argv:
        sys.exit(0 if TABLES.read_text() == made else f"{TABLES} is not what {sys.argv[0]} makes")
    TABLES.write_text(made)
