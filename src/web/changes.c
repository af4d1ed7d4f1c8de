#include "web/changes.h"

#include "archive/events.h"

void dl_web_write_shapes(dl_html *html) {
    DL_HTML(
        html,
        "<svg width=\"0\" height=\"0\" class=\"vh\" aria-hidden=\"true\" focusable=\"false\"><defs>"
        "<g id=\"g-unpublished\"><path class=\"gl\" d=\"M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5\"/></g>"
        "<g id=\"g-replaced\"><path class=\"gl\" d=\"M-4.5-4.5h9v9h-9z\"/><path class=\"gf\" d=\"M-4.5 4.5 "
        "4.5-4.5v9z\"/></g>"
        "<g id=\"g-headline\"><path class=\"gf\" d=\"M-5.5-5h11v4.5h-11z\"/><path class=\"gl\" d=\"M-5.5 "
        "3.5h7\"/></g>"
        "<g id=\"g-correction\"><path class=\"gf\" d=\"M0-6 6 0 0 6-6 0z\"/></g>"
        "<g id=\"g-cut\"><path class=\"gl\" d=\"M-5.5 0h11\"/></g>"
        "<g id=\"g-added\"><path class=\"gl\" d=\"M-5.5 0h11M0-5.5v11\"/></g>"
        "<g id=\"g-rewritten\"><circle class=\"gf\" r=\"4.75\"/></g>"
        "<g id=\"g-moved\"><path class=\"gl\" d=\"M-2.75 5V-4.5M-5.5-1.75l2.75-2.75L0-1.75M2.75-5v9.5M5.5 "
        "1.75 2.75 "
        "4.5 0 1.75\"/></g>"
        "<g id=\"g-facts\"><circle class=\"gl\" r=\"4\"/></g>"
        "<g id=\"g-date\"><circle class=\"gf\" r=\"2\"/></g>"
        "<g id=\"g-first\"><path class=\"gl\" d=\"M0-6v12\"/></g></defs></svg>\n");
}

static const struct {
    const char *kind, *word, *class;
} changes[] = {
    {"unpublished", "Unpublished", "k1"}, {"replaced", "Replaced", "k1"}, {"headline", "Headline", "k1"},
    {"correction", "Correction", "k1"},   {"cut", "Cut", "k1"},           {"added", "Added to", "k2"},
    {"rewritten", "Rewritten", "k2"},     {"moved", "Moved", "k3"},       {"facts", "Facts", "k3"},
    {"date", "Date only", "k3"},          {"first", "First seen", "k2"},
};

const char *dl_web_change_word(dl_span kind) {
    for (size_t i = 0; i < DL_COUNT_OF(changes); i++) {
        if (dl_span_equal(kind, dl_span_from_string(changes[i].kind))) return changes[i].word;
    }
    return "Changed";
}

const char *dl_web_change_class(dl_span kind) {
    for (size_t i = 0; i < DL_COUNT_OF(changes); i++) {
        if (dl_span_equal(kind, dl_span_from_string(changes[i].kind))) return changes[i].class;
    }
    return "k2";
}

const uint8_t dl_web_event_order[DL_WEB_EVENT_KINDS] = {
    DL_EVENT_UNPUBLISHED, DL_EVENT_REPLACED,   DL_CHANGE_HEADLINE, DL_CHANGE_CORRECTION, DL_CHANGE_CUT,
    DL_CHANGE_ADDED,      DL_CHANGE_REWRITTEN, DL_CHANGE_MOVED,    DL_CHANGE_FACTS,      DL_CHANGE_DATE,
};

void dl_web_write_event_class(dl_html *html, unsigned kind) {
    dl_span name = dl_span_from_string(dl_event_name(kind));
    DL_HTML(html,
            "<span class=\"class %s\"><svg class=\"g %s\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><use "
            "href=\"#g-%t\"/></svg>%s</span>",
            dl_web_change_class(name), dl_web_change_class(name), name, dl_web_change_word(name));
}
