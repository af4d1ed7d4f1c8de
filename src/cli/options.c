/* The tables.  To add an option: a line in dl_option_id, a row here, its id in the commands that heed it, and
 * the code that does; help, man page and completions follow by themselves. */
#include "cli/options.h"

#include "dateline.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* --- choices --- */

static const char *format_choice(uint32_t index) {
    dateline_format_info info = DATELINE_FORMAT_INFO_INIT;
    dateline_format_at(index, &info);
    return info.name;
}

/* Those of extract, and one more. */
static const char *export_choice(uint32_t index) {
    return index == dateline_format_count() ? "bulk" : format_choice(index);
}

static const char *diff_choice(uint32_t index) {
    static const char *const choices[] = {"text", "json"};
    return index < COUNT(choices) ? choices[index] : NULL;
}

static const char *member_choice(uint32_t index) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    dateline_member_at(index, &info);
    return info.name;
}

static bool discard(void *context, const char *bytes, size_t size_bytes) {
    (void)context, (void)bytes, (void)size_bytes;
    return true;
}

/* Whether it is a column of CSV. */
static bool is_column(dateline_text name) {
    dateline_output_options output = DATELINE_OUTPUT_OPTIONS_INIT;
    output.columns = name;
    return dateline_format_head(DATELINE_CSV, &output, discard, NULL) == DATELINE_OK;
}

static const char *dedup_choice(uint32_t index) {
    static const char *const choices[] = {"mark", "drop"};
    return index < COUNT(choices) ? choices[index] : NULL;
}

static const char *hits_choice(uint32_t index) {
    static const char *const choices[] = {"text", "jsonl"};
    return index < COUNT(choices) ? choices[index] : NULL;
}

/* --- options --- */

