#!/usr/bin/env python3
"""Makes src/charset/index_*.c: the multi-byte indexes of the Encoding Standard.

usage: tools/make_indexes.py [--check]

They are read from the standard's test data (see encoding_data.py), which is no part of this tree.  --check only tells
whether the tables in the tree are those that come out; without the data there is nothing to compare with, and what
make_decoder_sums.py computes watches over the tables.
"""
import io
import sys

import encoding_data


def numbers(values, width):
    """Rows of hexadecimal numbers."""
    texts = [f"0x{value:0{width}X}" for value in values]
    per_row = 16 if width == 4 else 10
    return "".join("    " + ", ".join(texts[row:row + per_row]) + ",\n" for row in range(0, len(texts), per_row))


def index_as_c(index, codes):
    out = io.StringIO()
    print("/* Written by tools/make_indexes.py; change that instead.  An index of the Encoding Standard", file=out)
    print(" * (https://encoding.spec.whatwg.org/#indexes). */", file=out)
    print('#include "charset/indexes.h"\n', file=out)
    print("/* clang-format off */", file=out)
    size = f"DL_INDEX_{index.upper()}_SIZE"
    print(f"const uint16_t dl_index_{index}[{size}] = {{", file=out)
    print(numbers([code & 0xFFFF for code in codes], 4) + "};", file=out)
    if index == "big5":
        assert all(code < 0x10000 or code >> 16 == 2 for code in codes)
        wide = [0] * ((len(codes) + 31) // 32)
        for pointer, code in enumerate(codes):
            wide[pointer // 32] |= (code >> 17) << pointer % 32
        print(f"\nconst uint32_t dl_index_big5_wide[({size} + 31) / 32] = {{", file=out)
        print(numbers(wide, 8) + "};", file=out)
    else:
        assert all(code < 0x10000 for code in codes)
    if index == "gb18030":
        print("\nconst dl_gb18030_range dl_gb18030_ranges[DL_GB18030_RANGE_COUNT] = {", file=out)
        for pointer, code in encoding_data.gb18030_ranges():
            print(f"    {{{pointer}, 0x{code:04X}}},", file=out)
        print("};", file=out)
    print("/* clang-format on */", file=out)
    return out.getvalue()


def main():
    if not encoding_data.DATA.is_dir():
        if "--check" not in sys.argv:
            sys.exit(f"no {encoding_data.DATA}")
        return
    for index, codes in encoding_data.indexes_of_data().items():
        path = encoding_data.CHARSET / f"index_{index}.c"
        made = index_as_c(index, codes)
        if "--check" not in sys.argv:
            path.write_text(made)
        elif path.read_text() != made:
            sys.exit(f"{path} is not what {sys.argv[0]} makes")


if __name__ == "__main__":
    main()
