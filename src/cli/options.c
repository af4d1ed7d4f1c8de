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
        .brief = "jsonl, json, jsonld, text, markdown, html, csv or tei",
        .help = "Output format: jsonl, one record per line (the default); json, the same records indented; jsonld, "
                "schema.org objects with @context; text, only the bodies, separated by form feeds; markdown, "
                "headline, byline and body, separated by horizontal rules; html, one page of articles, without "
                "scripts, styles and pictures; csv, a table with one row per record; tei, a TEI P5 corpus.",
    },
    [DL_OPTION_OUTPUT] = {
        .letter = 'o', .name = "output", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "write to FILE, not to standard output",
        .help = "Write to FILE instead of standard output. FILE is written, or an existing one replaced, when "
                "everything is done: a run that ends with exit status 2 or 3, or is stopped, leaves it as it was. A FILE "
                "that is also an input is refused. extract compresses the output if the name ends in .gz or .zst: in "
                "blocks of about 1 MiB, by all worker threads.",
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
        .brief = "read the records that the index FILE names",
        .help = "Read only the records that the lines of FILE name: an index in the format CDXJ, or CDX with a first "
                "line that names its columns; also compressed with gzip or zstd; - for standard input. The web archives that it names are looked for in "
                "the folder of FILE, then in the working directory. May be given more than once; read after manifests.",
    },
    [DL_OPTION_HOST] = {
        .name = "host", .kind = DL_VALUE_TEXT, .value = "HOSTS",
        .brief = "read captures of these hosts (comma-separated)",
        .help = "Read only captures whose URL is on one of these hosts (comma-separated) or their subdomains: "
                "example.org also stands for news.example.org. Other captures are not unpacked.",
    },
    [DL_OPTION_CAPTURED_SINCE] = {
        .name = "captured-since", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "read what was captured on DATE or later",
        .help = "Read only captures made on DATE or later (WARC-Date), in UTC if it has no time zone. Captures without a "
                "time are left out.",
    },
    [DL_OPTION_CAPTURED_UNTIL] = {
        .name = "captured-until", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "read what was captured on DATE or earlier",
        .help = "Read only captures made on DATE or earlier. If DATE is a day, month or year, all of it is included.",
    },
    [DL_OPTION_URL_MATCH] = {
        .name = "url-match", .kind = DL_VALUE_TEXT, .value = "PATTERN", .repeatable = true,
        .brief = "read captures whose URL fits PATTERN",
        .help = "Read only captures whose URL fits PATTERN from its first byte to its last, as the record has it: * "
                "stands for any bytes or none, ? for one byte, and there are no other special characters. "
                "'*.example.org/2024-*' is a PATTERN. May be given more than once: then one of them has to fit.",
    },
    [DL_OPTION_PAGES_ONLY] = {
        .name = "pages-only",
        .brief = "of WACZ, read what their lists of pages name",
        .help = "Of a WACZ, read only captures whose URL its lists of pages name (pages/pages.jsonl, pages/extraPages.jsonl), "
                "not those of frames and advertisements. A WACZ without a list gives an error record. Other inputs are "
                "read as without this option.",
    },
    [DL_OPTION_START_AT] = {
        .name = "start-at", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "read records that start at byte N or behind it",
        .help = "Read only records that start at byte N of their file or behind it. N may be any number: ranges of "
                "--start-at and --end-at that meet give each record of a file once, if the last one has no --end-at. "
                "Pages that are no records are at 0.",
    },
    [DL_OPTION_END_AT] = {
        .name = "end-at", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = INT64_MAX,
        .brief = "read records that start before byte N",
        .help = "Read only records that start before byte N of their file, also where they end behind it.",
    },
    [DL_OPTION_SOURCE_PATH] = {
        .name = "source-path", .kind = DL_VALUE_TEXT, .value = "NAME",
        .brief = "what source.path of the input is",
        .help = "Write NAME as source.path of the records, instead of the input's own: for a pipe, the file that the "
                "bytes are from. Only with a single input that is no folder.",
    },
    [DL_OPTION_FIRST_OFFSET] = {
        .name = "offset", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "the input is a part of a WARC, from byte N on",
        .help = "The input is the part of a web archive (WARC) from byte N on, as a range read from a store of objects: "
                "source.offset, --start-at and --end-at count from the start of the file. The part may begin inside a "
                "record, which is passed over; of an archive that is not compressed, it should begin with one. Only with "
                "a single input that is no folder.",
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
        .name = "fields", .kind = DL_VALUE_LIST, .value = "MEMBERS", .choice = member_choice, .repeatable = true,
        .brief = "write only these members (comma-separated)",
        .help = "Write only these members of each record (comma-separated). Only for the formats jsonl, json "
                "and csv. In jsonl and json, error records are always written in full. The members are:",
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
        .brief = "leave out values that are a last resort",
        .help = "Leave out values that are a last resort: those whose provenance begins with weak: (a datePublished that "
                "nothing on the page gives as such, but that stands beside a name such as published_at in a script, or "
                "is the day of the last change).",
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
        .brief = "where it starts in the data compressed there",
        .help = "If several records are compressed as one, select the one that starts at byte N of the data "
                "decompressed from --offset: source.memberOffset in the output of extract. The default is 0, the "
                "first one.",
    },
    [DL_OPTION_SKIPPED] = {
        .name = "skipped",
        .brief = "report what is skipped, and why",
        .help = "Write a line on standard error for each record of a web archive and each file in a folder that "
                "holds no page: where it is, and why it is skipped.",
    },
    [DL_OPTION_DEDUP] = {
        .name = "dedup", .kind = DL_VALUE_CHOICE, .value = "HOW", .choice = dedup_choice,
        .brief = "mark or drop copies of earlier records",
        .help = "Compare the text of each record with those of the records before it in the run. mark adds a copyOf member "
                "to copies: which record has the text already, whether with the same words (exact), with most of one text "
                "in the other (copy: 80 % or more) or with some of it (part: 30 % or more), and how much. drop leaves a "
                "record out if 80 % or more of its text is in an earlier one, and marks the others. Texts of fewer "
                "than ten words are not compared. mark is only for the formats jsonl and json, where drop marks, too. The result is the same for any number of threads.",
    },
    [DL_OPTION_DEDUP_MEMORY] = {
        .name = "dedup-memory", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 65536, .maximum = INT64_MAX,
        .brief = "memory for --dedup (256M)",
        .help = "Memory for the texts that --dedup compares with (default: 256M, enough for 490,000 records). When it is "
                "used up, the oldest records are forgotten. The suffixes K, M and G mean powers of 1024.",
    },
    [DL_OPTION_REPORT] = {
        .name = "report", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "write to FILE what was read, as JSON",
        .help = "Write to FILE a JSON object about the run: how many records of web archives there were, how many pages, "
                "how many failed with each error code, how many were skipped for each reason, how many records were "
                "written, bytes, seconds, the version and the options. FILE is written whole or not at all, when the "
                "run has come to its end.",
    },
    [DL_OPTION_RESUME] = {
        .name = "resume", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "go on where FILE says, and keep it current",
        .help = "Keep in FILE how far the run has got, so that the same command goes on from there after it was "
                "stopped, in whatever way and at whatever moment: the output is then the same as that of a run that was "
                "never stopped. If FILE does not exist, the run starts from the beginning.\n\n"
                "Needs --output with the name of a file, and inputs that can be read again: no standard input. FILE is "
                "replaced every five seconds, more often at the start of a run, and less often if it is large. Until the run ends, the output is written "
                "beside its place, as .NAME.partial. A FILE of another command line (other than --jobs, --progress, "
                "--skipped and --report), of another version, or of an input that has changed is refused. After the "
                "end of the run, FILE says so, and the same command does nothing more.",
    },
    [DL_OPTION_SHARD] = {
        .name = "shard", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 1, .maximum = INT64_MAX,
        .brief = "divide the output into files of SIZE",
        .help = "Divide the output into files of at most SIZE, before they are compressed; a record that is larger has a "
                "file of its own. Records are not cut. --output has the names: %d in it stands for the number of the "
                "file, from 0; %04d, for the number with at least four digits; %% for a percent sign. Each file appears "
                "when it is whole. The suffixes K, M and G mean powers of 1024.",
    },
    [DL_OPTION_VERIFY] = {
        .name = "verify",
        .brief = "compare the digests of records",
        .help = "Compare the digests that the records of a web archive say of themselves (SHA-1, SHA-256, MD5) with "
                "their bytes. Where one does not match, source.digestMatches is false, and a line at the end says how "
                "many there were. Archives in a WACZ are compared with the digests in its datapackage.json. This takes about as "
                "long again as unpacking does.",
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
        .help = "Maximum number of nodes per page (default: 524288, plus one per 16 bytes of the page). A page with "
                "more gives a record of what was read up to the limit, with a truncated member.",
    },
    [DL_OPTION_MAX_ATTRIBUTES] = {
        .name = "max-attributes", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT32_MAX,
        .brief = "maximum attributes per page (as for nodes)",
        .help = "Maximum number of attributes of all elements of a page together (default: as for nodes). A page with "
                "more gives the same result as one with too many nodes.",
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
        .brief = "the record in this format: jsonl, json, …",
        .help = "Write the record of a revision, the newest one unless --revision names another, in one of the formats of "
                "extract: jsonl, json, jsonld, text, markdown, html, csv or tei.",
    },
    [DL_OPTION_REVISION] = {
        .name = "revision", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = INT64_MAX,
        .brief = "the record of revision N",
        .help = "Write the record of revision N, as markdown unless --format says otherwise.",
    },
    [DL_OPTION_HITS_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = hits_choice,
        .brief = "text or jsonl",
        .help = "Output format: text, for human readers (the default); jsonl, one story per line, as a JSON object: url, "
                "site, headline, datePublished, snippet, revisions, copies and more. headlineMarks and snippetMarks are "
                "where the words of the query are, in code points.",
    },
    [DL_OPTION_NEWEST] = {
        .name = "newest",
        .brief = "the newest stories first",
        .help = "Show the stories that were published last first, not the most relevant ones. A story without a date of "
                "publication counts from when it was first seen.",
    },
    [DL_OPTION_OLDEST] = {
        .name = "oldest",
        .brief = "the oldest stories first",
        .help = "Show the stories that were published first first.",
    },
    [DL_OPTION_COUNT] = {
        .letter = 'n', .name = "count", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 100000,
        .brief = "show N stories at most (20)",
        .help = "Show N stories at most (default: 20).",
    },
    [DL_OPTION_FIRST] = {
        .name = "first", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 100000,
        .brief = "begin with the Nth story",
        .help = "Begin with the Nth of the stories found (default: 1). As long as the archive does not change, the stories "
                "of one page are not on another one.",
    },
    [DL_OPTION_FACETS] = {
        .name = "facets",
        .brief = "count by site, language, section, …",
        .help = "Also show how many of the stories found there are of each site, language, section, author, type and kind "
                "of change, and how many were published when. In jsonl this is a last line: an object with count, facets and "
                "days.",
    },
    [DL_OPTION_JSON] = {
        .name = "json",
        .brief = "as a JSON object",
        .help = "Write a JSON object.",
    },
    [DL_OPTION_EXPORT_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = export_choice,
        .brief = "a format of extract, or bulk (jsonl)",
        .help = "Output format: jsonl (the default) or another one of extract, or bulk: each record as a line of JSON behind a "
                "line that says to create it, as the bulk interfaces of OpenSearch, Elasticsearch and Quickwit take it. "
                "The id is the number of the revision.",
    },
    [DL_OPTION_EXPORT_CLAIMS] = {
        .name = "claims",
        .brief = "add what other places on the pages say",
        .help = "Add a disagreements member with what the archive has kept of it: for the facts of a story, what its page says "
                "elsewhere in other words. Only for the formats jsonl, json and bulk.",
    },
    [DL_OPTION_MAPPINGS] = {
        .name = "mappings", .kind = DL_VALUE_TEXT, .value = "FOLDER",
        .brief = "also what engines have to know of records",
        .help = "Also write into the folder FOLDER, which is made if it is not there, what other programs have to know of the "
                "records before they take them: opensearch.json (OpenSearch, Elasticsearch), quickwit.yaml, and "
                "clickhouse.sql, a table for Parquet files.",
    },
    [DL_OPTION_ALL_REVISIONS] = {
        .name = "all-revisions",
        .brief = "all revisions, not only the newest",
        .help = "Write all revisions of each story, not only the newest one.",
    },
    [DL_OPTION_LISTEN] = {
        .name = "listen", .kind = DL_VALUE_TEXT, .value = "ADDRESS:PORT",
        .brief = "where to answer (127.0.0.1:8642)",
        .help = "Answer at this address and port (default: 127.0.0.1:8642); port 0 stands for any that is free. An address of "
                "IPv6 is in brackets: [::1]:8642. Others than loopback need a token in the environment variable "
                "DATELINE_TOKEN, which every request then has to send (Authorization: Bearer TOKEN).",
    },
    [DL_OPTION_OPEN] = {
        .name = "open",
        .brief = "open the browser",
        .help = "Open the pages in the browser (xdg-open).",
    },
    [DL_OPTION_DIFF_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = diff_choice,
        .brief = "text, or json",
        .help = "Output format: text (the default), for people: only what has changed, with words that were cut and added; "
                "json, an object a line for each pair of revisions.",
    },
    [DL_OPTION_BATCH] = {
        .name = "batch", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 1000000,
        .brief = "make permanent N captures at a time (10000)",
        .help = "Make permanent N captures at a time (default: 10000). A run that is killed loses at most the last N; other "
                "commands that add wait for so many. Less than a hundred is slow.",
    },
    [DL_OPTION_CHECK] = {
        .name = "check",
        .brief = "check the archive, and add nothing",
        .help = "Check the archive, and add nothing: its tables, that they agree with each other, that each text can be read, "
                "and the search index against the texts. Each fault is a line on standard error; the exit status is then 1.",
    },
    [DL_OPTION_VACUUM] = {
        .name = "vacuum",
        .brief = "make the archive as small as it can be",
        .help = "Make the file as small as it can be and its search index one piece, which makes searches faster. This needs "
                "as much room on the disk again while it runs.",
    },
    [DL_OPTION_FORGET] = {
        .name = "forget", .kind = DL_VALUE_TEXT, .value = "SITE|URL",
        .brief = "remove a story, or all of a site",
        .help = "Remove the stories at a URL, in any of its forms, or all stories of a site (example.org, and its subdomains): "
                "from the tables, the search index, and the unused parts of the file. The captures that they came from "
                "are not touched: archived again, the stories are there again.",
    },
    [DL_OPTION_NO_CLUSTERS] = {
        .name = "no-clusters",
        .brief = "do not put stories about one event together",
        .help = "Do not put stories about the same event together, in whatever words, at the end of the run. Another run without "
                "this option makes up for it.",
    },
    [DL_OPTION_NO_COPIES] = {
        .name = "no-copies",
        .brief = "do not look for copies among other stories",
        .help = "Do not look for stories whose text is that of another one, whole or in part.",
    },
    [DL_OPTION_MAX_WORK] = {
        .name = "max-work-per-page", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT64_MAX,
        .brief = "maximum work per page (no limit)",
        .help = "Maximum work per page, in units (default: no limit). This bounds the time that a page may take, and "
                "cuts it at the same place on every machine. A node, an attribute, or a tag or text that adds none is "
                "a unit; for each unit, a page may also have 64 bytes, and searches in it may take 64 steps. A page "
                "that takes more gives the same result as one with too many nodes.",
    },
    [DL_OPTION_HELP] = {
        .letter = 'h', .name = "help",
        .brief = "print this summary (--help: all details)",
        .help = "Print help and exit: -h a summary, --help all details.",
    },
};