/* clang-format off */
const dl_option dl_options[] = {
    [DL_OPTION_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = format_choice,
        .brief = "jsonl, json, jsonld, text, markdown, html, csv, …",
        .help = "Output format: jsonl, one record per line (the default); json, the same records indented; "
                "jsonld, schema.org objects with @context; text, only the bodies, separated by form feeds; "
                "markdown, headline, byline and body, separated by horizontal rules; html, one page of articles, "
                "without scripts, styles and images; csv, a table with one row per record; tei, a TEI P5 corpus.",
    },
    [DL_OPTION_OUTPUT] = {
        .letter = 'o', .name = "output", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "write to FILE, not to standard output",
        .help = "Write to FILE instead of standard output. FILE is created or replaced when the run is complete: "
                "a run that ends with exit status 2 or 3, or is stopped, leaves an existing FILE unchanged. A "
                "FILE that is also an input is refused. extract compresses the output if the name ends in .gz or "
                ".zst, in blocks of about 1 MiB, using all worker threads.",
    },
    [DL_OPTION_JOBS] = {
        .letter = 'j', .name = "jobs", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 256,
        .brief = "worker threads (one per processor)",
        .help = "Number of worker threads (default: one per processor). The output is the same for any number of "
                "threads, in the order of the inputs.",
    },
    [DL_OPTION_MANIFEST] = {
        .name = "manifest", .kind = DL_VALUE_FILE, .value = "FILE", .repeatable = true,
        .brief = "read the list of inputs from FILE",
        .help = "Read the list of inputs from FILE, one per line: the path, optionally a tab and the URL that the "
                "page was captured from, optionally a tab and the capture time, such as 2024-05-03T18:19:08Z. Paths "
                "are relative to the working directory. May be given more than once; inputs on the command line "
                "are read after those in manifests.",
    },
    [DL_OPTION_CDXJ] = {
        .name = "cdxj", .kind = DL_VALUE_FILE, .value = "FILE", .repeatable = true,
        .brief = "read the records listed in the index FILE",
        .help = "Read only the records listed in the index FILE: CDXJ, or CDX with a header line that names its "
                "columns, plain or compressed with gzip or zstd; - for standard input. The web archives that it "
                "names are looked up in the directory of FILE, then in the working directory. May be given more "
                "than once; indexes are read after manifests.",
    },
    [DL_OPTION_HOST] = {
        .name = "host", .kind = DL_VALUE_TEXT, .value = "HOSTS",
        .brief = "read captures of these hosts (comma-separated)",
        .help = "Read only captures whose URL is on one of these hosts (comma-separated) or their subdomains: "
                "example.org also stands for news.example.org. Other captures are not decompressed.",
    },
    [DL_OPTION_CAPTURED_SINCE] = {
        .name = "captured-since", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "read pages captured on DATE or later",
        .help = "Read only captures made on DATE or later (WARC-Date), in UTC if it has no time zone. Captures without a "
                "time are left out.",
    },
    [DL_OPTION_CAPTURED_UNTIL] = {
        .name = "captured-until", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "read pages captured on DATE or earlier",
        .help = "Read only captures made on DATE or earlier. If DATE is a day, month or year, all of it is included.",
    },
    [DL_OPTION_URL_MATCH] = {
        .name = "url-match", .kind = DL_VALUE_TEXT, .value = "PATTERN", .repeatable = true,
        .brief = "read captures whose URL matches PATTERN",
        .help = "Read only captures whose URL, as written in the record, matches PATTERN from the first byte to "
                "the last: * matches any number of bytes, ? exactly one, and there are no other special "
                "characters. Example: '*.example.org/2024-*'. May be given more than once; the URL must then "
                "match at least one PATTERN.",
    },
    [DL_OPTION_PAGES_ONLY] = {
        .name = "pages-only",
        .brief = "in a WACZ, read only the pages that it lists",
        .help = "In a WACZ, read only captures whose URL is in one of its lists of pages (pages/pages.jsonl, "
                "pages/extraPages.jsonl), not those of frames and advertisements. A WACZ without a list gives an "
                "error record. Other inputs are read as without this option.",
    },
    [DL_OPTION_START_AT] = {
        .name = "start-at", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "read records that start at byte N or later",
        .help = "Read only records that start at byte N of their file or later. N may be any number: adjoining "
                "ranges of --start-at and --end-at give each record of a file exactly once, if the last range has "
                "no --end-at. Pages outside web archives count as starting at byte 0.",
    },
    [DL_OPTION_END_AT] = {
        .name = "end-at", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = INT64_MAX,
        .brief = "read records that start before byte N",
        .help = "Read only records that start before byte N of their file, even if they end after it.",
    },
    [DL_OPTION_SOURCE_PATH] = {
        .name = "source-path", .kind = DL_VALUE_TEXT, .value = "NAME",
        .brief = "value of source.path for the input",
        .help = "Write NAME as source.path of the records instead of the path of the input: for a pipe, the file "
                "that the bytes come from. Only with a single input that is not a directory.",
    },
    [DL_OPTION_FIRST_OFFSET] = {
        .name = "offset", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "the input is part of a WARC, from byte N on",
        .help = "The input is the part of a web archive (WARC) that starts at byte N, such as a range read from "
                "an object store: source.offset, --start-at and --end-at count from the start of the whole file. "
                "The part may begin inside a record, which is skipped; a part of an uncompressed archive should "
                "begin at the start of a record. Only with a single input that is not a directory.",
    },
    [DL_OPTION_URL] = {
        .name = "url", .kind = DL_VALUE_URL, .value = "URL",
        .brief = "URL that the page was captured from",
        .help = "The URL that the input was captured from. Relative links are resolved against it. Only with a "
                "single input.",
    },
    [DL_OPTION_CAPTURED] = {
        .name = "captured", .kind = DL_VALUE_DATE, .value = "TIME",
        .brief = "when the pages were captured",
        .help = "Capture time of the pages named on the command line, such as 2024-05-03T18:19:08Z; in UTC if it "
                "has no time zone.",
    },
    [DL_OPTION_GZIP] = {
        .name = "gzip",
        .brief = "compress each record with gzip",
        .help = "Compress each record as a separate gzip member, as is usual for web archives. This is the default if "
                "the name of the output file ends in .gz.",
    },
    [DL_OPTION_FIELDS] = {
        .name = "fields", .kind = DL_VALUE_LIST, .value = "MEMBERS", .choice = member_choice, .has_part = is_column,
        .repeatable = true,
        .brief = "write only these members (comma-separated)",
        .help = "Write only these members of each record (comma-separated). Only for the formats jsonl, json "
                "and csv, and bulk of export. In jsonl and json, error records are always written in full. In csv, parts of "
                "members can be chosen, too, such as publisher.name or author.url. The members are:",
    },
    [DL_OPTION_OMIT] = {
        .name = "omit", .kind = DL_VALUE_LIST, .value = "MEMBERS", .choice = member_choice, .repeatable = true,
        .brief = "write all but these members (comma-separated)",
        .help = "Leave these members out of each record (comma-separated), such as blocks,provenance. Only for "
                "the formats jsonl, json and csv. A member named by both --fields and --omit is left out.",
    },
    [DL_OPTION_ONLY_ARTICLES] = {
        .name = "only-articles",
        .brief = "keep only articles",
        .help = "Keep only pages whose type is schema.org's Article or one of its subtypes. Section fronts, search "
                "pages and the like are dropped.",
    },
    [DL_OPTION_SINCE] = {
        .name = "since", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "keep records published on DATE or later",
        .help = "Keep only records whose datePublished is DATE or later; records without a date are dropped. A DATE "
                "without a time (2024, 2024-05, 2024-05-03) is compared with the day that the page gives. A DATE "
                "with a time (2024-05-03T18:00:00Z) is compared as an instant, in UTC if it has no time zone.",
    },
    [DL_OPTION_UNTIL] = {
        .name = "until", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "keep records published on DATE or earlier",
        .help = "Keep only records whose datePublished is DATE or earlier; records without a date are dropped. If "
                "DATE is a day, month or year, all of it is included.",
    },
    [DL_OPTION_LANGUAGE] = {
        .name = "language", .kind = DL_VALUE_TAGS, .value = "TAGS",
        .brief = "keep records in these languages (de,en)",
        .help = "Keep only records whose inLanguage matches one of these language tags (comma-separated, BCP 47); "
                "records without a language are dropped. The tag de also matches de-AT.",
    },
    [DL_OPTION_COMMENTS] = {
        .name = "comments",
        .brief = "include readers' comments",
        .help = "Add a comments member with what readers wrote below the article. Only for the formats jsonl, json, "
                "jsonld and csv.",
    },
    [DL_OPTION_STATEMENTS] = {
        .name = "statements",
        .brief = "find who said what",
        .help = "Add a statements member: who said what, with or without quotation marks, and where in the text. "
                "Only for the formats jsonl, json, jsonld and csv.",
    },
    [DL_OPTION_WHY] = {
        .name = "why",
        .brief = "show why each block was included or not",
        .help = "Show all text blocks of the page, not only those of the body: whether each was included in the body "
                "(+) or not (-), the probability that it belongs there, and the features that weighed most.",
    },
    [DL_OPTION_CLAIMS] = {
        .name = "claims",
        .brief = "add what other places on the page say",
        .help = "Add a disagreements member with every claim that was not chosen, and add to provenance the original "
                "text of each value. Only for the formats jsonl and json.",
    },
    [DL_OPTION_PRECISION] = {
        .name = "precision",
        .brief = "leave doubtful blocks out of the body",
        .help = "Leave a block out of the body if it is doubtful whether it belongs there.",
    },
    [DL_OPTION_RECALL] = {
        .name = "recall",
        .brief = "include doubtful blocks in the body",
        .help = "Include a block in the body if it is doubtful whether it belongs there.",
    },
    [DL_OPTION_NO_WEAK] = {
        .name = "no-weak",
        .brief = "leave out last-resort values",
        .help = "Leave out last-resort values: those whose provenance begins with weak:, such as a datePublished "
                "that the page does not give explicitly, but that was found beside a name such as published_at in "
                "a script, or is the day of the last change.",
    },
    [DL_OPTION_OFFSET] = {
        .name = "offset", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "select the record that starts at byte N",
        .help = "Select the record that starts at byte N of the archive: source.offset in the output of extract.",
    },
    [DL_OPTION_RECORD_ID] = {
        .name = "record-id", .kind = DL_VALUE_TEXT, .value = "ID",
        .brief = "select the record with this WARC-Record-ID",
        .help = "Select the record with this WARC-Record-ID, without angle brackets: source.recordId in the output of "
                "extract.",
    },
    [DL_OPTION_MEMBER_OFFSET] = {
        .name = "member-offset", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "byte N of the data decompressed from --offset",
        .help = "If several records are compressed as one, select the one that starts at byte N of the data "
                "decompressed from --offset: source.memberOffset in the output of extract. The default is 0, the "
                "first one.",
    },
    [DL_OPTION_SKIPPED] = {
        .name = "skipped",
        .brief = "report what is skipped, and why",
        .help = "Report on standard error, one per line, each record of a web archive and each file in a "
                "directory that holds no page: where it is, and why it is skipped.",
    },
    [DL_OPTION_DEDUP] = {
        .name = "dedup", .kind = DL_VALUE_CHOICE, .value = "HOW", .choice = dedup_choice,
        .brief = "mark or drop copies of earlier records",
        .help = "Compare the text of each record with the texts of the records before it in the run. mark adds a "
                "copyOf member to copies: which record already has the text, whether it has the same words "
                "(exact), whether most of one text is in the other (copy: 80 % or more) or some of it (part: 30 % "
                "or more), and how much. drop leaves a record out if 80 % or more of its text is in an earlier "
                "one, and marks the others. Texts of fewer than ten words are not compared. mark is only for the "
                "formats jsonl and json; there, drop also marks. The result is the same for any number of "
                "threads.",
    },
    [DL_OPTION_DEDUP_MEMORY] = {
        .name = "dedup-memory", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 65536, .maximum = INT64_MAX,
        .brief = "memory for --dedup (256M)",
        .help = "Memory for the texts that --dedup compares with (default: 256M, enough for 490,000 records). "
                "When it is full, the oldest records are forgotten. The suffixes K, M and G mean powers of 1024.",
    },
    [DL_OPTION_REPORT] = {
        .name = "report", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "write a report on the run to FILE, as JSON",
        .help = "Write a report on the run to FILE, as a JSON object: the number of web archive records, of "
                "pages, of failures per error code, of skipped records and files per reason, and of records "
                "written; bytes, seconds, the version and the options. FILE is written at the end of the run, "
                "completely or not at all.",
    },
    [DL_OPTION_RESUME] = {
        .name = "resume", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "save progress in FILE, and continue from there",
        .help = "Save the progress of the run in FILE, so that the same command continues from there after it was "
                "stopped, in any way and at any moment: the output is then the same as that of an uninterrupted "
                "run. If FILE does not exist, the run starts from the beginning.\n\n"
                "Needs --output with a file name, and inputs that can be read again (not standard input). FILE is "
                "replaced every five seconds, more often at the start of a run, and less often if it is large. "
                "Until the run ends, the output is written to the same directory, as .NAME.partial. A FILE is "
                "refused if it belongs to another command line (apart from --jobs, --progress, --skipped and "
                "--report) or another version, or if an input has changed. Once the run has ended, FILE records "
                "this, and the same command does nothing more.",
    },
    [DL_OPTION_SHARD] = {
        .name = "shard", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 1, .maximum = INT64_MAX,
        .brief = "split the output into files of SIZE",
        .help = "Split the output into files of at most SIZE, measured before compression; a larger record gets a "
                "file of its own. Records are not split. --output gives the names: %d in it stands for the number "
                "of the file, from 0; %04d, for the number with at least four digits; %% for a percent sign. Each "
                "file appears when it is complete. The suffixes K, M and G mean powers of 1024.",
    },
    [DL_OPTION_VERIFY] = {
        .name = "verify",
        .brief = "check the digests of records",
        .help = "Compare the digests given in the records of a web archive (SHA-1, SHA-256, MD5) with their "
                "bytes. If a digest does not match, source.digestMatches is false, and a line at the end gives "
                "the number of mismatches. Archives in a WACZ are compared with the digests in its "
                "datapackage.json. This takes about as much time as decompression, in addition to it.",
    },
    [DL_OPTION_UTF8] = {
        .name = "utf8",
        .brief = "convert the page to UTF-8",
        .help = "Write the page as UTF-8 instead of in its own encoding. The offsets in provenance count bytes of "
                "this text.",
    },
    [DL_OPTION_PROGRESS] = {
        .name = "progress",
        .brief = "report progress on standard error",
        .help = "Report progress on standard error, one line every five seconds. If standard error is a terminal, "
                "progress is always shown, on a line that is updated in place.",
    },
    [DL_OPTION_MAX_DEPTH] = {
        .name = "max-depth", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 16, .maximum = 65535,
        .brief = "maximum depth of nested elements (512)",
        .help = "Maximum nesting depth of elements (default: 512). Deeper elements become siblings, as in browsers.",
    },
    [DL_OPTION_MAX_NODES] = {
        .name = "max-nodes", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT32_MAX,
        .brief = "maximum nodes per page (524288 or more)",
        .help = "Maximum number of nodes per page (default: 524288, plus one per 16 bytes of the page). A page "
                "with more gives a record of what was read up to the limit, with a truncated member.",
    },
    [DL_OPTION_MAX_ATTRIBUTES] = {
        .name = "max-attributes", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT32_MAX,
        .brief = "maximum attributes per page (as for nodes)",
        .help = "Maximum number of attributes per page, of all elements together (default: 524288, plus one per "
                "16 bytes of the page). Exceeding it has the same effect as exceeding --max-nodes.",
    },
    [DL_OPTION_MAX_PAGE_SIZE] = {
        .name = "max-page-size", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 1024,
        .maximum = 2047 * UINT64_C(1048576),
        .brief = "maximum size of a decompressed page (64M)",
        .help = "Maximum size of a page after decompression (default: 64M). A larger page gives an error record. "
                "The suffixes K, M and G mean powers of 1024.",
    },
    [DL_OPTION_RECORD_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = format_choice,
        .brief = "write the record in this format: jsonl, json, …",
        .help = "Write the record of a revision (the newest one, unless --revision is given) in one of the "
                "formats of extract: jsonl, json, jsonld, text, markdown, html, csv or tei.",
    },
    [DL_OPTION_REVISION] = {
        .name = "revision", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = INT64_MAX,
        .brief = "write the record of revision N",
        .help = "Write the record of revision N, as markdown unless --format is given.",
    },
    [DL_OPTION_HITS_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = hits_choice,
        .brief = "text or jsonl",
        .help = "Output format: text, for human readers (the default); jsonl, one story per line, as a JSON "
                "object: url, site, headline, datePublished, snippet, revisions, copies and more. headlineMarks "
                "and snippetMarks give the positions of the words of the query, in code points.",
    },
    [DL_OPTION_NEWEST] = {
        .name = "newest",
        .brief = "sort by date, newest first",
        .help = "Sort by date of publication, newest first, instead of by relevance. A story without a date of "
                "publication counts from when it was first seen.",
    },
    [DL_OPTION_OLDEST] = {
        .name = "oldest",
        .brief = "sort by date, oldest first",
        .help = "Sort by date of publication, oldest first.",
    },
    [DL_OPTION_COUNT] = {
        .letter = 'n', .name = "count", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 100000,
        .brief = "show at most N stories (20)",
        .help = "Show at most N stories (default: 20).",
    },
    [DL_OPTION_FIRST] = {
        .name = "first", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 100000,
        .brief = "start with the Nth story",
        .help = "Start with the Nth of the stories found (default: 1). As long as the archive does not change, no "
                "story appears on two pages of results.",
    },
    [DL_OPTION_FACETS] = {
        .name = "facets",
        .brief = "count by site, language, section, …",
        .help = "Also show how many of the stories found belong to each site, language, section, author, type and "
                "kind of change, and how many were published when. In jsonl this is the last line: an object with "
                "count, facets and days.",
    },
    [DL_OPTION_JSON] = {
        .name = "json",
        .brief = "write a JSON object",
        .help = "Write a JSON object.",
    },
    [DL_OPTION_EXPORT_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = export_choice,
        .brief = "a format of extract, or bulk (jsonl)",
        .help = "Output format: jsonl (the default) or another format of extract; or bulk, for the bulk "
                "interfaces of OpenSearch, Elasticsearch and Quickwit: each record as a line of JSON, after a "
                "line with the action to create it. The id is the number of the revision.",
    },
    [DL_OPTION_EXPORT_CLAIMS] = {
        .name = "claims",
        .brief = "add what other places on the pages say",
        .help = "Add a disagreements member with the other values that the archive has kept: for the facts of a "
                "story, what its page says differently elsewhere. Only for the formats jsonl, json and bulk.",
    },
    [DL_OPTION_MAPPINGS] = {
        .name = "mappings", .kind = DL_VALUE_TEXT, .value = "DIR",
        .brief = "also write definitions for other programs",
        .help = "Also write into the directory DIR, which is created if it does not exist, the definitions that "
                "other programs need before they load the records: opensearch.json (OpenSearch, Elasticsearch), "
                "quickwit.yaml, and clickhouse.sql, a table for Parquet files.",
    },
    [DL_OPTION_ALL_REVISIONS] = {
        .name = "all-revisions",
        .brief = "all revisions, not only the newest",
        .help = "Write all revisions of each story, not only the newest one.",
    },
    [DL_OPTION_LISTEN] = {
        .name = "listen", .kind = DL_VALUE_TEXT, .value = "ADDRESS:PORT",
        .brief = "address to listen on (127.0.0.1:8642)",
        .help = "Listen on this address and port (default: 127.0.0.1:8642); port 0 stands for any free port. IPv6 "
                "addresses are written in brackets: [::1]:8642. Addresses other than loopback require a token in "
                "the environment variable DATELINE_TOKEN, which every request must then send (Authorization: "
                "Bearer TOKEN).",
    },
    [DL_OPTION_OPEN] = {
        .name = "open",
        .brief = "open the browser",
        .help = "Open the pages in the browser (xdg-open).",
    },
    [DL_OPTION_DIFF_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = diff_choice,
        .brief = "text or json",
        .help = "Output format: text (the default), for human readers: only what has changed, with the words that "
                "were deleted and added; json, one object per line for each pair of revisions.",
    },
    [DL_OPTION_ARCHIVE] = {
        .name = "archive", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "keep the stories in the archive FILE",
        .help = "Keep the stories in the archive FILE, which is created if it does not exist.",
    },
    [DL_OPTION_WARC_FOLDER] = {
        .name = "warc", .kind = DL_VALUE_FILE, .value = "DIR",
        .brief = "save what is received in WARC files in DIR",
        .help = "Save what is received in WARC files in the directory DIR, which is created if it does not exist. "
                "The name of the file being written ends in .open; each of the others has an index beside it "
                "(CDXJ).",
    },
    [DL_OPTION_WARC_FILE] = {
        .name = "warc", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "save what is received in the web archive FILE",
        .help = "Save what is received in the web archive FILE, each record as a gzip member. FILE is created or "
                "replaced when the run is complete.",
    },
    [DL_OPTION_ONCE] = {
        .name = "once",
        .brief = "request what is due, then exit",
        .help = "Request what is due, and exit when nothing is: for cron and timers. Hosts that fail or ask to "
                "wait are left to the next run.",
    },
    [DL_OPTION_DRY_RUN] = {
        .name = "dry-run",
        .brief = "show what would be requested; keep nothing",
        .help = "Read robots.txt, feeds and sitemaps, print the pages that would be requested, and keep nothing.",
    },
    [DL_OPTION_STATUS] = {
        .name = "status",
        .brief = "show the state of the sites; request nothing",
        .help = "Show the state of the sites that are followed into the archive, and request nothing: new, fresh, "
                "quiet (nothing new in its lists for a week), late (something has been due for an hour) or "
                "failing. With --json, one object per line for each site. The exit status is 1 if a site is late "
                "or failing.",
    },
    [DL_OPTION_ALLOW_PRIVATE] = {
        .name = "allow-private",
        .brief = "allow addresses in private networks",
        .help = "Allow addresses of this machine and of private networks. Without this option they are refused "
                "after names are resolved, so that no page or feed can lead there.",
    },
    [DL_OPTION_TELL_REQUESTS] = {
        .name = "progress",
        .brief = "report each request on standard error",
        .help = "Report each request, each page that is found, and each page that is left out on standard error. "
                "Without this option, only failures are reported, and on a terminal a line of counts.",
    },
    [DL_OPTION_PROXY] = {
        .name = "proxy", .kind = DL_VALUE_URL, .value = "URL",
        .brief = "send requests through a proxy",
        .help = "Send requests through the HTTP proxy at URL. Environment variables for proxies are ignored. "
                "Names are then resolved by the proxy, and dateline does not check for private addresses.",
    },
    [DL_OPTION_CACERT] = {
        .name = "cacert", .kind = DL_VALUE_TEXT, .value = "FILE",
        .brief = "certificate authorities to trust",
        .help = "Trust the certificate authorities in FILE (PEM) in place of those of the system: for servers "
                "within an organisation, and for proxies that open encrypted connections.",
    },
    [DL_OPTION_CONTACT] = {
        .name = "contact", .kind = DL_VALUE_TEXT, .value = "CONTACT",
        .brief = "contact address for the User-Agent header",
        .help = "An email address or a URL through which the operators of a site can ask about the requests; it "
                "is sent in the User-Agent header.",
    },
    [DL_OPTION_IGNORE_ROBOTS] = {
        .name = "ignore-robots",
        .brief = "ignore robots.txt",
        .help = "Do not request robots.txt: for pages that a person could just as well open in a browser.",
    },
    [DL_OPTION_BATCH] = {
        .name = "batch", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 1000000,
        .brief = "commit every N captures (10000)",
        .help = "Commit every N captures (default: 10000). A run that is killed loses at most the last N; other "
                "commands that add to the archive wait for each batch. Fewer than a hundred is slow.",
    },
    [DL_OPTION_CHECK] = {
        .name = "check",
        .brief = "check the archive; add nothing",
        .help = "Check the archive, and add nothing: that its tables are sound and agree with each other, that "
                "each text can be read, and that the search index agrees with the texts. Each fault is reported "
                "on a line of standard error; the exit status is then 1.",
    },
    [DL_OPTION_VACUUM] = {
        .name = "vacuum",
        .brief = "make the archive as small as possible",
        .help = "Make the file as small as possible and merge its search index into one piece, which makes "
                "searches faster. While it runs, this needs as much disk space again.",
    },
    [DL_OPTION_FORGET] = {
        .name = "forget", .kind = DL_VALUE_TEXT, .value = "SITE|URL",
        .brief = "remove a story, or all stories of a site",
        .help = "Remove the stories at a URL, in any of its forms, or all stories of a site (example.org and its "
                "subdomains) from the tables, the search index and the unused parts of the file. The captures "
                "that they came from are not touched: if they are archived again, the stories return.",
    },
    [DL_OPTION_NO_CLUSTERS] = {
        .name = "no-clusters",
        .brief = "do not group stories about one event",
        .help = "Do not group stories about the same event, however they are worded, at the end of the run. A "
                "later run without this option catches up.",
    },
    [DL_OPTION_NO_COPIES] = {
        .name = "no-copies",
        .brief = "do not look for copies of other stories",
        .help = "Do not look for stories that share their text with another one, in whole or in part.",
    },
    [DL_OPTION_MAX_WORK] = {
        .name = "max-work-per-page", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT64_MAX,
        .brief = "maximum work per page (no limit)",
        .help = "Maximum work per page, in units (default: no limit). This bounds the time that a page may take, "
                "and cuts it at the same place on every machine. Each node, each attribute, and each tag or text "
                "that does not become a node is one unit; per unit, a page may also have 64 bytes, and searches "
                "in it may take 64 steps. Exceeding the limit has the same effect as exceeding --max-nodes.",
    },
    [DL_OPTION_HELP] = {
        .letter = 'h', .name = "help",
        .brief = "print this summary (--help: all details)",
        .help = "Print help and exit: -h a summary, --help all details.",
    },
};

