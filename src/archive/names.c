#include "archive/names.h"

static sqlite3_int64 find_or_add(dl_archive *archive, dl_name_table table, dl_span name) {
    sqlite3_int64 id = 0;
    sqlite3_stmt *find = dl_sql(archive, (dl_sql_name)(DL_SQL_FIND_SITE + table));
    dl_bind_text(archive, find, 1, name);
    if (dl_row(archive, find)) {
        id = sqlite3_column_int64(find, 0);
        dl_reset(find);
        return id;
    }
    sqlite3_stmt *add = dl_sql(archive, (dl_sql_name)(DL_SQL_ADD_SITE + table));
    dl_bind_text(archive, add, 1, name);
    return dl_done(archive, add) ? sqlite3_last_insert_rowid(archive->db) : 0;
}

_Static_assert(DL_SQL_FIND_SITE + (int)DL_NAMES_FILE == DL_SQL_FIND_FILE &&
                   DL_SQL_ADD_SITE + (int)DL_NAMES_FILE == DL_SQL_ADD_FILE,
               "statements in the order of the tables");

uint64_t dl_name_slot_of(dl_archive *archive, dl_name_table table, dl_span name, dl_name_entry **slot) {
    uint64_t hash = dl_span_hash(name) * DL_NAMES_COUNT + table;
    if (!hash) hash = 1;
    *slot = &archive->names[(hash >> 40) % DL_NAME_SLOTS];
    return hash;
}

sqlite3_int64 dl_name_id(dl_archive *archive, dl_name_table table, dl_span name) {
    dl_name_entry *slot;
    if (!name.size) return 0;
    uint64_t hash = dl_name_slot_of(archive, table, name, &slot);
    if (slot->hash != hash) {
        sqlite3_int64 id = find_or_add(archive, table, name);
        if (!id) return 0;
        *slot = (dl_name_entry){hash, id};
    }
    return slot->id;
}
