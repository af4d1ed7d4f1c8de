#include "archive/export_maps.h"

#include "output/columns.h"
#include "output/writer.h"
#include "record/members.h"

const char *const dl_export_map_files[DL_EXPORT_MAP_COUNT] = {
    [DL_EXPORT_MAP_OPENSEARCH] = "opensearch.json",
    [DL_EXPORT_MAP_QUICKWIT] = "quickwit.yaml",
    [DL_EXPORT_MAP_CLICKHOUSE] = "clickhouse.sql",
};

/* --- what is searched, and how --- */

static bool is_among(dl_span name, const dl_span *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal(name, names[i])) return true;
    }
    return false;
}

/* Texts that are searched by their words; all others (addresses, names, tags) are compared as a whole. */
static bool is_prose(const dl_member_row *row) {
    static const dl_span prose[] = {
        DL_SPAN_INIT("headline"),    DL_SPAN_INIT("alternativeHeadline"), DL_SPAN_INIT("kicker"),
        DL_SPAN_INIT("description"), DL_SPAN_INIT("articleBody"),         DL_SPAN_INIT("caption"),
        DL_SPAN_INIT("text"),
    };
    return is_among(row->name, prose, DL_COUNT_OF(prose));
}

/* Members that are only kept: what they have is in articleBody, or is not searched for. */
static bool is_only_kept(dl_member member) {
    return member == DL_MEMBER_BLOCKS || member == DL_MEMBER_SPEAKABLE || member == DL_MEMBER_PROVENANCE ||
           member == DL_MEMBER_DISAGREEMENTS;
}

/* What a list has, or the row itself. */
static const dl_member_row *one_of(const dl_member_row *row) {
    return row->type == DL_TYPE_LIST ? row->item : row;
}

/* --- OpenSearch, Elasticsearch ---
 *
 * A list is mapped as its items are.  `dynamic` false: what is not mapped is kept, and not searched. */

static void put_type(dl_writer *json, const char *type) {
    dl_writer_key(json, "type");
    dl_writer_string(json, dl_span_from_string(type));
}

/* Texts in scripts without spaces are found by pairs of characters, in a field beside. */
static void put_prose(dl_writer *json) {
    put_type(json, "text");
    dl_writer_key(json, "fields");
    dl_writer_begin_object(json);
    dl_writer_key(json, "cjk");
    dl_writer_begin_object(json);
    put_type(json, "text");
    dl_writer_key(json, "analyzer");
    dl_writer_string(json, DL_SPAN("cjk"));
    dl_writer_end_object(json);
    dl_writer_end_object(json);
}

/* Longer texts than an index takes as one word are kept, and not found. */
static void put_keyword(dl_writer *json) {
    enum { LONGEST = 8000 };
    put_type(json, "keyword");
    dl_writer_key(json, "ignore_above");
    dl_writer_uint(json, LONGEST);
}

static void put_date(dl_writer *json) {
    put_type(json, "date");
    dl_writer_key(json, "format");
    dl_writer_string(json, DL_SPAN("strict_date_optional_time"));
    dl_writer_key(json, "ignore_malformed");
    dl_writer_bool(json, true);
}

static void put_field(dl_writer *json, const dl_member_row *row, bool only_kept);

static void put_parts(dl_writer *json, const dl_member_row *row) {
    dl_writer_key(json, "properties");
    dl_writer_begin_object(json);
    for (size_t i = 0; i < row->part_count; i++) {
        dl_writer_plain_key(json, row->parts[i].name);
        put_field(json, &row->parts[i], false);
    }
    dl_writer_end_object(json);
}