/* --- commands --- */

static const dl_option_id extract_options[] = {
    DL_OPTION_FORMAT, DL_OPTION_OUTPUT, DL_OPTION_SHARD, DL_OPTION_RESUME, DL_OPTION_FIELDS, DL_OPTION_OMIT, DL_OPTION_CLAIMS, DL_OPTION_COMMENTS, DL_OPTION_STATEMENTS,
    DL_OPTION_MANIFEST, DL_OPTION_CDXJ, DL_OPTION_URL, DL_OPTION_SOURCE_PATH, DL_OPTION_JOBS, DL_OPTION_PROGRESS,
    DL_OPTION_HOST, DL_OPTION_CAPTURED_SINCE, DL_OPTION_CAPTURED_UNTIL, DL_OPTION_URL_MATCH, DL_OPTION_PAGES_ONLY,
    DL_OPTION_START_AT, DL_OPTION_END_AT, DL_OPTION_FIRST_OFFSET,
    DL_OPTION_SKIPPED, DL_OPTION_REPORT, DL_OPTION_VERIFY,
    DL_OPTION_ONLY_ARTICLES, DL_OPTION_SINCE, DL_OPTION_UNTIL, DL_OPTION_LANGUAGE, DL_OPTION_DEDUP, DL_OPTION_DEDUP_MEMORY,
    DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES,
    DL_OPTION_MAX_WORK,
    DL_OPTION_HELP,
};

