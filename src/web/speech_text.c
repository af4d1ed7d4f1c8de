#include "web/speech_text.h"

#include "web/links_out.h"

void dl_web_speech_text_begin(dl_web_speech_text *m, dl_html *html, const dl_web_speech *speech, dl_span text,
                              uint32_t block) {
    *m = (dl_web_speech_text){.html = html, .speech = speech, .text = text};
    uint32_t low = 0, high = speech->pieces.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (speech->pieces.items[middle].block < block) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    m->next = m->end = low;
    while (m->end < speech->pieces.count && speech->pieces.items[m->end].block == block) m->end++;
}

/* --- tags --- */

static const dl_said *statement_of(const dl_web_speech_text *m, const dl_web_speech_piece *piece) {
    return &m->speech->record->statements.items[piece->statement];
}

static void put_open(const dl_web_speech_text *m, const dl_web_speech_piece *piece) {
    DL_HTML(m->html, "<span class=\"said\" data-said=\"%d\"", (int64_t)m->speech->voice_of[piece->statement]);
    if (statement_of(m, piece)->spans.count > 1)
        DL_HTML(m->html, " data-n=\"%d\"", (int64_t)piece->statement + 1);
    DL_HTML(m->html, ">");
}

/* Behind the words; the role only where the speaker is named first. */
static void put_name(const dl_web_speech_text *m, const dl_web_speech_piece *piece) {
    const dl_web_voice *voice = dl_web_voice_of(m->speech, piece->statement);
    dl_span mention = statement_of(m, piece)->speaker.mention;
    if (voice) {
        DL_HTML(m->html, "<a class=\"who\" href=\"/speaker/%q\"><bdi>%t</bdi>", voice->name, voice->name);
        if (voice->role.size && piece->statement == voice->first)
            DL_HTML(m->html, ", <bdi>%t</bdi>", voice->role);
        DL_HTML(m->html, "</a>");
    } else if (mention.size) {
        DL_HTML(m->html, "<span class=\"who\"><bdi>%t</bdi></span>", mention);
    }
}

/* --- where pieces begin and end --- */

/* Whether its words are marked already as the same speaker's. */
static bool is_marked(const dl_web_speech_text *m, const dl_web_speech_piece *piece) {
    for (unsigned i = 0; i < m->open_count; i++) {
        if (m->open[i]->end >= piece->end &&
            m->speech->voice_of[m->open[i]->statement] == m->speech->voice_of[piece->statement])
            return true;
    }
    return m->open_count == DL_WEB_MOST_SPEECH_AT_ONCE;
}

/* Elements nest, and statements need not: those that go on behind one that ends are ended and begun again. */
static void end_pieces(dl_web_speech_text *m, size_t at) {
    unsigned first = 0, kept = 0;
    while (first < m->open_count && m->open[first]->end > at) first++;
    if (first == m->open_count) return;
    for (unsigned i = m->open_count; i-- > first;) {
        if (m->open[i]->end <= at && m->open[i]->last) put_name(m, m->open[i]);
        DL_HTML(m->html, "</span>");
    }
    kept = first;
    for (unsigned i = first; i < m->open_count; i++) {
        if (m->open[i]->end <= at) continue;
        put_open(m, m->open[i]);
        m->open[kept++] = m->open[i];
    }
    m->open_count = kept;
}

static void begin_pieces(dl_web_speech_text *m, size_t at) {
    while (m->next < m->end && m->speech->pieces.items[m->next].start <= at) {
        const dl_web_speech_piece *piece = &m->speech->pieces.items[m->next++];
        if (piece->end <= at || is_marked(m, piece)) continue;
        put_open(m, piece);
        m->open[m->open_count++] = piece;
    }
}

/* The next byte where something begins or ends. */
static size_t next_edge(const dl_web_speech_text *m, size_t until) {
    if (m->next < m->end && m->speech->pieces.items[m->next].start < until)
        until = m->speech->pieces.items[m->next].start;
    for (unsigned i = 0; i < m->open_count; i++) {
        if (m->open[i]->end < until) until = m->open[i]->end;
    }
    return until;
}

/* --- parts and runs --- */

void dl_web_speech_part_begin(dl_web_speech_text *m, size_t at) {
    unsigned kept = 0;
    for (unsigned i = 0; i < m->open_count; i++) {
        if (m->open[i]->end <= at) continue;
        m->open[kept++] = m->open[i];
        put_open(m, m->open[i]);
    }
    m->open_count = kept;
}

void dl_web_speech_part_end(dl_web_speech_text *m, size_t at) {
    end_pieces(m, at);
    for (unsigned i = 0; i < m->open_count; i++) DL_HTML(m->html, "</span>");
}

void dl_web_speech_run(dl_web_speech_text *m, size_t from, size_t to, dl_span link) {
    while (from < to) {
        end_pieces(m, from);
        begin_pieces(m, from);
        size_t behind = next_edge(m, to);
        dl_span words = dl_span_sub(m->text, from, behind - from);
        if (link.size) {
            DL_HTML(m->html, "<a");
            dl_web_write_link_out(m->html, link);
            DL_HTML(m->html, ">%t</a>", words);
        } else {
            DL_HTML(m->html, "%t", words);
        }
        from = behind;
    }
}