static void put_field(dl_writer *json, const dl_member_row *row, bool only_kept) {
    const dl_member_row *one = one_of(row);
    dl_writer_begin_object(json);
    if (only_kept) {
        put_type(json, "object");
        dl_writer_key(json, "enabled");
        dl_writer_bool(json, false);
    } else if (one->type == DL_TYPE_OBJECT) {
        put_parts(json, one);
    } else if (one->type == DL_TYPE_DATE) {
        put_date(json);
    } else if (one->type == DL_TYPE_INTEGER) {
        put_type(json, "long");
    } else if (one->type == DL_TYPE_BOOLEAN) {
        put_type(json, "boolean");
    } else if (is_prose(row)) {
        put_prose(json);
    } else {
        put_keyword(json);
    }
    dl_writer_end_object(json);
}

static void write_opensearch(dl_buffer *out) {
    dl_writer json;
    dl_writer_init(&json, out, true);
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "mappings");
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "dynamic");
    dl_writer_bool(&json, false);
    dl_writer_key(&json, "properties");
    dl_writer_begin_object(&json);
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        dl_writer_plain_key(&json, dl_members[i].name);
        put_field(&json, &dl_members[i], is_only_kept(i));
    }
    dl_writer_end_object(&json);
    dl_writer_end_object(&json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
}

/* --- Quickwit ---
 *
 * It takes no lists of objects: they are `json`, and searched by paths ("author.name:…").  What is not mapped
 * is kept with the whole record, by store_source. */

static void put_line(dl_buffer *out, unsigned indent, const char *text) {
    for (unsigned i = 0; i < indent; i++) dl_buffer_append_byte(out, ' ');
    dl_buffer_append(out, dl_span_from_string(text));
    dl_buffer_append_byte(out, '\n');
}

static bool has_prose(const dl_member_row *object) {
    for (size_t i = 0; i < object->part_count; i++) {
        if (is_prose(&object->parts[i])) return true;
    }
    return false;
}

static void put_text_options(dl_buffer *out, unsigned indent, bool prose) {
    if (prose) {
        put_line(out, indent, "tokenizer: chinese_compatible");
        put_line(out, indent, "record: position");
        put_line(out, indent, "fieldnorms: true");
    } else {
        put_line(out, indent, "tokenizer: raw");
        put_line(out, indent, "fast: true");
    }
}

/* Dates are given with a time and its offset, with a time alone, or as a day. */
static void put_date_options(dl_buffer *out, unsigned indent) {
    put_line(out, indent, "type: datetime");
    put_line(out, indent,
             "input_formats: [rfc3339, \"%Y-%m-%dT%H:%M:%S\", \"%Y-%m-%dT%H:%M\", \"%Y-%m-%d\"]");
    put_line(out, indent, "fast: true");
}

static void put_mapping(dl_buffer *out, unsigned indent, const dl_member_row *row) {
    enum { STEP = 2 };
    const dl_member_row *one = one_of(row);
    bool list = row->type == DL_TYPE_LIST;
    unsigned inner = indent + STEP;
    for (unsigned i = 0; i < indent; i++) dl_buffer_append_byte(out, ' ');
    dl_buffer_append_format(out, "- name: %.*s\n", DL_SPAN_ARG(row->name));
    if (one->type == DL_TYPE_OBJECT && list) {
        put_line(out, inner, "type: array<json>");
        put_line(out, inner, has_prose(one) ? "tokenizer: chinese_compatible" : "tokenizer: raw");
        if (has_prose(one)) put_line(out, inner, "record: position");
    } else if (one->type == DL_TYPE_OBJECT) {
        put_line(out, inner, "type: object");
        put_line(out, inner, "field_mappings:");
        for (size_t i = 0; i < one->part_count; i++) put_mapping(out, inner + STEP, &one->parts[i]);
    } else if (one->type == DL_TYPE_DATE) {
        put_date_options(out, inner);
    } else if (one->type == DL_TYPE_INTEGER || one->type == DL_TYPE_BOOLEAN) {
        put_line(out, inner, one->type == DL_TYPE_INTEGER ? "type: u64" : "type: bool");
        put_line(out, inner, "fast: true");
    } else {
        put_line(out, inner, list ? "type: array<text>" : "type: text");
        put_text_options(out, inner, is_prose(row));
    }
}