static const dl_example extract_examples[] = {
    {"dateline extract news.warc.gz > records.jsonl",
     "Records of all pages in a web archive, one per line."},
    {"dateline extract --only-articles --fields headline,datePublished,author news/",
     "Three members of each article in a directory of pages."},
    {"dateline extract --resume state -o records-%03d.jsonl.zst --shard 1G --report report.json news.warc.gz",
     "Records in compressed files of at most 1 GiB of text each. If the run is stopped, the same command continues it."},
    {"dateline extract -f markdown -o stories.md --since 2024 --language en,de news.warc.gz",
     "The articles of a web archive since 2024 in two languages, for reading."},
};

static const dl_option_id inspect_options[] = {
    DL_OPTION_WHY, DL_OPTION_STATEMENTS, DL_OPTION_OFFSET, DL_OPTION_MEMBER_OFFSET, DL_OPTION_RECORD_ID, DL_OPTION_URL, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES,
    DL_OPTION_MAX_WORK,
    DL_OPTION_HELP,
};

static const dl_example inspect_examples[] = {
    {"dateline inspect news.warc.gz",
     "The record of the first page in a web archive, and where each value was found."},
    {"dateline inspect --why news/council.html",
     "Which blocks of a page were included in the body, and why."},
};

static const dl_option_id pack_options[] = {
    DL_OPTION_OUTPUT, DL_OPTION_GZIP, DL_OPTION_MANIFEST, DL_OPTION_CDXJ, DL_OPTION_URL, DL_OPTION_CAPTURED,
    DL_OPTION_HOST, DL_OPTION_CAPTURED_SINCE, DL_OPTION_CAPTURED_UNTIL, DL_OPTION_URL_MATCH, DL_OPTION_PAGES_ONLY,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_HELP,
};

