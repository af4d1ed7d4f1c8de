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

static const char *member_choice(uint32_t index) {
    dateline_member_info info = DATELINE_MEMBER_INFO_INIT;
    dateline_member_at(index, &info);
    return info.name;
}

/* --- options --- */

/* clang-format off */
const dl_option dl_options[] = {
    [DL_OPTION_FORMAT] = {
        .letter = 'f', .name = "format", .kind = DL_VALUE_CHOICE, .value = "FORMAT", .choice = format_choice,
        .brief = "jsonl, json, jsonld, text or markdown",
        .help = "What to write: jsonl, one record a line (the default); json, the same records indented; "
                "jsonld, as schema.org objects with @context; text, the bodies alone, a form feed between two; "
                "markdown, headline, byline and body, a rule between two.",
    },
    [DL_OPTION_OUTPUT] = {
        .letter = 'o', .name = "output", .kind = DL_VALUE_FILE, .value = "FILE",
        .brief = "write there, not to standard output",
        .help = "Write to FILE instead of standard output; what FILE held before is lost.",
    },
    [DL_OPTION_JOBS] = {
        .letter = 'j', .name = "jobs", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1, .maximum = 256,
        .brief = "worker threads (one a processor)",
        .help = "How many threads work, as many as there are processors unless given. Records come out in the "
                "order of the inputs, the same bytes for any number.",
    },
    [DL_OPTION_MANIFEST] = {
        .name = "manifest", .kind = DL_VALUE_FILE, .value = "FILE", .repeatable = true,
        .brief = "read the list of inputs from FILE",
        .help = "Read inputs from FILE, a line each: the path, then if known a tab and the URL that it was "
                "captured from, then if known a tab and the time, as 2024-05-03T18:19:08Z. Paths are relative "
                "to the working directory. May be given several times; inputs named on the command line come "
                "after those of manifests.",
    },
    [DL_OPTION_URL] = {
        .name = "url", .kind = DL_VALUE_URL, .value = "URL",
        .brief = "where the page was captured",
        .help = "The URL that the input was captured from: relative links are resolved against it when the "
                "page does not say where it belongs. Only with a single input.",
    },
    [DL_OPTION_CAPTURED] = {
        .name = "captured", .kind = DL_VALUE_DATE, .value = "TIME",
        .brief = "when the pages were captured",
        .help = "When the pages named on the command line were captured, as 2024-05-03T18:19:08Z; in UTC where no "
                "zone is given.",
    },
    [DL_OPTION_GZIP] = {
        .name = "gzip",
        .brief = "pack each record with gzip",
        .help = "Make each record a gzip member of its own, as archives are kept. Done without asking when the name "
                "of the output ends in .gz.",
    },
    [DL_OPTION_FIELDS] = {
        .name = "fields", .kind = DL_VALUE_LIST, .value = "MEMBERS", .choice = member_choice, .repeatable = true,
        .brief = "only these members, divided by commas",
        .help = "Write only these members of each record, divided by commas; for the formats jsonl and json. "
                "Records with an error are written whole. The members are:",
    },
    [DL_OPTION_ONLY_ARTICLES] = {
        .name = "only-articles",
        .brief = "leave out pages that are no article",
        .help = "Leave out pages whose type is not schema.org's Article or one of its subtypes, such as section "
                "fronts and search pages.",
    },
    [DL_OPTION_SINCE] = {
        .name = "since", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "only published then or later",
        .help = "Leave out records whose datePublished is before DATE, or unknown. A DATE without a time (2024, "
                "2024-05, 2024-05-03) is compared with the day that the page names; one with a time "
                "(2024-05-03T18:00:00Z) as an instant, in UTC where no zone is given.",
    },
    [DL_OPTION_UNTIL] = {
        .name = "until", .kind = DL_VALUE_DATE, .value = "DATE",
        .brief = "only published then or before",
        .help = "Leave out records whose datePublished is after DATE, or unknown. The whole of the day, month or "
                "year that is DATE still passes.",
    },
    [DL_OPTION_LANGUAGE] = {
        .name = "language", .kind = DL_VALUE_TAGS, .value = "TAGS",
        .brief = "only in these languages, as de,en",
        .help = "Leave out records whose inLanguage is none of these tags, divided by commas, or unknown; de lets "
                "de-AT pass too.",
    },
    [DL_OPTION_COMMENTS] = {
        .name = "comments",
        .brief = "read the readers' comments too",
        .help = "Add to each record the member comments, with what readers wrote below the article; for the formats "
                "jsonl, json and jsonld.",
    },
    [DL_OPTION_WHY] = {
        .name = "why",
        .brief = "all blocks, and why they were taken or left",
        .help = "Show all blocks of text on the page instead of those of the body only: the probability that each "
                "belongs to the body, whether it was taken (+) or left (-), and what spoke most for it or against.",
    },
    [DL_OPTION_CLAIMS] = {
        .name = "claims",
        .brief = "add what rival sources say",
        .help = "Add to each record the member disagreements, which holds every claim that was not chosen, and to "
                "provenance the text as the page has it; for the formats jsonl and json.",
    },
    [DL_OPTION_PRECISION] = {
        .name = "precision",
        .brief = "rather leave a doubtful block out",
        .help = "Where it is doubtful whether a block belongs to the article, leave it out.",
    },
    [DL_OPTION_RECALL] = {
        .name = "recall",
        .brief = "rather take a doubtful block in",
        .help = "Where it is doubtful whether a block belongs to the article, take it in.",
    },
    [DL_OPTION_OFFSET] = {
        .name = "offset", .kind = DL_VALUE_NUMBER, .value = "N", .maximum = INT64_MAX,
        .brief = "the record that starts at this byte",
        .help = "The record that starts at byte N of the archive, as source.offset of its record says.",
    },
    [DL_OPTION_RECORD_ID] = {
        .name = "record-id", .kind = DL_VALUE_TEXT, .value = "ID",
        .brief = "the record of this WARC-Record-ID",
        .help = "The record of that WARC-Record-ID, without angle brackets, as source.recordId of its record says.",
    },
    [DL_OPTION_UTF8] = {
        .name = "utf8",
        .brief = "decode it to UTF-8",
        .help = "Write the page as UTF-8 instead of in its own encoding. The offsets in provenance count the bytes of "
                "this text.",
    },
    [DL_OPTION_PROGRESS] = {
        .name = "progress",
        .brief = "say on standard error how far it is",
        .help = "Say on standard error how far the run is, even when that is not a terminal: then a line every "
                "five seconds. On a terminal this is done without asking, after the first second.",
    },
    [DL_OPTION_MAX_DEPTH] = {
        .name = "max-depth", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 16, .maximum = 65535,
        .brief = "levels of nested elements (512)",
        .help = "How deep elements may nest, 512 unless given. Deeper ones are kept as siblings, as browsers do.",
    },
    [DL_OPTION_MAX_NODES] = {
        .name = "max-nodes", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT32_MAX,
        .brief = "nodes of a page (524288 or more)",
        .help = "How many nodes a page may have; unless given, 524288 and one more for each 16 bytes of the page. A "
                "page with more gives a record of what was read until then, with a truncated member.",
    },
    [DL_OPTION_MAX_ATTRIBUTES] = {
        .name = "max-attributes", .kind = DL_VALUE_NUMBER, .value = "N", .minimum = 1000, .maximum = UINT32_MAX,
        .brief = "attributes of a page (as nodes)",
        .help = "How many attributes the elements of a page may have together; as many as nodes unless given, and with "
                "the same result.",
    },
    [DL_OPTION_MAX_PAGE_SIZE] = {
        .name = "max-page-size", .kind = DL_VALUE_SIZE, .value = "SIZE", .minimum = 1024,
        .maximum = 2047 * UINT64_C(1048576),
        .brief = "bytes of a page, unpacked (64M)",
        .help = "How large a page may be once it is unpacked, 64M unless given. A larger one gives an error "
                "record. K, M and G stand for powers of 1024.",
    },
    [DL_OPTION_HELP] = {
        .letter = 'h', .name = "help",
        .brief = "this help; --help tells more",
        .help = "Print help and exit: -h a line an option, --help everything.",
    },
};

