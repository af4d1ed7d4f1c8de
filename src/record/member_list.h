/* The members of a record: the only place that lists them.  A new member with one value needs a VALUE row
 * here, a resolver in record/resolve_*.c that sets it, and, if readers claim it, its field in claims/claim.h.
 * dl_record, the formats, --fields and everything else based on record/members.h follow. */
#ifndef DL_RECORD_MEMBER_LIST_H
#define DL_RECORD_MEMBER_LIST_H

/* The members in the order in which they are written.
 *
 *     VALUE(NAME, place, "name", TYPE, CLAIMS, "JSON-LD", "what it is")
 *
 * is kept in dl_record as a dl_value called `place`, of dl_member_type DL_TYPE_<TYPE>, and chosen among the
 * claims of DL_FIELD_<CLAIMS>.  The JSON-LD property is NULL where schema.org has none.
 *
 *     OTHER(NAME, "name", "what it is", ...)
 *
 * is kept in another way, given by the rest of the row: initializers of dl_member_row, for members.c.
 *
 * "what it is" is Markdown, shown in docs/record.md. */
/* clang-format off */
#define DL_MEMBER_LIST(VALUE, OTHER)                                                                                   \
    VALUE(URL, url, "url", TEXT, URL, "url",                                                                           \
          "the page's canonical absolute URL; else the URL that it was captured from")                                 \
    OTHER(SOURCE, "source",                                                                                            \
          "the bytes that it was read from: `path` as given, `offset` of the archive's record in the file; "           \
          "`memberOffset`, if several are compressed as one, where it starts in the data decompressed there; "         \
          "`digestMatches` is false if the record's digests were compared and do not match its bytes, else absent",    \
          OBJECT_AT(source, source_parts), .always = true)                                                             \
    VALUE(TYPE, type, "type", TEXT, TYPE, "@type",                                                                     \
          "the most specific type found or inferred: `NewsArticle`, `ReportageNewsArticle`, `OpinionNewsArticle`, "    \
          "`LiveBlogPosting`, `BlogPosting`, `Article`, `WebPage`, …")                                                 \
    VALUE(HEADLINE, headline, "headline", TEXT, HEADLINE, "headline",                                                  \
          "the full headline, without the site's name")                                                                \
    VALUE(ALTERNATIVE_HEADLINE, alternative_headline, "alternativeHeadline", TEXT, ALTERNATIVE_HEADLINE,               \
          "alternativeHeadline", "another headline of the same article")                                               \
    VALUE(KICKER, kicker, "kicker", TEXT, KICKER, NULL,                                                                \
          "the short line above the headline")                                                                         \
    VALUE(DESCRIPTION, description, "description", TEXT, DESCRIPTION, "description",                                   \
          "the page's own summary")                                                                                    \
    VALUE(DATELINE, dateline, "dateline", TEXT, DATELINE, "dateline",                                                  \
          "the place and date at the start of an agency story, as written: \"GENEVA, 16 June (Agency) —\"")            \
    VALUE(DATE_CREATED, created, "dateCreated", DATE, DATE_CREATED, "dateCreated",                                     \
          "when it was created")                                                                                       \
    VALUE(DATE_PUBLISHED, published, "datePublished", DATE, DATE_PUBLISHED, "datePublished",                           \
          "when it was first published")                                                                               \
    VALUE(DATE_MODIFIED, modified, "dateModified", DATE, DATE_MODIFIED, "dateModified",                                \
          "when it was last changed")                                                                                  \
    OTHER(AUTHOR, "author",                                                                                            \
          "one entry per person or organization; `type` is `Person` or `Organization`",                                \
          LIST_AT(authors, person), JSONLD("author"))                                                                  \
    OTHER(PUBLISHER, "publisher",                                                                                      \
          "the publisher or the site",                                                                                 \
          OBJECT_AT(publisher, publisher_parts), JSONLD("publisher"), .jsonld_type = "Organization")                   \
    OTHER(ARTICLE_SECTION, "articleSection",                                                                           \
          "the sections of the site that it is in, in the page's order, without duplicates",                           \
          LIST_AT(sections, text_value), CLAIMED(SECTION), JSONLD("articleSection"))                                   \
    OTHER(KEYWORDS, "keywords",                                                                                        \
          "keywords and tags, in the page's order, without duplicates",                                                \
          LIST_AT(keywords, text_value), CLAIMED(KEYWORD), JSONLD("keywords"))                                         \
    VALUE(GENRE, genre, "genre", TEXT, GENRE, "genre",                                                                 \
          "the genre, as given by the page")                                                                           \
    VALUE(COPYRIGHT_YEAR, copyright_year, "copyrightYear", INTEGER, COPYRIGHT_YEAR, "copyrightYear",                   \
          "the year of the copyright")                                                                                 \
    VALUE(COPYRIGHT_HOLDER, copyright_holder, "copyrightHolder", TEXT, COPYRIGHT_HOLDER, "copyrightHolder",            \
          "who holds the copyright")                                                                                   \
    VALUE(LICENSE, license, "license", TEXT, LICENSE, "license",                                                       \
          "the URL of the licence")                                                                                    \
    VALUE(IS_ACCESSIBLE_FOR_FREE, is_accessible_for_free, "isAccessibleForFree", BOOLEAN, FREE, "isAccessibleForFree", \
          "false for articles behind a paywall")                                                                       \
    OTHER(WORD_COUNT, "wordCount",                                                                                     \
          "the number of words in the extracted body",                                                                 \
          INTEGER_AT(word_count), CLAIMED(WORD_COUNT), JSONLD("wordCount"))                                            \
    OTHER(BODY_COMPLETE, "bodyComplete",                                                                               \
          "false if there is evidence that the capture holds only part of the text; `provenance.bodyComplete` says "   \
          "which",                                                                                                     \
          FALSE_AT(body.incomplete))                                                                                   \
    VALUE(IN_LANGUAGE, language, "inLanguage", TEXT, LANGUAGE, "inLanguage",                                           \
          "the language, a BCP 47 tag")                                                                                \
    OTHER(IMAGE, "image",                                                                                              \
          "one entry per image; `crop` is the part of the original that the URL selects; `variants` are other sizes "  \
          "and crops of it",                                                                                           \
          LIST_AT(images, picture), JSONLD("image"))                                                                   \
    OTHER(VIDEO, "video",                                                                                              \
          "videos of the article",                                                                                     \
          LIST_AT(videos, video), JSONLD("video"))                                                                     \
    OTHER(AUDIO, "audio",                                                                                              \
          "audio of the article",                                                                                      \
          LIST_AT(audios, audio), JSONLD("audio"))                                                                     \
    OTHER(ARTICLE_BODY, "articleBody",                                                                                 \
          "the body as plain text, blocks separated by an empty line; without headline, captions, teasers, "           \
          "boilerplate and comments",                                                                                  \
          TEXT_AT(body.text), CLAIMED(ARTICLE_BODY), JSONLD("articleBody"))                                            \
    OTHER(BLOCKS, "blocks",                                                                                            \
          "the body, in order; `kind` is `paragraph`, `heading`, `list`, `quote`, `code`, `table`, `caption` or "      \
          "`embed`; `cite` is the address of a quote's source, `embed` describes content from elsewhere; for a post, "  \
          "`text` is its text",                                                                                        \
          LIST_AT(body.blocks, block))                                                                                 \
    OTHER(LIVE_BLOG_UPDATE, "liveBlogUpdate",                                                                          \
          "the entries of a live blog",                                                                                \
          LIST_AT(body.updates, live_update), JSONLD("liveBlogUpdate"))                                                \
    OTHER(MENTIONS, "mentions",                                                                                        \
          "other articles that this one links to",                                                                     \
          LIST_AT(mentions, mention), JSONLD("mentions"))                                                              \
    OTHER(SPEAKABLE, "speakable",                                                                                      \
          "the page's own selectors of text to read aloud, and what they select",                                      \
          LIST_AT(speakable, speakable_part), JSONLD("speakable"))                                                     \
    OTHER(STATEMENTS, "statements",                                                                                    \
          "who said what; only with `--statements`: `kind` is `direct`, `indirect` or `mixed`, `spans` are the pieces " \
          "of its text in `blocks[block].text`, in code points from `start` up to `end`; see [statements.md](statements.md)",                   \
          LIST_AT(statements, statement), JSONLD("hasPart"))                                                           \
    OTHER(COMMENTS, "comments",                                                                                        \
          "what readers wrote below the article; only with `--comments`",                                              \
          LIST_AT(body.comments, comment), JSONLD("comment"))                                                          \
    OTHER(TRUNCATED, "truncated",                                                                                      \
          "which limit cut the page short, or that the capture is incomplete; the other members come from what was "   \
          "read",                                                                                                      \
          TEXT_AT(truncated))                                                                                          \
    OTHER(PROVENANCE, "provenance",                                                                                    \
          "where each value was found, see below",                                                                     \
          MADE_WHEN_WRITTEN)                                                                                           \
    OTHER(DISAGREEMENTS, "disagreements",                                                                              \
          "only with `--claims`: for each member the claims that were not chosen, `[{value, provenance, "             \
          "ofAnother?}]`",                                                                                             \
          MADE_WHEN_WRITTEN) \
    OTHER(COPY_OF, "copyOf",                                                                                           \
          "only with `--dedup`: the earlier record of the same run that has this text; `kind` is `exact`, `copy` or "  \
          "`part`, `percent` how much of this text is in that one, `otherPercent` how much of that one is here",       \
          OBJECT_AT(copy_of, copy_parts))
/* clang-format on */

typedef enum dl_member {
#define VALUE(NAME, ...) DL_MEMBER_##NAME,
#define OTHER(NAME, ...) DL_MEMBER_##NAME,
    DL_MEMBER_LIST(VALUE, OTHER)
#undef VALUE
#undef OTHER
        DL_MEMBER_COUNT
} dl_member;

#endif
