/* Unicode text: decoding, classes of characters, and the clean-up that every
 * value of a record goes through. */
#ifndef DL_BASE_TEXT_H
#define DL_BASE_TEXT_H

#include "base/arena.h"

#define DL_REPLACEMENT 0xFFFDu

/* The code point at *position, which moves past it.  Ill-formed bytes give
 * U+FFFD, a maximal subpart at a time.  Precondition: *position < text.size. */
uint32_t dl_utf8_decode(dl_span text, size_t *position);

/* The number of code points of well-formed UTF-8. */
size_t dl_utf8_length(dl_span text);

/* The length of the ASCII run at the start. */
size_t dl_ascii_prefix(dl_span text);

/* Writes 1 to 4 bytes and returns how many; surrogates and values over U+10FFFF become U+FFFD. */
size_t dl_utf8_encode(uint32_t code_point, char out[4]);

/* Unicode White_Space, and the ASCII controls that act like it. */
bool dl_char_is_space(uint32_t c);

/* Characters without a look or a width that do not belong in extracted text: soft hyphen, zero-width
 * space, directional marks, word joiner, byte order mark.  ZWJ and ZWNJ are not among them where they
 * shape text (between letters of scripts that join, and inside emoji). */
bool dl_char_is_invisible(uint32_t c);

bool dl_char_is_letter(uint32_t c);
bool dl_char_is_upper(uint32_t c);
uint32_t dl_char_lower(uint32_t c);

/* Letters and digits that make up words, as `\w` does. */
bool dl_char_is_word(uint32_t c);

/* Scripts written without spaces between words: Han, kana, Thai, Lao, Burmese, Khmer. */
bool dl_char_is_spaceless(uint32_t c);

/* White space runs to one space, none at the ends, invisible characters dropped, NFC.
 * Returns the span itself when there is nothing to change. */
dl_span dl_text_clean(dl_arena *arena, dl_span text);

/* The text in lower case, one code point to one (no special casing). */
dl_span dl_text_lower(dl_arena *arena, dl_span text);

/* Letters and digits only, lowered, anything else one space: for comparing titles and names. */
dl_span dl_text_fold(dl_arena *arena, dl_span text);

/* At most `size` bytes of the text, never half a character. */
dl_span dl_text_prefix(dl_span text, size_t size);

/* The number of words; in scripts without spaces each character counts as one. */
uint32_t dl_text_count_words(dl_span text);

#endif
