#include "archive/check_said.h"

#include "archive/speaker_names.h"
#include "archive/write_said.h"

enum { POSITION, KIND, FOLDED, NAMED, MENTION, ROLE, CUE, DATE, TEXT, HASH };

static bool is_speaker(dl_archive *archive, sqlite3_stmt *row, const dl_speaker *speaker) {
    bool named = speaker->name.size > 0;
    dl_span folded = dl_speaker_folded(named ? speaker->name : speaker->mention, false, &archive->scratch);
    return dl_span_equal(dl_column_text(row, FOLDED), folded) &&
           (!folded.size || sqlite3_column_int(row, NAMED) == named);
}

static bool is_row_of(dl_archive *archive, sqlite3_stmt *row, const dl_said *said, uint32_t position) {
    return sqlite3_column_int64(row, POSITION) == position && sqlite3_column_int(row, KIND) == said->kind &&
           is_speaker(archive, row, &said->speaker) &&
           dl_span_equal(dl_column_text(row, MENTION), said->speaker.mention) &&
           dl_span_equal(dl_column_text(row, ROLE), said->speaker.role) &&
           dl_span_equal(dl_column_text(row, CUE), said->cue) &&
           dl_span_equal(dl_column_text(row, DATE), said->date) &&
           dl_span_equal(dl_column_text(row, TEXT), said->text) &&
           sqlite3_column_int64(row, HASH) == dl_wording_hash(said->text, &archive->packed);
}

bool dl_check_said(dl_archive *archive, sqlite3_int64 revision, const dl_record *record) {
    uint32_t count = 0;
    bool agrees = true;
    sqlite3_stmt *rows = dl_sql(archive, DL_SQL_SAID_IN);
    dl_bind_int(archive, rows, 1, revision);
    while (dl_row(archive, rows)) {
        agrees = agrees && count < record->statements.count &&
                 is_row_of(archive, rows, &record->statements.items[count], count);
        count++;
    }
    return agrees && count == record->statements.count;
}

bool dl_check_speaker(dl_archive *archive, sqlite3_int64 speaker, dl_span name, dl_span folded) {
    bool agrees = dl_span_equal(dl_speaker_folded(name, false, &archive->scratch), folded);
    for (size_t start = 0, end; agrees && start < folded.size; start = end + 1) {
        end = dl_span_find_byte(folded, ' ', start);
        if (end == SIZE_MAX) end = folded.size;
        sqlite3_stmt *word = dl_sql(archive, DL_SQL_HAS_SPEAKER_WORD);
        dl_bind_text(archive, word, 1, dl_span_sub(folded, start, end - start));
        dl_bind_int(archive, word, 2, speaker);
        agrees = dl_row(archive, word);
        if (agrees) dl_reset(word);
    }
    return agrees;
}
