"""Perfect hashes of words, as C: what make_meta_names.py and make_word_lists.py share.

The upper bits of a word's hash choose a bucket, and each bucket has a displacement that, added to other bits, leads each of
its words to a place of its own, which holds the number of the word, counted from 1."""

import math
import random
import sys

MASK = (1 << 64) - 1


def bits_for(words):
    """(bucket bits, place bits): a fifth of the places or more stays free."""
    place_bits = max(10, math.ceil(math.log2(len(words) * 1.2)))
    return place_bits - 2, place_bits


def mixed(size, parts, factors):
    hashed = size
    for part, factor in zip(parts, factors):
        hashed ^= int.from_bytes(part, "little") * factor & MASK
    return hashed


def search(words, parts_of, count):
    """(factors, displacements, places): `count` factors with which every word, cut into parts, finds a place."""
    generator = random.Random(20261123)
    bucket_bits, place_bits = bits_for(words)
    while True:
        factors = [generator.getrandbits(64) | 1 for _ in range(count)]
        buckets = {}
        for index, word in enumerate(words, 1):
            hashed = mixed(len(word.encode()), parts_of(word), factors)
            buckets.setdefault(hashed >> (64 - bucket_bits), []).append((hashed >> 32 & 0xFFFF, index))
        displacements, places = [0] * (1 << bucket_bits), [0] * (1 << place_bits)
        for bucket, members in sorted(buckets.items(), key=lambda item: -len(item[1])):
            for displacement in range(256):
                wanted = {(part + displacement) % len(places) for part, _ in members}
                if len(wanted) == len(members) and not any(places[place] for place in wanted):
                    break
            else:
                break
            displacements[bucket] = displacement
            for part, index in members:
                places[(part + displacement) % len(places)] = index
        else:
            return factors, displacements, places


def rows(values, width):
    return ["    " + ",".join(map(str, values[start : start + width])) + "," for start in range(0, len(values), width)]


def source(made, names, found):
    """The lines of the header: a comment that tells how it was made, the factors under their names, the tables."""
    factors, displacements, places = found
    return [
        f"/* Made by {made}; do not edit.  See there for what it holds. */",
        "/* clang-format off */",
        *(f"#define {name} 0x{factor:016x}u" for name, factor in zip(names, factors)),
        "",
        f"static const uint8_t displacements[{len(displacements)}] = {{",
        *rows(displacements, 32),
        "};",
        "",
        f"static const uint16_t places[{len(places)}] = {{",
        *rows(places, 24),
        "};",
        "",
        f"static const dl_perfect_hash hash_table = {{displacements, places, {65 - len(displacements).bit_length()}, "
        f"{len(places)}}};",
        "",
    ]


def write(table, lines):
    """Writes the header, or with --check ends with a word when the one in the tree is another."""
    text = "\n".join(lines)
    if "--check" in sys.argv:
        sys.exit(table.read_text() != text and f"{table.name} is out of date: run {sys.argv[0]}")
    table.write_text(text)
