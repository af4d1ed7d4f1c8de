/* Domain names in ASCII, after UTS #46 (https://www.unicode.org/reports/tr46/#ToASCII) as the URL Standard
 * uses it (https://url.spec.whatwg.org/#idna). */
#ifndef DL_BASE_IDNA_H
#define DL_BASE_IDNA_H

#include "base/arena.h"

/* The domain, which is UTF-8, with CheckBidi and CheckJoiners, without CheckHyphens, UseSTD3ASCIIRules,
 * Transitional_Processing and VerifyDnsLength; one that is ASCII is lowered and nothing else.  Absent when it
 * is no domain, and for one that is not ASCII and has over 1024 characters, or over 256 in a label (no
 * resolver would take it). */
dl_span dl_idna_to_ascii(dl_arena *arena, dl_span domain);

#endif