static const dl_example pack_examples[] = {
    {"dateline pack --url https://example.org/council --captured 2024-05-03 -o one.warc.gz news/council.html",
     "A web archive of one page."},
};

static const dl_option_id cat_options[] = {
    DL_OPTION_OFFSET, DL_OPTION_MEMBER_OFFSET, DL_OPTION_RECORD_ID, DL_OPTION_UTF8, DL_OPTION_OUTPUT, DL_OPTION_MAX_PAGE_SIZE,
    DL_OPTION_HELP,
};

static const dl_example cat_examples[] = {
    {"dateline cat news.warc.gz > page.html",
     "The first page of a web archive, as it was published."},
};

static const dl_option_id index_options[] = {
    DL_OPTION_OUTPUT, DL_OPTION_MANIFEST, DL_OPTION_SOURCE_PATH,
    DL_OPTION_HOST, DL_OPTION_CAPTURED_SINCE, DL_OPTION_CAPTURED_UNTIL, DL_OPTION_URL_MATCH, DL_OPTION_PAGES_ONLY,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_HELP,
};

static const dl_example index_examples[] = {
    {"dateline index -o news.cdxj news.warc.gz",
     "An index of the records in a web archive."},
};

static const dl_option_id archive_options[] = {
    DL_OPTION_BATCH, DL_OPTION_NO_COPIES, DL_OPTION_NO_CLUSTERS, DL_OPTION_CHECK, DL_OPTION_VACUUM, DL_OPTION_FORGET,
    DL_OPTION_MANIFEST, DL_OPTION_CDXJ, DL_OPTION_URL, DL_OPTION_CAPTURED, DL_OPTION_JOBS, DL_OPTION_PROGRESS,
    DL_OPTION_HOST, DL_OPTION_CAPTURED_SINCE, DL_OPTION_CAPTURED_UNTIL, DL_OPTION_URL_MATCH, DL_OPTION_PAGES_ONLY,
    DL_OPTION_ONLY_ARTICLES, DL_OPTION_SINCE, DL_OPTION_UNTIL, DL_OPTION_LANGUAGE,
    DL_OPTION_COMMENTS, DL_OPTION_STATEMENTS, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES, DL_OPTION_MAX_WORK,
    DL_OPTION_HELP,
};