/* --- commands --- */

static const dl_option_id extract_options[] = {
    DL_OPTION_FORMAT, DL_OPTION_OUTPUT, DL_OPTION_SHARD, DL_OPTION_RESUME, DL_OPTION_FIELDS, DL_OPTION_CLAIMS, DL_OPTION_COMMENTS,
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
     "Three members of each article in a folder of pages."},
    {"dateline extract --resume state -o records-%03d.jsonl.zst --shard 1G --report report.json news.warc.gz",
     "Records in compressed files of at most 1 GiB of text each. If it is stopped, the same command goes on."},
    {"dateline extract -f markdown -o stories.md --since 2024 --language en,de news.warc.gz",
     "The articles of a web archive since 2024 in two languages, for reading."},
};

static const dl_option_id inspect_options[] = {
    DL_OPTION_WHY, DL_OPTION_OFFSET, DL_OPTION_MEMBER_OFFSET, DL_OPTION_RECORD_ID, DL_OPTION_URL, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
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
    DL_OPTION_COMMENTS, DL_OPTION_PRECISION, DL_OPTION_RECALL, DL_OPTION_NO_WEAK,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES, DL_OPTION_MAX_WORK,
    DL_OPTION_HELP,
};

static const dl_example archive_examples[] = {
    {"dateline archive stories.db news.warc.gz",
     "The stories of a web archive, with their revisions, in stories.db."},
    {"dateline extract news/ | dateline archive stories.db -",
     "The same from records."},
    {"dateline archive stories.db --check",
     "Whether the archive is whole."},
};

