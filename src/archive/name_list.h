/* The names of all persons and organizations, folded as words of the index are ("Café", "cafe" and "ＣＡＦÉ"
 * are one), so that those with a text in them are found without reading the table: about 30 bytes a name, and
 * a millisecond for some ten thousand.
 *
 * From any thread.  The list only grows, as the table does. */
#ifndef DL_ARCHIVE_NAME_LIST_H
#define DL_ARCHIVE_NAME_LIST_H

#include "archive/group.h"

typedef struct dl_name_list dl_name_list;

/* NULL without memory. */
dl_name_list *dl_name_list_new(const dl_allocator *allocator);
void dl_name_list_free(dl_name_list *list); /* NULL does nothing */

/* Reads the names that were added since the last time.  Returns a result code of SQLite. */
int dl_name_list_refresh(dl_name_list *list, sqlite3 *db);

/* By number of the facet of authors in a group, whether the text is in the name; refreshes the list before.
 * In the arena; NULL without memory, or if the list cannot be read: then `*result` is a code of SQLite. */
bool *dl_name_list_choose(dl_name_list *list, sqlite3 *db, const dl_story_group *group, dl_span text,
                          dl_arena *arena, int *result);

#endif