static const dl_example archive_examples[] = {
    {"dateline archive stories.db news.warc.gz",
     "Adds the stories of a web archive, with their revisions, to stories.db."},
    {"dateline extract news/ | dateline archive stories.db -",
     "The same from records."},
    {"dateline archive stories.db --check",
     "Checks that the archive is sound."},
};

static const dl_option_id show_options[] = {DL_OPTION_RECORD_FORMAT, DL_OPTION_REVISION, DL_OPTION_HELP};

static const dl_example show_examples[] = {
    {"dateline show stories.db https://example.org/council",
     "A story: its revisions, what changed, the captures that show them, and its text."},
};

#ifdef DATELINE_WEB
static const dl_option_id serve_options[] = {DL_OPTION_LISTEN, DL_OPTION_OPEN, DL_OPTION_HELP};
#endif

#ifdef DATELINE_FOLLOW
static const dl_option_id follow_options[] = {
    DL_OPTION_ARCHIVE, DL_OPTION_WARC_FOLDER, DL_OPTION_ONCE, DL_OPTION_DRY_RUN, DL_OPTION_STATUS, DL_OPTION_JSON,
    DL_OPTION_ALLOW_PRIVATE, DL_OPTION_PROXY, DL_OPTION_CACERT, DL_OPTION_JOBS, DL_OPTION_TELL_REQUESTS, DL_OPTION_NO_CLUSTERS,
    DL_OPTION_COMMENTS, DL_OPTION_STATEMENTS, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES, DL_OPTION_MAX_WORK, DL_OPTION_HELP,
};

static const dl_example follow_examples[] = {
    {"dateline follow sites.conf --archive stories.db --warc captures",
     "Follows the sites in sites.conf until it is stopped."},
    {"dateline follow sites.conf --archive stories.db --status",
     "The state of these sites."},
};

static const dl_option_id fetch_options[] = {
    DL_OPTION_FORMAT, DL_OPTION_OUTPUT, DL_OPTION_FIELDS, DL_OPTION_OMIT, DL_OPTION_CLAIMS, DL_OPTION_WARC_FILE, DL_OPTION_ARCHIVE,
    DL_OPTION_CONTACT, DL_OPTION_IGNORE_ROBOTS, DL_OPTION_ALLOW_PRIVATE, DL_OPTION_PROXY, DL_OPTION_CACERT, DL_OPTION_JOBS,
    DL_OPTION_COMMENTS, DL_OPTION_STATEMENTS, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES, DL_OPTION_MAX_WORK, DL_OPTION_HELP,
};

static const dl_example fetch_examples[] = {
    {"dateline fetch https://example.org/story",
     "The record of a page on the web."},
    {"dateline fetch -f text --warc story.warc.gz https://example.org/story",
     "The text of a page; what was received is saved in a web archive."},
};
#endif

static const dl_option_id stats_options[] = {DL_OPTION_JSON, DL_OPTION_HELP};

static const dl_option_id diff_options[] = {DL_OPTION_DIFF_FORMAT, DL_OPTION_HELP};

static const dl_example diff_examples[] = {
    {"dateline diff stories.db https://example.org/council",
     "What changed in a story from each revision to the next."},
};

static const dl_option_id export_options[] = {
    DL_OPTION_EXPORT_FORMAT, DL_OPTION_FIELDS, DL_OPTION_EXPORT_CLAIMS, DL_OPTION_OUTPUT, DL_OPTION_SHARD, DL_OPTION_MAPPINGS,
    DL_OPTION_ALL_REVISIONS, DL_OPTION_ONLY_ARTICLES, DL_OPTION_SINCE, DL_OPTION_UNTIL, DL_OPTION_LANGUAGE, DL_OPTION_HELP,
};

static const dl_example export_examples[] = {
    {"dateline export stories.db > records.jsonl",
     "The newest revision of each story, one record per line."},
    {"dateline export stories.db --fields url,statements",
     "Who said what in each story, if archived with --statements."},
    {"dateline export stories.db -f bulk -o bulk-%04d.ndjson --shard 10M --mappings engines",
     "The same for a search engine, in files of at most 10 MiB, with definitions of the fields and their types."},
};

