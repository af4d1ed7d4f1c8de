/* All pages of web archives (files, folders) as fields, without JSON:  web-archive INPUT...
 *
 * Prints a line for each article: day, language, headline, authors, where the headline was read. */
#include <dateline_capture.h>
#include <stdio.h>

static void print_text(dateline_text text) {
    fwrite(text.data ? text.data : "-", 1, text.data ? text.size_bytes : 1, stdout);
}

/* Members are looked up by name once. */
typedef struct fields {
    dateline_member headline, published, language;
} fields;

static void print_record(const fields *member, const dateline_record *record) {
    dateline_text text;
    dateline_date published = DATELINE_DATE_INIT;
    dateline_author author = DATELINE_AUTHOR_INIT;
    if (dateline_get_date(record, member->published, &published) == DATELINE_OK) {
        printf("%04d-%02d-%02d\t", published.year, published.month, published.day);
    } else {
        printf("-\t");
    }
    dateline_get_text(record, member->language, 0, &text);
    print_text(text);
    putchar('\t');
    dateline_get_text(record, member->headline, 0, &text);
    print_text(text);
    for (uint32_t i = 0; dateline_get_author(record, i, &author) == DATELINE_OK; i++) {
        fputs(i ? ", " : "\t", stdout);
        print_text(author.name);
    }
    putchar('\t');
    dateline_get_provenance(record, member->headline, 0, &text);
    print_text(text);
    putchar('\n');
}

/* False when there is no memory. */
static bool print_all(dateline_reader *reader, dateline_extractor *extractor) {
    const fields members = {dateline_member_named("headline"), dateline_member_named("datePublished"),
                            dateline_member_named("inLanguage")};
    dateline_filter filter = DATELINE_FILTER_INIT;
    filter.only_articles = true;
    const dateline_capture *capture;
    const dateline_record *record;
    while (dateline_reader_next(reader, &capture) == DATELINE_OK) {
        bool wanted = false;
        if (dateline_extract_capture(extractor, capture, &record) != DATELINE_OK) return false;
        if (dateline_record_error(record)) {
            dateline_text message = dateline_record_error_message(record);
            fprintf(stderr, "%.*s: %.*s\n", (int)capture->path.size_bytes, capture->path.data,
                    (int)message.size_bytes, message.data);
        } else if (dateline_record_passes(record, &filter, &wanted) == DATELINE_OK && wanted) {
            print_record(&members, record);
        }
    }
    return true;
}

int main(int argc, char **argv) {
    dateline_reader *reader = NULL;
    dateline_extractor *extractor = NULL;
    bool done = dateline_reader_new(NULL, &reader) == DATELINE_OK &&
                dateline_extractor_new(NULL, &extractor) == DATELINE_OK;
    for (int i = 1; done && i < argc; i++)
        done = dateline_reader_add(reader, dateline_text_of(argv[i]), NULL) == DATELINE_OK;
    done = done && print_all(reader, extractor);
    dateline_extractor_free(extractor);
    dateline_reader_free(reader);
    return done ? 0 : 1;
}