/* --- commands --- */

static const dl_option_id extract_options[] = {
    DL_OPTION_FORMAT, DL_OPTION_OUTPUT, DL_OPTION_FIELDS, DL_OPTION_CLAIMS, DL_OPTION_COMMENTS,
    DL_OPTION_MANIFEST, DL_OPTION_URL, DL_OPTION_JOBS, DL_OPTION_PROGRESS,
    DL_OPTION_ONLY_ARTICLES, DL_OPTION_SINCE, DL_OPTION_UNTIL, DL_OPTION_LANGUAGE,
    DL_OPTION_PRECISION, DL_OPTION_RECALL,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES,
    DL_OPTION_HELP,
};

static const dl_example extract_examples[] = {
    {"dateline extract news.warc.gz > records.jsonl",
     "Records of all pages in a web archive, one a line."},
    {"dateline extract --only-articles --fields headline,datePublished,author news/",
     "Three members of the articles among the pages in a folder."},
    {"dateline extract -f markdown -o stories.md --since 2024 --language en,de news.warc.gz",
     "The stories of a web archive since 2024 in two languages, to read."},
};

static const dl_option_id inspect_options[] = {
    DL_OPTION_WHY, DL_OPTION_URL, DL_OPTION_PRECISION, DL_OPTION_RECALL,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_MAX_DEPTH, DL_OPTION_MAX_NODES, DL_OPTION_MAX_ATTRIBUTES,
    DL_OPTION_HELP,
};

