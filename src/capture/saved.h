/* What programs that save pages write into them, and the forms of dates that they use. */
#ifndef DL_CAPTURE_SAVED_H
#define DL_CAPTURE_SAVED_H

#include "base/arena.h"

typedef struct dl_saved {
    dl_span url; /* absent when nothing is said, as the time is */
    dl_span captured;
} dl_saved;

/* Looks for the comments of browsers ("saved from url=(0025)https://…"), of SingleFile ("url: …", "saved
 * date: …") and of HTTrack ("Mirrored from …") in the first bytes of a page, before any other markup than a
 * doctype and the start of the html element. */
dl_saved dl_saved_from(dl_span page, dl_arena *arena);

/* A date as e-mail has it (RFC 5322, "Sat, 4 May 2024 10:20:30 +0200") or JavaScript ("Sat May 04 2024
 * 10:20:30 GMT+0200"), as RFC 3339; absent when it is neither. */
dl_span dl_mail_date(dl_arena *arena, dl_span date);

#endif