static const dl_option_id show_options[] = {DL_OPTION_RECORD_FORMAT, DL_OPTION_REVISION, DL_OPTION_HELP};

static const dl_example show_examples[] = {
    {"dateline show stories.db https://example.org/council",
     "A story: its revisions, what changed, the captures that show them, and its text."},
};

#ifdef DATELINE_WEB
static const dl_option_id serve_options[] = {DL_OPTION_LISTEN, DL_OPTION_OPEN, DL_OPTION_HELP};
#endif

static const dl_option_id stats_options[] = {DL_OPTION_JSON, DL_OPTION_HELP};

static const dl_option_id diff_options[] = {DL_OPTION_DIFF_FORMAT, DL_OPTION_HELP};

static const dl_example diff_examples[] = {
    {"dateline diff stories.db https://example.org/council",
     "What changed in a story from each revision to the next."},
};

static const dl_option_id export_options[] = {
    DL_OPTION_EXPORT_FORMAT, DL_OPTION_EXPORT_CLAIMS, DL_OPTION_OUTPUT, DL_OPTION_SHARD, DL_OPTION_MAPPINGS,
    DL_OPTION_ALL_REVISIONS, DL_OPTION_ONLY_ARTICLES, DL_OPTION_SINCE, DL_OPTION_UNTIL, DL_OPTION_LANGUAGE, DL_OPTION_HELP,
};