static void write_quickwit(dl_buffer *out) {
    enum { INDENT = 4 };
    put_line(out, 0, "version: 0.8");
    put_line(out, 0, "index_id: news");
    put_line(out, 0, "doc_mapping:");
    put_line(out, 2, "mode: lenient");
    put_line(out, 2, "store_source: true");
    put_line(out, 2, "# If every record has the time of its capture:");
    put_line(out, 2, "# timestamp_field: source.capturedAt");
    put_line(out, 2, "field_mappings:");
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (!is_only_kept(i)) put_mapping(out, INDENT, &dl_members[i]);
    }
    put_line(out, 0, "search_settings:");
    put_line(out, 2, "default_search_fields: [headline, description, articleBody]");
}

/* --- ClickHouse ---
 *
 * The columns of batches, as Parquet files have them.  Lists and tuples cannot be NULL there: unknown ones
 * are empty, or have nothing but NULL in them. */

static void put_sql_type(dl_buffer *out, const dl_column *column);

static void put_tuple(dl_buffer *out, const dl_column *column) {
    dl_buffer_append(out, DL_SPAN("Tuple("));
    for (size_t i = 0; i < column->child_count; i++) {
        const dl_column *child = &column->children[i];
        dl_buffer_append_format(out, "%s`%.*s%.*s` ", i ? ", " : "", DL_SPAN_ARG(child->name),
                                DL_SPAN_ARG(child->suffix));
        put_sql_type(out, child);
    }
    dl_buffer_append_byte(out, ')');
}

static void put_sql_type(dl_buffer *out, const dl_column *column) {
    static const char *const types[] = {
        [DL_COLUMN_TEXT] = "Nullable(String)",  [DL_COLUMN_TIMESTAMP] = "Nullable(DateTime64(6, 'UTC'))",
        [DL_COLUMN_DAY] = "Nullable(Date32)",   [DL_COLUMN_INTEGER] = "Nullable(Int64)",
        [DL_COLUMN_START] = "Nullable(Int32)",  [DL_COLUMN_END] = "Nullable(Int32)",
        [DL_COLUMN_BOOLEAN] = "Nullable(Bool)", [DL_COLUMN_STRUCT] = NULL,
    };
    if (column->kind == DL_COLUMN_LIST) {
        dl_buffer_append(out, DL_SPAN("Array("));
        put_sql_type(out, &column->children[0]);
        dl_buffer_append_byte(out, ')');
    } else if (column->kind == DL_COLUMN_STRUCT) {
        put_tuple(out, column);
    } else {
        dl_buffer_append(out, dl_span_from_string(types[column->kind]));
    }
}

static void write_clickhouse(dl_buffer *out) {
    dl_column_set columns;
    if (!dl_column_set_init(&columns, 0, out->allocator)) out->failed = true;
    dl_buffer_append(out, DL_SPAN("CREATE TABLE news\n(\n"));
    for (size_t i = 0; i < columns.root.child_count && !out->failed; i++) {
        const dl_column *column = &columns.root.children[i];
        dl_buffer_append_format(out, "%s    `%.*s%.*s` ", i ? ",\n" : "", DL_SPAN_ARG(column->name),
                                DL_SPAN_ARG(column->suffix));
        put_sql_type(out, column);
    }
    dl_buffer_append(out, DL_SPAN("\n)\nENGINE = MergeTree\n"
                                  "ORDER BY (ifNull(datePublishedDay, toDate32('1970-01-01')), "
                                  "ifNull(url, ''));\n"));
    dl_column_set_release(&columns);
}

void dl_export_map_write(dl_export_map map, dl_buffer *out) {
    static void (*const writers[DL_EXPORT_MAP_COUNT])(dl_buffer *) = {
        [DL_EXPORT_MAP_OPENSEARCH] = write_opensearch,
        [DL_EXPORT_MAP_QUICKWIT] = write_quickwit,
        [DL_EXPORT_MAP_CLICKHOUSE] = write_clickhouse,
    };
    writers[map](out);
}
