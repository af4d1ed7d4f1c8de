#include "record/language_words.h"

#include "base/text.h"

enum {
    LOOKED_AT_BYTES = 900,
    MOSTLY_ENOUGH_BYTES = 300,
    LEAST_HITS = 6,
    LEAST_PERCENT = 12,        /* of the words: running text has twice as many and more */
    LEAST_LETTERS = 40,        /* of a script */
    LEAST_SCRIPT_PERCENT = 70, /* of the characters beyond ASCII */
    LEAST_KANA_PERCENT = 15,   /* the same: Chinese has none */
};

/* --- by words --- */

/* Words of at most eight bytes.  What neighbours share with a language that is not listed beside it ("de",
 * "in", "a") is left out. */
static const struct {
    const char *languages, *words;
} vocabularies[] = {
    {"en", "the and to of that with for this they have has from his her you are were be by it at but not who "
           "which will been their would about he she said our its more what when there an or can"},
    {"de lb gsw als",
     "der die das und ist nicht ein eine einen einer eines dem den des mit sich auf für von zu "
     "im auch wird sind war hat er sie es nach bei aus wie über zum zur noch dass als an am "
     "haben werden wurde einem vor oder ich wir nur aber so um durch ihre seine"},
    {"fr", "le les des du et est une dans pour que qui sur pas plus par avec au aux ce cette il elle ont été "
           "sont ne son sa ses leur mais ou où comme nous vous je ces être deux fait depuis entre"},
    {"es ca gl ast eu",
     "el los las del y en una por con su es lo como más al fue ha pero sus este esta entre "
     "cuando muy también desde hasta donde porque sobre según años ser son no que para se"},
    {"pt gl",
     "o os do da dos das em não um uma para com é ao mais foi na no nos nas pelo pela seu sua ser são "
     "está à que por entre mas como também já anos sobre"},
    {"it",
     "il di che è per non un una con del della dei delle nel nella gli al alla si da ha sono come più anche "
     "ma lo dal degli questo questa loro essere stato tra ai sul dalla"},
    {"nl af fy",
     "de het een van en is dat op te zijn met voor niet aan er om ook als bij maar naar uit door over "
     "werd heeft wordt nog hij ze kan deze meer worden hebben die"},
    {"no nb nn da sv",
     "och att det som är på för med av inte den till en ett har jag om og at er af ikke der et de "
     "han kan vil fra var men så vi du eller også hun blev ble etter efter sig seg"},
    {"fi", "ja on ei että oli hän se ovat myös kun joka mutta olla sekä mukaan ole niin kuin vain jo eivät "
           "ollut tai "
           "sen hänen nyt"},
    {"pl", "w nie się że jest jak przez dla oraz są był była tym ich już przed który która które także jego "
           "na do z i "
           "to od po jako tego będzie"},
    {"cs sk",
     "v se že je pro jako ale by jsou byl byla bylo který která které také podle jeho aby už při nebo na "
     "sa že pre ako ale sú bol bola bolo ktorý ktorá ktoré tiež podľa alebo by a s z do i"},
    {"hu",
     "az és hogy nem egy volt csak már mint még ez meg után szerint vagy lesz azt amely is ki el pedig ezt"},
    {"ro", "și în să care din este pentru mai că au fost după pe cu nu la un o al a de"},
    {"tr az", "ve bir bu için ile olarak çok olan daha gibi kadar sonra ise olduğu ancak dedi diye ya da de"},
    {"id ms",
     "yang dan di ini itu dengan untuk dari pada tidak dalam ke akan juga oleh adalah karena telah ada bisa "
     "saya tersebut"},
    {"vi", "và của là có được cho không các trong một người với những này đã để khi về năm đến từ cũng ra"},
    {"ar",
     "في من على إلى أن عن التي الذي هذا هذه مع كان ما لا بعد بين قد لم أو هو هي كما إن ذلك كانت عند حتى"},
    {"ru uk be bg mk",
     "и в на не что с по как это из за от для но он к до о у а его она они их та що з як це від "
     "він й або щоб да се е че са при"},
};

/* Places by the words' own bytes, which are a number of 64 bits; 0: free. */
enum { SLOTS = 256 };

typedef struct vocabulary {
    uint64_t slots[SLOTS];
} vocabulary;

static size_t slot_of(uint64_t word) {
    return (size_t)((word * 0x9E3779B97F4A7C15u) >> 56);
}

static void learn(vocabulary *known, uint64_t word) {
    size_t slot = slot_of(word);
    while (known->slots[slot] && known->slots[slot] != word) slot = (slot + 1) % SLOTS;
    known->slots[slot] = word;
}