static const dl_example export_examples[] = {
    {"dateline export stories.db > records.jsonl",
     "The newest revision of each story, one record per line."},
    {"dateline export stories.db -f bulk -o bulk-%04d.ndjson --shard 10M --mappings engines",
     "The same for a search engine, in files of at most 10 MiB, with the fields and their types beside them."},
};

static const dl_option_id search_options[] = {
    DL_OPTION_HITS_FORMAT, DL_OPTION_NEWEST, DL_OPTION_OLDEST, DL_OPTION_COUNT, DL_OPTION_FIRST, DL_OPTION_FACETS,
    DL_OPTION_HELP,
};

static const dl_example search_examples[] = {
    {"dateline search stories.db 'harbour -headline:storm'",
     "The stories with a word in any of their texts, but without another one in the headline."},
    {"dateline search stories.db 'NEAR(council harbour, 10) site:example.org since:2024' --newest --facets",
     "Two words near each other, on one site and in time, and how the stories found are distributed."},
    {"dateline search stories.db 'changed:headline' -f jsonl",
     "The stories whose headline was changed, one per line."},
};

static const dl_option_id only_help[] = {DL_OPTION_HELP};

const dl_command dl_commands[] = {
    {
        .name = "extract", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "write article records from pages",
        .help = "Reads saved news pages and writes one record per page: headline, authors, dates, body and the other "
                "properties of schema.org's NewsArticle, and where each value was found.\n\n"
                "An INPUT is a file, a folder, or - for standard input: HTML pages (plain or compressed with gzip, "
                "zstd, lz4 or brotli), pages saved as one file (MHTML), and web archives (WARC and ARC: .warc, .warc.gz, "
                ".warc.zst, .warc.lz4, .arc, .arc.gz). The type is detected "
                "from the content, not from the name (except for brotli: .br). Without INPUT, --manifest and --cdxj, standard "
                "input is read.\n\n"
                "Folders are read recursively, sorted by name. Hidden files, files that are not pages or archives, "
                "and symbolic links to folders are skipped.\n\n"
                "An input that cannot be read gives a record with an error member and a message on standard error, "
                "and the run continues. The man page lists the error codes. No filter drops error records.\n\n"
                "A revisit whose original is among the inputs gives the record of that page with its own time, behind all other "
                "records. "
                "Records of web archives without a page are skipped; if there are some that might have been "
                "expected to hold one, a line at the end says how many, and why.",
        .options = extract_options, .option_count = COUNT(extract_options),
        .examples = extract_examples, .example_count = COUNT(extract_examples),
    },
    {
        .name = "inspect", .operands = "INPUT", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "show one page for human readers",
        .help = "Reads one page and shows its record: each value and where it was found, what other places on the "
                "page say, and the blocks of the body with their scores. If INPUT holds several pages, as a web "
                "archive does, the first one is shown, or the one that --offset or --record-id names.\n\n"
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
        .help = "Prints the page in one record of a web archive as it was published, byte for byte, with transfer and "
                "content codings decoded. Without --offset and --record-id, the first page is printed. Of a record that "
                "holds no page, it is said what it is: of a revisit, which record has its page.",
        .options = cat_options, .option_count = COUNT(cat_options),
        .examples = cat_examples, .example_count = COUNT(cat_examples),
    },
    {
        .name = "index", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "write an index of web archives (CDXJ)",
        .help = "Writes an index in the format CDXJ, sorted bytewise: one line for each response, revisit, resource and "
                "metadata record, with the key of its URL (SURT), its time, and where it is. extract --cdxj reads the "
                "records that such lines name, and other programs find pages by them. Paths are as given, or "
                "relative to the folder of the output where they begin with it. All lines are kept in memory until "
                "they are sorted.",
        .options = index_options, .option_count = COUNT(index_options),
        .examples = index_examples, .example_count = COUNT(index_examples),
    },
    {
        .name = "archive", .operands = "FILE [INPUT...]", .minimum_operands = 1, .maximum_operands = UINT32_MAX,
        .brief = "keep stories and their revisions",
        .help = "Puts pages, or records as JSON Lines, into the archive FILE, an SQLite database, which is made if it is not "
                "there. An INPUT is anything that extract reads; without INPUT, standard input is read.\n\n"
                "A story has an address, in whatever form, and revisions. A capture that says what the one before it said "
                "adds nothing but its time; one that says something else is a new revision. Captures may come in any order, "
                "and the same ones again change nothing. A page that a web archive found gone (status 404, 410 or 451) "
                "makes its story unpublished.\n\n"
                "Several commands may add to one archive at the same time: they wait for each other. What is added becomes "
                "permanent 10,000 records at a time.",
        .options = archive_options, .option_count = COUNT(archive_options),
        .examples = archive_examples, .example_count = COUNT(archive_examples),
    },
    {
        .name = "search", .operands = "FILE QUERY...", .minimum_operands = 2, .maximum_operands = UINT32_MAX,
        .brief = "find the stories of an archive",
        .help = "Finds stories in the archive FILE by words of their newest revision, the most relevant first. All words of "
                "QUERY must be there, in any of a story's texts, whatever their case and accents:\n\n"
                "harbour storm - both words; \"harbour master\" - a phrase; harb* - words that begin so; -ferry - without "
                "this word; storm OR flood harbour - one of two, and a third; NEAR(harbour storm, 5) - with at most five "
                "words between them; (...) - parentheses.\n\n"
                "headline: author: section: keyword: description: body: - where a word, a phrase or what is in parentheses "
                "must be, as in author:\"Ada Marsh\".\n\n"
                "site:example.org - of a site or its subdomains; lang:de - of a language; type:NewsArticle - of a type; "
                "by:\"Ada Marsh\" and in:Rivers - with an author, or in a section, of exactly that name; since:2024-05 and "
                "until:2024-05-03 - by when it was published, in UTC; changed:headline - with such a change "
                "(headline, correction, added, cut, rewritten, moved, facts, date, or unpublished); has:correction - with a "
                "correction, author, section, keyword, picture, mention, language, type, copies or revisions; copies:>3 and "
                "revisions:2..5 - with so many. These can be combined with OR and minus signs among themselves.\n\n"
                "A mistake in QUERY is pointed at on standard error; the exit status is then 2.",
        .options = search_options, .option_count = COUNT(search_options),
        .examples = search_examples, .example_count = COUNT(search_examples),
    },
    {
        .name = "show", .operands = "FILE URL|ID", .minimum_operands = 2, .maximum_operands = 2,
        .brief = "show a story of an archive and its history",
        .help = "Shows the story at a URL, in any of its forms, or of that number: where and when it was seen, its revisions "
                "with what changed and the captures that show them, and the text of the newest one.",
        .options = show_options, .option_count = COUNT(show_options),
        .examples = show_examples, .example_count = COUNT(show_examples),
    },
    {
        .name = "diff", .operands = "FILE URL|ID [REVISION REVISION]", .minimum_operands = 2, .maximum_operands = 4,
        .brief = "show what changed in a story",
        .help = "Shows what changed in the story at a URL, in any of its forms, or of that number: from each revision to the next, "
                "or between two. Words that were cut are [-so-], words that were added {+so+}; on a terminal they are coloured. "
                "Numbers, names and quotations that changed are told apart.",
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
        .help = "Serves the archive FILE as web pages: search, and what was found. The first line of the output is the address. It "
                "runs until it is interrupted; others may add to the archive meanwhile.",
        .options = serve_options, .option_count = COUNT(serve_options),
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
        .help = "Prints what is generated from the tables of options: man, bash, zsh, fish, examples, members (the table in docs/record.md), or columns (the one in docs/schema.md).",
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