static const dl_option_id search_options[] = {
    DL_OPTION_HITS_FORMAT, DL_OPTION_NEWEST, DL_OPTION_OLDEST, DL_OPTION_COUNT, DL_OPTION_FIRST, DL_OPTION_FACETS,
    DL_OPTION_HELP,
};

static const dl_example search_examples[] = {
    {"dateline search stories.db 'harbour -headline:storm'",
     "Stories with one word in any of their texts, but without another in the headline."},
    {"dateline search stories.db 'NEAR(council harbour, 10) site:example.org since:2024' --newest --facets",
     "Two words near each other, on one site and since a date; also counts by site, language and more."},
    {"dateline search stories.db 'changed:headline' -f jsonl",
     "The stories whose headline was changed, one per line."},
};

static const dl_option_id only_help[] = {DL_OPTION_HELP};

const dl_command dl_commands[] = {
    {
        .name = "extract", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "write article records from pages",
        .help = "Reads saved news pages and writes one record per page: headline, authors, dates, body and the "
                "other properties of schema.org's NewsArticle, and where each value was found.\n\n"
                "An INPUT is a file, a directory, or - for standard input: HTML pages (plain or compressed with "
                "gzip, zstd, lz4 or brotli), pages saved as one file (MHTML), web archives (WARC and ARC: .warc, "
                ".warc.gz, .warc.zst, .warc.lz4, .arc, .arc.gz), and records that dateline wrote, as JSON Lines "
                "or JSON. The type is detected from the content, "
                "not from the name (except for brotli: .br). Without INPUT, --manifest and --cdxj, standard input "
                "is read.\n\n"
                "Directories are read recursively, sorted by name. Hidden files, archives that a follower is "
                "writing (.warc.gz.open), files that are not pages or archives, and symbolic links to directories "
                "are skipped.\n\n"
                "An input that cannot be read gives a record with an error member and a message on standard "
                "error, and the run continues. The man page lists the error codes. No filter drops error records.\n\n"
                "A revisit whose original is among the inputs gives the record of that page with its own capture "
                "time, after all other records. Web archive records without a page are skipped; if some of them "
                "might have been expected to hold one, a line at the end gives their number and the reasons.",
        .options = extract_options, .option_count = COUNT(extract_options),
        .examples = extract_examples, .example_count = COUNT(extract_examples),
    },
    {
        .name = "inspect", .operands = "INPUT", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "show one page for human readers",
        .help = "Reads one page and shows its record: each value and where it was found, what other places on the "
                "page say, and the blocks of the body with their scores. If INPUT holds several pages, as a web "
                "archive does, the first one is shown, or the one selected with --offset or --record-id.\n\n"
                "Colours are used on a terminal, unless NO_COLOR is set.",
        .options = inspect_options, .option_count = COUNT(inspect_options),
        .examples = inspect_examples, .example_count = COUNT(inspect_examples),
    },
    {
        .name = "pack", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "make a web archive from pages",
        .help = "Writes a web archive (WARC/1.1) with one response record per page. Each page needs a URL and a "
                "capture time: from a manifest, or for a single page from --url and --captured. The same pages "
                "always give the same bytes.",
        .options = pack_options, .option_count = COUNT(pack_options),
        .examples = pack_examples, .example_count = COUNT(pack_examples),
    },
    {
        .name = "cat", .operands = "INPUT", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "print the page in one record",
        .help = "Prints the page in one record of a web archive as it was published, byte for byte, with transfer "
                "and content codings decoded. Without --offset and --record-id, the first page is printed. If the "
                "record holds no page, a message says what it is; for a revisit, which record has the page.",
        .options = cat_options, .option_count = COUNT(cat_options),
        .examples = cat_examples, .example_count = COUNT(cat_examples),
    },
    {
        .name = "index", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "write an index of web archives (CDXJ)",
        .help = "Writes a CDXJ index, sorted bytewise: one line for each response, revisit, resource and metadata "
                "record, with the key of its URL (SURT), its time, and where it is. extract --cdxj reads the "
                "records listed there, and other programs use the index to find pages. Paths are written as "
                "given, or relative to the directory of the output if they begin with it. All lines are kept in "
                "memory until they are sorted.",
        .options = index_options, .option_count = COUNT(index_options),
        .examples = index_examples, .example_count = COUNT(index_examples),
    },
    {
        .name = "archive", .operands = "FILE [INPUT...]", .minimum_operands = 1, .maximum_operands = UINT32_MAX,
        .brief = "keep stories and their revisions",
        .help = "Adds pages, or records in JSON, to the archive FILE, an SQLite database, which is created "
                "if it does not exist. An INPUT is anything that extract reads; without INPUT, standard input is "
                "read.\n\n"
                "A story has an address, in any of its forms, and revisions. A capture that says the same as the "
                "one before it adds only its time; one that says something else is a new revision. Captures may "
                "come in any order, and adding the same ones again changes nothing. If a web archive shows that a "
                "page was gone (status 404, 410 or 451), its story becomes unpublished.\n\n"
                "Several commands may add to one archive at the same time: they wait for each other. Additions "
                "are committed 10,000 records at a time.",
        .options = archive_options, .option_count = COUNT(archive_options),
        .examples = archive_examples, .example_count = COUNT(archive_examples),
    },
    {
        .name = "search", .operands = "FILE QUERY...", .minimum_operands = 2, .maximum_operands = UINT32_MAX,
        .brief = "find the stories of an archive",
        /* prose: ok, has:picture is the word of the query */
        .help = "Finds stories in the archive FILE by the words of their newest revision, the most relevant "
                "first. All words of QUERY must occur, in any of a story's texts; case and accents are ignored:\n\n"
                "harbour storm - both words; \"harbour master\" - a phrase; harb* - words that begin with harb; "
                "-ferry - without this word; storm OR flood harbour - one of two, and a third; NEAR(harbour "
                "storm, 5) - with at most five words between them; (...) - parentheses.\n\n"
                "headline: author: section: keyword: description: body: - where a word, a phrase or the contents "
                "of parentheses must occur, as in author:\"Ada Marsh\".\n\n"
                "site:example.org - on a site or its subdomains; lang:de - in a language; type:NewsArticle - of a "
                "type; by:\"Ada Marsh\" and in:Rivers - with an author, or in a section, of exactly that name; "
                "said:\"Ottoline Farrow\" or said:Farrow - with a statement by this person, if archived with "
                "--statements; since:2024-05 and until:2024-05-03 - by date of publication, in UTC; "
                "changed:headline - with a change of this kind (headline, correction, added, cut, rewritten, "
                "moved, facts, date, or unpublished); has:correction - with a correction, author, section, "
                "keyword, picture, mention, statement, language, type, copies or revisions; copies:>3 and "
                "revisions:2..5 - with this many. These can be combined with each other by OR and minus signs.\n\n"
                "An error in QUERY is shown with its position on standard error; the exit status is then 2.",
        .options = search_options, .option_count = COUNT(search_options),
        .examples = search_examples, .example_count = COUNT(search_examples),
    },
    {
        .name = "show", .operands = "FILE URL|ID", .minimum_operands = 2, .maximum_operands = 2,
        .brief = "show a story of an archive and its history",
        .help = "Shows the story with a URL, in any of its forms, or a number: where and when it was seen, its "
                "revisions with their changes and the captures that show them, and the text of the newest one.",
        .options = show_options, .option_count = COUNT(show_options),
        .examples = show_examples, .example_count = COUNT(show_examples),
    },
    {
        .name = "diff", .operands = "FILE URL|ID [REVISION REVISION]", .minimum_operands = 2, .maximum_operands = 4,
        .brief = "show what changed in a story",
        .help = "Shows what changed in the story with a URL, in any of its forms, or a number: from each revision "
                "to the next, or between two. Deleted words are shown as [-so-], added words as {+so+}; on a "
                "terminal they are coloured. Changed numbers, names and quotations are marked as such.",
        .options = diff_options, .option_count = COUNT(diff_options),
        .examples = diff_examples, .example_count = COUNT(diff_examples),
    },
    {
        .name = "export", .operands = "FILE", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "write the records of an archive",
        .help = "Writes the records of an archive, in the order in which they were added.",
        .options = export_options, .option_count = COUNT(export_options),
        .examples = export_examples, .example_count = COUNT(export_examples),
    },
    {
        .name = "stats", .operands = "FILE", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "show how much an archive holds",
        .help = "Shows how many sites, stories, revisions, captures and other things an archive holds, and its size in bytes.",
        .options = stats_options, .option_count = COUNT(stats_options),
    },
#ifdef DATELINE_WEB
    {
        .name = "serve", .operands = "FILE", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "show an archive in the browser",
        .help = "Serves the archive FILE as web pages: a search, and the stories that it finds. The first line of "
                "the output is the address. The server runs until it is interrupted; other commands may add to "
                "the archive meanwhile.",
        .options = serve_options, .option_count = COUNT(serve_options),
    },
#endif
#ifdef DATELINE_FOLLOW
    {
        .name = "follow", .operands = "CONFIG", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "follow sites into web archives and an archive",
        .help = "Requests the feeds, sitemaps or home pages of the sites that CONFIG names, and the new pages "
                "that it finds there. It requests these pages again, soon while they are fresh, then less and "
                "less often; it saves what it receives in WARC files, and the stories with their revisions in an "
                "archive. It runs until it is interrupted, and continues where it stopped. Several processes may "
                "follow sites into one archive: they share the work.\n\n"
                "CONFIG is a text file. It must at least give a contact for questions about the requests, and "
                "name a site:\n\n"
                "contact = you@example.org\n\n"
                "https://gazette.example/\n\n"
                "Feeds and sitemaps are then found through the home page and robots.txt. A section names them, "
                "and sets more: [Harbour Times], and below it feed = URL, sitemap = URL, home = URL (a page whose "
                "links lead to stories), page = URL, pages = FILE (one URL per line), hosts = HOST, only = "
                "PATTERN, skip = PATTERN, delay = 5 s, daily = 5000, since = 7 days, revisit = 90 days. "
                "docs/follow.md describes them.\n\n"
                "robots.txt is obeyed (RFC 9309). Each host gets one request at a time, with a pause of 5 "
                "seconds, or of its Crawl-delay if that is longer; a host that fails or answers 429 is left "
                "alone, for as long as Retry-After says or for longer and longer.",
        .options = follow_options, .option_count = COUNT(follow_options),
        .examples = follow_examples, .example_count = COUNT(follow_examples),
    },
    {
        .name = "fetch", .operands = "URL...", .minimum_operands = 1, .maximum_operands = UINT32_MAX,
        .brief = "write article records from pages on the web",
        .help = "Requests pages from the web and writes their records, as extract does, in the order in which the "
                "pages arrive. Redirects are followed. A page that cannot be fetched gives a record with an error "
                "member and a message on standard error. With --archive, the stories are added to an archive, and "
                "records are written only if --format or --output is given.\n\n"
                "robots.txt is obeyed, and each host gets one request per second.",
        .options = fetch_options, .option_count = COUNT(fetch_options),
        .examples = fetch_examples, .example_count = COUNT(fetch_examples),
    },
#endif
    {
        .name = "help", .operands = "[COMMAND]", .maximum_operands = 1,
        .brief = "print an overview, or help for a command",
        .help = "Prints an overview of the commands, or the full help of one command.",
        .options = only_help, .option_count = COUNT(only_help),
    },
    {
        .name = "version", .operands = "",
        .brief = "print the version",
        .help = "Prints the version.",
        .options = only_help, .option_count = COUNT(only_help),
    },
    {
        .name = "generate", .operands = "WHAT", .minimum_operands = 1, .maximum_operands = 1, .hidden = true,
        .brief = "man page and completions, for the build",
        .help = "Prints what is generated from the tables of options: man, bash, zsh, fish, examples, members (the table in docs/record.md), columns (the one in docs/schema.md), or schema (docs/record.schema.json).",
        .options = only_help, .option_count = COUNT(only_help),
    },
};
/* clang-format on */

const size_t dl_command_count = COUNT(dl_commands);

const dl_option *dl_command_option(const dl_command *command, size_t index) {
    return &dl_options[command->options[index]];
}

const dl_command *dl_command_find(const char *name) {
    for (size_t i = 0; i < dl_command_count; i++) {
        if (strcmp(dl_commands[i].name, name) == 0) return &dl_commands[i];
    }
    return NULL;
}
