/* What the members of script state say: state.c. */
#ifndef DL_CLAIMS_STATE_ROLES_H
#define DL_CLAIMS_STATE_ROLES_H

#include "base/arena.h"

/* What a member's name says, ignoring case and separators between its words. */
typedef enum dl_state_role {
    DL_STATE_NONE,
    DL_STATE_TITLE,
    DL_STATE_PUBLISHED,
    DL_STATE_MODIFIED,
    DL_STATE_CREATED,
    DL_STATE_AUTHOR,
    DL_STATE_NAME,
    DL_STATE_SECTION,
    DL_STATE_TAGS,
    DL_STATE_CREDITS, /* an object with the authors under "by" */
} dl_state_role;

dl_state_role dl_state_role_of(dl_span name);

/* What no other reader found. */
typedef struct dl_state_wants {
    bool dates, authors, sections, tags;
} dl_state_wants;

bool dl_state_is_wanted(dl_state_role role, const dl_state_wants *wants);

/* How much a member of that role says about the article. */
int dl_state_weight(dl_state_role role, const dl_state_wants *wants);

enum {
    DL_STATE_MOST_TITLES = 400,      /* compared with the page's, of a value */
    DL_STATE_LEAST_TITLE_BYTES = 12, /* shorter ones often mean other things */
    DL_STATE_MOST_FORMS = 6,         /* of an object that is a title, {"rendered": …} */
};

/* Whether the text is the title, which is folded, or a part of it. */
bool dl_state_is_title(dl_arena *arena, dl_span title, dl_span text);

#endif
