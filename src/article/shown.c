#include "article/shown.h"

#include "article/shown_readers.h"

/* Images come last: there may be so many that no claim fits after them. */
void dl_read_shown(dl_claims *claims, dl_body *body) {
    size_t place;
    bool moves = dl_claims_find(claims, body->claim, &place);
    dl_read_title_line(claims, body);
    dl_read_signature(claims, body);
    dl_read_byline_links(claims);
    dl_read_topic_links(claims, body);
    dl_read_menu_names(claims);
    dl_read_body_links(claims, body);
    dl_read_home_links(claims);
    dl_read_speakable_texts(claims);
    dl_read_players(claims, body);
    dl_read_pictures(claims, body);
    if (moves) body->claim = claims->items + place;
}