static bool knows(const vocabulary *known, uint64_t word) {
    size_t slot = slot_of(word);
    while (known->slots[slot] && known->slots[slot] != word) slot = (slot + 1) % SLOTS;
    return known->slots[slot] != 0;
}

/* What divides words is not of them: anything in ASCII but letters, typographic quotes and dashes, guillemets
 * and the no-break space, which begin with C2 and E2. */
static inline bool divides(char c) {
    unsigned char byte = (unsigned char)c;
    return byte < 0x80 ? !dl_ascii_is_alpha(c) : byte == 0xC2 || byte == 0xE2;
}

/* Takes the next word off the text: its bytes as a number, ASCII in lower case; 0 for one of more than eight
 * bytes.  False at the end. */
static inline bool next_word(dl_span text, size_t *at, uint64_t *word) {
    const char *from = text.data + *at, *end = text.data + text.size;
    while (from < end && divides(*from))
        from += (unsigned char)*from == 0xE2 ? 3 : (unsigned char)*from == 0xC2 ? 2 : 1;
    if (from >= end) return false;
    const char *start = from;
    uint64_t bytes = 0;
    while (from < end && !divides(*from)) {
        bytes = bytes >> 8 | (uint64_t)(unsigned char)dl_ascii_lower(*from) << 56;
        from++;
    }
    *word = from - start <= 8 ? bytes : 0;
    *at = (size_t)(from - text.data);
    return true;
}

static bool is_listed(const char *list, dl_span language) {
    dl_span rest = dl_span_from_string(list), word;
    while (dl_span_next_word(&rest, &word)) {
        if (dl_span_equal(word, language)) return true;
    }
    return false;
}

static bool has_words_of(const char *words, dl_span text) {
    vocabulary known = {{0}};
    uint64_t word;
    dl_span list = dl_span_from_string(words);
    for (size_t at = 0; next_word(list, &at, &word);) learn(&known, word);
    size_t all = 0, hits = 0, at = 0;
    for (size_t end = MOSTLY_ENOUGH_BYTES;; end = text.size) {
        for (; at < end && next_word(text, &at, &word); all++) hits += word && knows(&known, word);
        if (hits >= LEAST_HITS && hits * 100 >= all * LEAST_PERCENT) return true;
        if (end >= text.size) return false;
    }
}

/* --- by the script --- */

typedef struct range {
    uint32_t from, to;
} range;

static const struct {
    const char *languages;
    range script, beside; /* the latter may stand beside the former */
} scripts[] = {
    {"el", {0x370, 0x3FF}, {0x1F00, 0x1FFF}},
    {"he iw yi", {0x590, 0x5FF}, {0, 0}},
    {"hy", {0x530, 0x58F}, {0, 0}},
    {"ka", {0x10A0, 0x10FF}, {0, 0}},
    {"hi mr ne", {0x900, 0x97F}, {0, 0}},
    {"th", {0xE00, 0xE7F}, {0, 0}},
    {"ko", {0xAC00, 0xD7A3}, {0x4E00, 0x9FFF}},
    {"ja", {0x3041, 0x30FF}, {0x4E00, 0x9FFF}},
    {"zh yue", {0x4E00, 0x9FFF}, {0, 0}},
};

static bool is_in(range script, uint32_t c) {
    return c >= script.from && c <= script.to;
}

static bool is_in_script(size_t which, dl_span text) {
    size_t all = 0, script = 0, beside = 0, kana = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (c < 0x80 ? !dl_ascii_is_alpha((char)c) : c < 0xC0 || (c >= 0x2000 && c < 0x3040)) continue;
        all++;
        script += is_in(scripts[which].script, c);
        beside += is_in(scripts[which].beside, c);
        kana += c >= 0x3041 && c <= 0x30FF;
    }
    bool japanese = scripts[which].script.from == 0x3041, chinese = scripts[which].script.from == 0x4E00;
    if (script < (japanese ? LEAST_HITS : LEAST_LETTERS)) return false;
    if (japanese && kana * 100 < all * LEAST_KANA_PERCENT) return false;
    if (chinese && kana > 0) return false;
    return (script + beside) * 100 >= all * LEAST_SCRIPT_PERCENT;
}

bool dl_language_confirmed(dl_span language, dl_span text) {
    text = dl_text_prefix(text, LOOKED_AT_BYTES);
    for (size_t i = 0; i < DL_COUNT_OF(vocabularies); i++) {
        if (is_listed(vocabularies[i].languages, language) && has_words_of(vocabularies[i].words, text))
            return true;
    }
    for (size_t i = 0; i < DL_COUNT_OF(scripts); i++) {
        if (is_listed(scripts[i].languages, language)) return is_in_script(i, text);
    }
    return false;
}