static const dl_example inspect_examples[] = {
    {"dateline inspect news.warc.gz",
     "What was read from the first page of a web archive, and where each value stood."},
    {"dateline inspect --why news/council.html",
     "Which blocks of a page were taken for the story, and why."},
};

static const dl_option_id pack_options[] = {
    DL_OPTION_OUTPUT, DL_OPTION_GZIP, DL_OPTION_MANIFEST, DL_OPTION_URL, DL_OPTION_CAPTURED,
    DL_OPTION_MAX_PAGE_SIZE, DL_OPTION_HELP,
};

static const dl_example pack_examples[] = {
    {"dateline pack --url https://example.org/council --captured 2024-05-03 -o one.warc.gz news/council.html",
     "A web archive of one page."},
};

static const dl_option_id cat_options[] = {
    DL_OPTION_OFFSET, DL_OPTION_RECORD_ID, DL_OPTION_UTF8, DL_OPTION_OUTPUT, DL_OPTION_MAX_PAGE_SIZE,
    DL_OPTION_HELP,
};

static const dl_example cat_examples[] = {
    {"dateline cat news.warc.gz > page.html",
     "The first page of a web archive, as it was published."},
};

static const dl_option_id only_help[] = {DL_OPTION_HELP};

const dl_command dl_commands[] = {
    {
        .name = "extract", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "pages in, article records out",
        .help = "Reads captures of news pages and writes one record a page: headline, authors, dates, body and "
                "the rest of schema.org's NewsArticle, and of every value where it came from.\n\n"
                "An INPUT is a file, a folder, or - for standard input: HTML pages (plain or packed with gzip, "
                "zstd, lz4 or brotli) and web archives (.warc, .warc.gz, .warc.zst, .warc.lz4). What an input is, is "
                "told by its content, not by its name. "
                "Without any INPUT or manifest, standard input is read.\n\n"
                "Folders are read with the folders in them, by name. Files in them that are not pages or archives, "
                "hidden ones, and links to folders are passed over.\n\n"
                "An input that cannot be read gives a record with an error member and a line on standard error, "
                "and the run goes on. The man page lists the codes of errors.",
        .options = extract_options, .option_count = COUNT(extract_options),
        .examples = extract_examples, .example_count = COUNT(extract_examples),
    },
    {
        .name = "inspect", .operands = "INPUT", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "one page for a person at a terminal",
        .help = "Reads one page and lays out its record, where each value was read, what was said elsewhere on "
                "the page, and the blocks of the body with their scores. Of an INPUT that holds several pages, "
                "as a web archive does, the first is shown.\n\n"
                "Colours are used on a terminal, unless NO_COLOR is set.",
        .options = inspect_options, .option_count = COUNT(inspect_options),
        .examples = inspect_examples, .example_count = COUNT(inspect_examples),
    },
    {
        .name = "pack", .operands = "[INPUT...]", .maximum_operands = UINT32_MAX,
        .brief = "make a web archive from pages",
        .help = "Writes a web archive (WARC/1.1) with a response record for each page. Where a page was captured and "
                "when has to be said for each: in a manifest, or for one page with --url and --captured. The same "
                "pages give the same bytes, whenever and wherever they are packed.",
        .options = pack_options, .option_count = COUNT(pack_options),
        .examples = pack_examples, .example_count = COUNT(pack_examples),
    },
    {
        .name = "cat", .operands = "INPUT", .minimum_operands = 1, .maximum_operands = 1,
        .brief = "print one record's payload",
        .help = "Prints the page in one record of a web archive, byte by byte as it was published, with transfer and "
                "content codings undone. Without --offset and --record-id, the first page is printed.",
        .options = cat_options, .option_count = COUNT(cat_options),
        .examples = cat_examples, .example_count = COUNT(cat_examples),
    },
    {
        .name = "help", .operands = "[COMMAND]", .maximum_operands = 1,
        .brief = "this overview, or a command's help",
        .help = "Prints an overview of the commands, or everything about one of them.",
        .options = only_help, .option_count = COUNT(only_help),
    },
    {
        .name = "version", .operands = "",
        .brief = "the version",
        .help = "Prints the version.",
        .options = only_help, .option_count = COUNT(only_help),
    },
    {
        .name = "generate", .operands = "WHAT", .minimum_operands = 1, .maximum_operands = 1, .hidden = true,
        .brief = "man page and completions, for the build",
        .help = "Prints what is made from the tables of options: man, bash, zsh, fish, examples, or members (the table in docs/record.md).",
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
