/* Bylines are cleaned by taking known words off both ends of each part, and split at
 * separators; what is left is a name if it has the shape of one.  The words are lists
 * below, in lower case. */
#include "claims/persons.h"

#include "base/text.h"
#include "claims/json.h"

enum { WORD_MAX = 48 };

/* Words for "by", in byte order: for bisection.  A test watches over the order. */
static const char by_words[][28] = {
    "a cura di",
    "about the author",
    "added by",
    "af",
    "analyse von",
    "analysis by",
    "article author",
    "article by",
    "article de",
    "article written by",
    "articolo a cura di",
    "articolo di",
    "artikel von",
    "artículo de",
    "asked by",
    "aufgezeichnet von",
    "auteur",
    "auteurs",
    "author",
    "author name",
    "authored by",
    "authors",
    "autor",
    "autor*in",
    "autor/in",
    "autor:in",
    "autora",
    "autore",
    "autoren",
    "autores",
    "autorica",
    "autorin",
    "autorul",
    "autorzy",
    "autoři",
    "av",
    "beitrag von",
    "bericht von",
    "by",
    "byline",
    "bởi",
    "contributed by",
    "created by",
    "de:",
    "di",
    "ditulis oleh",
    "door",
    "ein artikel von",
    "ein beitrag von",
    "ein gastbeitrag von",
    "ein interview von",
    "ein kommentar von",
    "eine analyse von",
    "eine glosse von",
    "eine kolumne von",
    "eine rezension von",
    "erstellt von",
    "escrito por",
    "gastbeitrag von",
    "gepubliceerd door",
    "geschreven door",
    "geschrieben von",
    "interview by",
    "interview von",
    "interview:",
    "kirjoittanut",
    "kommentar von",
    "napisala",
    "napisao",
    "napisał",
    "napisała",
    "napsal",
    "oleh",
    "opinion by",
    "oprac",
    "opracował",
    "par",
    "penulis",
    "piše",
    "por",
    "post author",
    "post by",
    "posted by",
    "posté par",
    "propos recueillis par",
    "protokoll:",
    "pubblicato da",
    "publicado por",
    "publicat de",
    "publicerad av",
    "published by",
    "publiziert von",
    "publié par",
    "redactado por",
    "redatto da",
    "reported by",
    "reporting by",
    "review by",
    "rédigé par",
    "scris de",
    "scritto da",
    "skrevet af",
    "skrevet av",
    "skriven av",
    "started by",
    "story by",
    "submitted by",
    "szerző",
    "tekijä",
    "tekst",
    "tekst:",
    "teksti",
    "text",
    "text & foto",
    "text & fotos",
    "text & interview",
    "text by",
    "text und foto",
    "text und fotos",
    "text und interview",
    "text von",
    "text/fotos",
    "texto",
    "texto de",
    "this article was written by",
    "toimittaja",
    "tác giả",
    "un article de",
    "verfasser",
    "verfasst von",
    "veröffentlicht von",
    "von",
    "words & photos",
    "words and photos",
    "words and photos by",
    "words by",
    "writer",
    "written by",
    "yazan",
    "yazar",
    "écrit par",
    "írta",
    "γράφει η",
    "γράφει ο",
    "συντάκτης",
    "της",
    "του",
    "автор",
    "автор:",
    "автори",
    "авторы",
    "написал",
    "написано",
    "от",
    "подготовил",
    "подготовила",
    "текст",
    "текст:",
    "כתב",
    "מאת",
    "الكاتب",
    "بقلم",
    "كتب",
    "كتبت",
    "نویسنده",
    "द्वारा",
    "लेखक",
    "লেখক",
    "作者",
    "取材・文",
    "執筆",
    "執筆者",
    "撰文",
    "撰稿",
    "文",
    "文/",
    "文・",
    "文／",
    "编辑",
    "著者",
    "記者",
    "记者",
    "責任編輯",
    "责任编辑",
    "글",
    "글쓴이",
    "기자",
    "작성자",
};

/* By-words that also begin names ("Von der Leyen", "Di Maria") or are ordinary words: two capitalised words
 * must follow. */
static const char *const weak_by_words[] = {"von", "di",   "de",     "av",    "af",   "par",
                                            "por", "text", "texto",  "tekst", "door", "от",
                                            "του", "της",  "writer", "文",    "글"};

/* What a part of a byline may consist of, or end in, without being a name. */
static const char *const role_words[] = {
    "coordinator",
    "gardener",
    "dietitian",
    "nutritionist",
    "trial",
    "candidate",
    "representative",
    "committee",
    "years",
    "industry",
    "operations",
    "research",
    "development",
    "shipping",
    "advisor",
    "adviser",
    "partner",
    "owner",
    "cofounder",
    "co-founder",
    "counsel",
    "chefreporter",
    "ressort",
    "projektleiterin",
    "projektleiter",
    "medizinstudent",
    "papa",
    "sr",
    "sr.",
    "reporter",
    "reporters",
    "correspondent",
    "editor",
    "editors",
    "writer",
    "journalist",
    "columnist",
    "contributor",
    "contributors",
    "author",
    "authors",
    "freelance",
    "senior",
    "junior",
    "staff",
    "chief",
    "deputy",
    "managing",
    "executive",
    "associate",
    "assistant",
    "political",
    "politics",
    "business",
    "economics",
    "sports",
    "sport",
    "science",
    "health",
    "technology",
    "tech",
    "education",
    "environment",
    "world",
    "foreign",
    "national",
    "international",
    "digital",
    "video",
    "photo",
    "photographer",
    "producer",
    "analyst",
    "blogger",
    "guest",
    "intern",
    "trainee",
    "special",
    "chef",
    "producer",
    "director",
    "founder",
    "ceo",
    "cto",
    "president",
    "professor",
    "lecturer",
    "researcher",
    "fellow",
    "manager",
    "specialist",
    "consultant",
    "expert",
    "strategist",
    "marketer",
    "copywriter",
    "marketing",
    "content",
    "creator",
    "redakteur",
    "redakteurin",
    "chefredakteur",
    "chefredakteurin",
    "korrespondent",
    "korrespondentin",
    "volontär",
    "volontärin",
    "ressortleiter",
    "ressortleiterin",
    "autor",
    "autorin",
    "freier",
    "freie",
    "freelancer",
    "leiter",
    "leiterin",
    "stellvertretender",
    "stellvertretende",
    "mitarbeiter",
    "mitarbeiterin",
    "herausgeber",
    "herausgeberin",
    "gastautor",
    "gastautorin",
    "kolumnist",
    "kolumnistin",
    "reporterin",
    "journalistin",
    "journaliste",
    "rédacteur",
    "rédactrice",
    "correspondant",
    "correspondante",
    "envoyé",
    "spécial",
    "redactor",
    "redactora",
    "periodista",
    "corresponsal",
    "colaborador",
    "jefe",
    "repórter",
    "jornalista",
    "editora",
    "editor-in-chief",
    "redattore",
    "giornalista",
    "redacteur",
    "verslaggever",
    "correspondente",
    "корреспондент",
    "журналист",
    "редактор",
    "обозреватель",
    "dziennikarz",
    "redaktor",
    "redaktorka",
    "novinář",
    "muhabir",
    "muhabiri",
    "toimittaja",
    "journalisten",
    "újságíró",
    "novinar",
    "at",
    "of",
    "for",
    "the",
    "in",
    "and",
    "&",
    "für",
    "der",
    "die",
    "des",
    "und",
    "a",
    "an",
    "lead",
    "principal",
    "head",
    "vice",
    "general",
    "contributing",
    "features",
    "news",
    "desk",
    "online",
    "web",
    "media",
    "social",
    "culture",
    "arts",
    "food",
    "travel",
    "features",
    "lifestyle",
    "fashion",
    "entertainment",
    "law",
    "legal",
    "data",
    "investigative",
    "community",
    "engagement",
    "audience",
    "multimedia",
    "engineer",
    "software",
    "developer",
    "attorney",
    "phd",
    "md",
    "mba",
    "jr",
    "cpa",
    "cfp",
    "esq",
    "rn",
    "rd",
    "dds",
    "jd",
    "ma",
    "msc",
    "ba",
    "lcsw",
    "ph.d",
};

/* A part that is nothing but one of these is dropped from visible text. */
static const char *const never_names[] = {
    "anónimo",
    "anonimo",
    "anonym",
    "anonyme",
    "аноним",
    "in this article",
    "in this story",
    "cancel",
    "visit",
    "request demo",
    "super user",
    "creative commons",
    "creative commons attribution",
    "cc by",
    "cc-by",
    "cc-by-sa",
    "cc by-sa",
    "about these documents",
    "text size",
    "topic author",
    "topic starter",
    "posts",
    "insights",
    "history",
    "discussion",
    "without notes",
    "expert reviewer",
    "security expert",
    "admin",
    "publisher",
    "editor",
    "webmaster",
    "root",
    "all rights reserved",
    "alle rechte vorbehalten",
    "reviewed by",
    "twitter facebook",
    "facebook twitter",
    "facebook twitter linkedin",
    "follow author",
    "publiziert",
    "stand",
    "edit",
    "sponsored",
    "gesponserte inhalte",
    "veröffentlicht",
    "full bio",
    "learn",
    "member login",
    "recent posts",
    "reading time",
    "details",
    "information",
    "autoreninformation",
    "redaktionelle leitung",
    "username",
    "nachricht",
    "pressemitteilung",
    "full name",
    "read bio",
    "meet the team",
    "all articles",
    "all authors",
    "more articles",
    "contributors",
    "get started",
    "sign up",
    "upgrade",
    "download",
    "book a demo",
    "request a demo",
    "contact us",
    "our team",
    "the team",
    "view more",
    "show more",
    "load more",
    "top",
    "next",
    "previous",
    "skip to content",
    "editorial policy",
    "disclaimer",
    "advertiser disclosure",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",

    "fact checked by",
    "verified",
    "premium",
    "plus",
    "abo",
    "live",
    "update",
    "updates",
    "alle artikel",
    "zeige alle artikel",
    "agenturen",
    "home",
    "login",
    "log in",
    "sign in",
    "subscribe",
    "follow",
    "follow us",
    "share",
    "twitter",
    "facebook",
    "instagram",
    "linkedin",
    "youtube",
    "email",
    "e-mail",
    "mail",
    "comments",
    "comment",
    "print",
    "contact",
    "about",
    "about us",
    "more",
    "read more",
    "menu",
    "search",
    "newsletter",
    "unknown",
    "anonymous",
    "guest",
    "none",
    "null",
    "undefined",
    "n/a",
    "na",
    "nobody",
    "author",
    "autor",
    "auteur",
    "written",
    "posted",
    "published",
    "updated",
    "categories",
    "category",
    "tags",
    "archive",
    "privacy policy",
    "advertisement",
    "anzeige",
    "teilen",
    "drucken",
    "kommentare",
    "impressum",
    "kontakt",
    "mehr",
    "startseite",
    "suche",
    "folgen",
    "view all posts",
    "view profile",
    "profile",
    "see all",
    "all posts",
    "website",
    "bio",
    "biography",
    "date",
    "time",
    "leave a comment",
    "no comments",
    "reply",
    "source",
    "quelle",
    "foto",
    "photo",
    "image",
    "bild",
    "getty images",
    "on",
    "in",
    "at",
    "the",
    "article",
    "artikel",
    "story",
    "news",
    "blog",
    "opinion",
    "user",
    "member",
    "join",
    "joined",
    "register",
    "x",
    "view bio",
    "wordpress",
    "contributed",
    "staff reports",
    "user avatar",
    "avatar",
    "see more",
    "see bio",
    "fact checked",
    "edited",
    "medically reviewed",
    "reviewed",
    "share on facebook",
    "share on twitter",
    "whatsapp",
    "pinterest",
    "rss",
    "sources",
    "related",
    "editorial guidelines",
    "like",
    "save",
    "listen",
    "report",
    "thread starter",
    "new member",
    "active member",
    "moderator",
    "senior member",
    "well-known member",
    "original poster",
    "op",
    "datum",
    "uhr",
    "minuten",
    "lesezeit",
    "autoren",
    "authors",
    "administrator",
};

/* Words that make a name an organisation's. */
static const char *const house_words[] = {
    "bundesministerium",
    "bundesamt",
    "departement",
    "fraktion",
    "verband",
    "gesellschaft",
    "federation",
    "government",
    "nachrichtenagentur",
    "presseagentur",
    "agence",
    "agencia",
    "agenzia",
    "agência",
    "agenturen",
    "agencies",
    "news",
    "agency",
    "agentur",
    "redaktion",
    "redaktionsteam",
    "onlineredaktion",
    "online-redaktion",
    "editorial",
    "team",
    "staff",
    "desk",
    "press",
    "presse",
    "zeitung",
    "magazin",
    "magazine",
    "times",
    "post",
    "journal",
    "daily",
    "gmbh",
    "ag",
    "inc",
    "inc.",
    "ltd",
    "llc",
    "verlag",
    "verein",
    "e.v.",
    "rédaction",
    "redacción",
    "redacao",
    "redação",
    "redazione",
    "redactie",
    "редакция",
    "редакція",
    "redakcja",
    "redakce",
    "redakcia",
    "redakcija",
    "media",
    "reuters",
    "bloomberg",
    "contributors",
    "newsroom",
    "foundation",
    "stiftung",
    "institute",
    "institut",
    "university",
    "universität",
    "association",
    "group",
    "board",
    "company",
    "network",
    "service",
    "bureau",
    "office",
    "pressestelle",
    "pressemitteilung",
    "studio",
    "channel",
    "online",
    "nachrichten",
    "correspondents",
    "reporters",
    "writers",
    "editors",
    "wire",
    "ministry",
    "ministerium",
    "center",
    "centre",
    "society",
    "department",
    "council",
    "committee",
    "union",
    "party",
    "club",
    "toimitus",
    "redaksi",
    "dergisi",
    "gazetesi",
    "ajansı",
    "haber",
    "통신",
    "뉴스",
    "신문",
    "편집국",
    "編集部",
    "新聞",
    "通信",
    "通訊社",
    "通讯社",
    "编辑部",
    "編輯部",
    "ニュース",
    "newsdesk",
    "admin",
    "community",
    "llp",
    "corp",
    "corporation",
    "services",
    "solutions",
    "support",
    "partners",
};

/* A name ends at one of these in whatever case; a part that begins with one is none. */
static const char *const hard_enders[] = {
    "last",       "updated",  "published", "posted",        "reviewed",   "fact-checked", "reading",
    "min",        "mins",     "minutes",   "share",         "follow",     "view",         "edited",
    "publiziert", "lesezeit", "comments",  "comment",       "kommentare", "more",         "alles",
    "show",       "see",      "photo",     "photos",        "foto",       "fotos",        "illustration",
    "quelle",     "source",   "updated:",  "geprüft",       "articles",   "datum",        "aktualisiert",
    "erstellt",   "hace",     "tiempo",    "veröffentlicht"};

/* What is said of somebody who is not the author. */
static const char *const other_deeds[] = {
    "reviewed",    "geprüft",      "checked",       "fact-checked", "edited", "verified",
    "translated",  "übersetzt",    "photo",         "photos",       "foto",   "fotos",
    "photography", "illustration", "illustrations", "image",        "images"};

/* Particles of names in lower case. */
static const char *const particles[] = {
    "de",  "von", "van", "der",   "den",   "del", "della", "di",  "da",  "la",   "le",  "du",
    "des", "al",  "bin", "ibn",   "el",    "dos", "das",   "do",  "ter", "ten",  "te",  "zu",
    "zum", "zur", "vom", "y",     "e",     "af",  "av",    "het", "'t",  "bint", "ben", "ap",
    "st",  "d",   "dal", "dalla", "degli", "dei", "ul",    "ur",  "and", "und",  "i"};

/* Words between two names. */
static const char *const conjunctions[] = {"and",  "und", "et", "y",   "e",  "i",     "и",    "і",   "та",
                                           "och",  "og",  "en", "ve",  "ja", "és",    "și",   "dan", "và",
                                           "with", "mit", "με", "και", "a",  "sowie", "avec", "con", "og",
                                           "و",    "및",  "と", "și",  "te", "met",   "med"};

/* A name ends where one of these words stands. */
static const char *const enders[] = {"in",
                                     "aus",
                                     "für",
                                     "for",
                                     "at",
                                     "on",
                                     "from",
                                     "published",
                                     "updated",
                                     "posted",
                                     "is",
                                     "was",
                                     "has",
                                     "of",
                                     "am",
                                     "vom",
                                     "im",
                                     "about",
                                     "reports",
                                     "via",
                                     "à",
                                     "à",
                                     "reporting",
                                     "covers",
                                     "writes",
                                     "special",
                                     "date",
                                     "to",
                                     "read",
                                     "last",
                                     "follow",
                                     "view",
                                     "see",
                                     "share",
                                     "contact",
                                     "email",
                                     "written",
                                     "veröffentlicht",
                                     "aktualisiert",
                                     "stand",
                                     "il",
                                     "le",
                                     "el",
                                     "pubblicato",
                                     "publié",
                                     "publicado",
                                     "lesezeit",
                                     "edited",
                                     "ist",
                                     "the",
                                     "who",
                                     "photos",
                                     "photo",
                                     "fotos",
                                     "foto",
                                     "images",
                                     "opinion",
                                     "dated",
                                     "added",
                                     "submitted",
                                     "started",
                                     "joined",
                                     "als"};

#define LIST(words) (words), sizeof(words) / sizeof *(words)

/* The text in lower case without the marks at its ends; false when it is too long to be in a list. */
static bool lower_word(dl_span text, char out[WORD_MAX], size_t *size) {
    *size = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        char bytes[4];
        size_t count = dl_utf8_encode(dl_char_lower(c), bytes);
        if (*size + count > WORD_MAX) return false;
        memcpy(out + *size, bytes, count);
        *size += count;
    }
    return true;
}

static bool in_list(dl_span text, const char *const *words, size_t count) {
    char lowered[WORD_MAX];
    size_t size;
    if (text.size == 0 || !lower_word(text, lowered, &size)) return false;
    for (size_t i = 0; i < count; i++) {
        if (words[i][0] == lowered[0] && strlen(words[i]) == size && memcmp(words[i], lowered, size) == 0)
            return true;
    }
    return false;
}

static uint32_t first_char(dl_span text) {
    size_t at = 0;
    return text.size ? dl_utf8_decode(text, &at) : 0;
}

static bool is_hangul(uint32_t c) {
    return c >= 0xAC00 && c <= 0xD7A3;
}

static bool is_east_asian(uint32_t c) {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || is_hangul(c);
}

/* Whether the script of the letter has capitals at all. */
static bool has_case(uint32_t c) {
    return dl_char_is_upper(c) || (dl_char_is_letter(c) && (c < 0x590 || (c >= 0x1E00 && c < 0x2000)));
}

static bool is_separator_char(uint32_t c) {
    return c == ',' || c == ';' || c == '/' || c == '&' || c == '|' || c == '+' || c == 0x2022 || c == 0xB7 ||
           c == 0x3001 || c == 0xFF0C || c == 0xFF0F || c == 0x30FB || c == 0x060C || c == 0xFF1B ||
           c == 0x2F || c == 0xFF5C || c == '>' || c == 0x203A || c == 0xBB || c == '*' || c == 0x25CF ||
           c == 0xFF06;
}

static bool is_edge_char(uint32_t c) {
    return dl_char_is_space(c) || c == ':' || c == '-' || c == 0x2013 || c == 0x2014 || c == '|' ||
           c == ',' || c == ';' || c == 0xFF1A || c == '/' || c == 0xFF0F || c == 0x30FB || c == 0xB7 ||
           c == 0x2022 || c == '"' || c == '(' || c == ')' || c == '[' || c == ']' || c == '<' || c == '>' ||
           c == '*' || c == '&' || c == '=' || c == 0x25CF || c == '_' || c == 0x201C || c == 0x201D ||
           c == 0x201E || c == '!' || c == 0x2709 || c == 0x3010 || c == 0x3011 || c == 0xFF08 || c == 0xFF09;
}

static dl_span trim_edges(dl_span text) {
    while (text.size) {
        size_t at = 0;
        if (!is_edge_char(dl_utf8_decode(text, &at))) break;
        text = dl_span_sub(text, at, text.size);
    }
    while (text.size) {
        size_t last = text.size - 1;
        while (last > 0 && ((unsigned char)text.data[last] & 0xC0) == 0x80) last--;
        size_t at = last;
        if (!is_edge_char(dl_utf8_decode(text, &at))) break;
        text.size = last;
    }
    return text;
}

static size_t count_words(dl_span text) {
    size_t count = 0;
    dl_span word;
    while (dl_span_next_word(&text, &word)) count++;
    return count;
}

static bool word_is_capitalised(dl_span word) {
    for (size_t at = 0; at < word.size;) {
        uint32_t c = dl_utf8_decode(word, &at);
        if (dl_char_is_letter(c)) return !has_case(c) || dl_char_is_upper(c);
    }
    return false;
}

/* Wire agencies, who serve many houses, are named beside persons ("dpa", "AFP", "dpa-AFX"). */
static bool looks_like_agency(dl_span text) {
    static const char *const agencies[] = {"dpa",
                                           "afp",
                                           "ap",
                                           "reuters",
                                           "apa",
                                           "sda",
                                           "epd",
                                           "kna",
                                           "sid",
                                           "upi",
                                           "efe",
                                           "ansa",
                                           "tass",
                                           "тасс",
                                           "ria",
                                           "pap",
                                           "čtk",
                                           "mti",
                                           "anp",
                                           "belga",
                                           "ntb",
                                           "tt",
                                           "ritzau",
                                           "xinhua",
                                           "kyodo",
                                           "jiji",
                                           "yonhap",
                                           "pti",
                                           "ani",
                                           "ians",
                                           "aap",
                                           "pa",
                                           "dts",
                                           "afx",
                                           "dpa-afx",
                                           "dapd",
                                           "ddp",
                                           "ots",
                                           "associated press",
                                           "agence france-presse",
                                           "press association",
                                           "bloomberg",
                                           "lusa",
                                           "agência brasil",
                                           "dpa-infocom",
                                           "tanjug",
                                           "hina",
                                           "aa",
                                           "iha",
                                           "dha",
                                           "the associated press",
                                           "interfax",
                                           "интерфакс",
                                           "keystone-sda",
                                           "red",
                                           "online-redaktion"};
    return in_list(text, LIST(agencies));
}

/* Where in the text the word ends that it begins with, letters' case aside; 0 when it begins otherwise. */
static size_t end_of_word(dl_span text, const char *word) {
    size_t at = 0;
    while (*word) {
        if (at >= text.size) return 0;
        uint32_t c = dl_utf8_decode(text, &at);
        if (c == 0xA0) c = ' ';
        char bytes[4];
        size_t count = dl_utf8_encode(dl_char_lower(c), bytes);
        for (size_t i = 0; i < count; i++) {
            if (*word++ != bytes[i]) return 0;
        }
    }
    return at;
}

enum { BY_WORD_COUNT = sizeof by_words / sizeof *by_words };

bool dl_by_words_are_sorted(void) {
    for (size_t i = 1; i < BY_WORD_COUNT; i++) {
        if (strcmp(by_words[i - 1], by_words[i]) >= 0) return false;
    }
    return true;
}

/* The index of the first of by_words that does not stand before those with these two bytes. */
static size_t first_by_word(char first, char second) {
    unsigned key = (unsigned)(unsigned char)first << 8 | (unsigned char)second;
    size_t low = 0, high = BY_WORD_COUNT;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const unsigned char *word = (const unsigned char *)by_words[middle];
        if (((unsigned)word[0] << 8 | word[1]) < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

size_t dl_byline_prefix(dl_span text) {
    if (text.size < 2) return 0;
    size_t best = 0, after_first = 0;
    bool best_colon = false;
    char initial[4];
    size_t initial_size = dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &after_first)), initial);
    /* The second byte, where it is known without decoding more: nearly everywhere. */
    char follower = 0;
    if (initial_size > 1) {
        follower = initial[1];
    } else if (after_first == 1 && dl_ascii_is_alpha(text.data[1])) {
        follower = dl_ascii_lower(text.data[1]);
    }
    for (size_t i = first_by_word(initial[0], follower); i < BY_WORD_COUNT; i++) {
        if (by_words[i][0] != initial[0] || (follower && by_words[i][1] != follower)) break;
        size_t end = end_of_word(text, by_words[i]);
        if (end <= best) continue;
        size_t length = strlen(by_words[i]);
        dl_span rest = dl_span_sub(text, end, text.size);
        uint32_t next = first_char(rest);
        bool east_asian = is_east_asian(first_char(text));
        bool colon = next == ':' || next == 0xFF1A || next == '/' || next == 0xFF0F || next == '|' ||
                     dl_span_ends_with(dl_span_from_string(by_words[i]), DL_SPAN(":")) ||
                     dl_span_starts_with(rest, DL_SPAN(" :"));
        bool ended = rest.size == 0 || dl_char_is_space(next) || colon || next == '.' || next == '-' ||
                     next == 0x2014 || next == 0x2013;
        if (!ended && !(east_asian && length >= 6)) continue; /* "記者王小明" */
        best = end;
        best_colon = colon;
    }
    if (best == 0) return 0;
    dl_span word = dl_span_sub(text, 0, best);
    size_t at = best;
    while (at < text.size) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        if (!is_edge_char(c) && c != '.') break;
        at = next;
    }
    if (!best_colon && in_list(word, LIST(weak_by_words)) && at < text.size) {
        dl_span rest = dl_span_sub(text, at, text.size), first, second;
        if (looks_like_agency(dl_span_trim(rest))) return at;
        if (!dl_span_next_word(&rest, &first) || !word_is_capitalised(first)) return 0;
        if (!dl_span_next_word(&rest, &second)) {
            /* "Von Muster": one word is enough only in capitals or after the German word. */
            return first.size > 2 && dl_ascii_lower(word.data[0]) == 'v' ? at : 0;
        }
    }
    return at;
}

bool dl_name_is_organization(dl_span text) {
    dl_span rest = text, word;
    size_t words = 0, capitals = 0, letters = 0;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        if (in_list(word, LIST(house_words))) return true;
        if (words == 1 && dl_span_equal_nocase(word, DL_SPAN("the")) && rest.size) return true;
        if (dl_span_find_byte(word, '.', 0) != SIZE_MAX && word.size > 4) {
            /* "example.com" */
            size_t dot = dl_span_find_last_byte(word, '.');
            if (dot > 2 && dot + 2 < word.size && dl_ascii_is_alpha(word.data[dot + 1]) &&
                dl_ascii_is_alpha(word.data[dot - 1]))
                return true;
        }
    }
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_letter(c)) letters++;
        if (dl_char_is_upper(c)) capitals++;
    }
    /* "AFP", "dpa", "apa": one short word all in one case. */
    uint32_t first = first_char(text);
    if (words == 1 && letters >= 2 && letters <= 5 && has_case(first))
        return capitals == letters || (capitals == 0 && letters <= 4);
    return false;
}

bool dl_name_shaped(dl_span text) {
    if (text.size < 2 || text.size > 60) return false;
    size_t characters = 0, east_asian = 0, words = 0, capitalised = 0;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        characters++;
        if (is_east_asian(c)) east_asian++;
        if (c < 0x80 && dl_ascii_is_digit((char)c)) return false;
        if (c < 0x80 && !dl_ascii_is_alpha((char)c) && !strchr(" .'-`", (int)c)) return false;
        if (c >= 0x2010 && c < 0x2C00 && c != 0x2019 && c != 0x2010 && c != 0x2011) return false;
    }
    if (east_asian)
        return east_asian == characters ? characters >= 2 && characters <= 5
                                        : characters <= 14 && east_asian * 2 > characters;
    if (characters > 45) return false;
    dl_span rest = text, word;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        bool ends_sentence = word.size > 3 && word.data[word.size - 1] == '.' && rest.size &&
                             !dl_span_equal_nocase(word, DL_SPAN("prof.")) &&
                             !dl_span_equal_nocase(word, DL_SPAN("univ."));
        if (ends_sentence && words > 2) return false;
        if (word_is_capitalised(word)) {
            capitalised++;
        } else if (!in_list(word, LIST(particles)) && !dl_span_starts_with(word, DL_SPAN("al-")) &&
                   !dl_span_starts_with(word, DL_SPAN("d'"))) {
            return false;
        }
    }
    return words >= 1 && words <= 6 && capitalised >= 1 && !in_list(text, LIST(never_names));
}

/* A part of a byline that only says what somebody is. */
static bool is_role(dl_span part) {
    dl_span rest = part, word;
    size_t words = 0, roles = 0;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        roles += in_list(word, LIST(role_words));
    }
    return words && (roles == words || (roles * 2 >= words && words > 1 && roles >= 2));
}

/* "Games Editor", "Content Marketing Coordinator". */
static bool ends_in_role(dl_span part) {
    dl_span word, last = DL_SPAN_NONE;
    while (dl_span_next_word(&part, &word)) last = word;
    return last.size > 3 && in_list(last, LIST(role_words));
}

static bool starts_address(dl_span word) {
    return dl_span_contains(word, DL_SPAN("@")) || dl_span_contains(word, DL_SPAN("://")) ||
           dl_span_starts_with_nocase(word, DL_SPAN("www."));
}

static bool holds_digit(dl_span word) {
    for (size_t i = 0; i < word.size; i++) {
        if (dl_ascii_is_digit(word.data[i])) return true;
    }
    return false;
}

/* East Asian bylines say what somebody is after or before the name, often without a space. */
static dl_span strip_east_asian_roles(dl_span text) {
    static const char *const after[] = {"선임기자", "인턴기자", "객원기자", "수습기자", "전문기자", "특파원",
                                        "논설위원", "편집위원", "통신원",   "기자",     "앵커",     "에디터",
                                        "PD",       "記者",     "记者",     "編集委員", "論説委員", "特派員",
                                        "編輯",     "编辑",     "さん",     "フォロー", "氏",       "／攝",
                                        "報導",     "报道",     "综合报道", "實習記者"};
    static const char *const before[] = {"記者",   "记者", "特派員", "編譯", "编译", "綜合", "實習",
                                         "文／",   "文/",  "文・",   "撰文", "本报", "本報", "实习生",
                                         "通讯员", "기자", "글",     "(",    "【",   "特约"};
    for (bool again = true; again;) {
        again = false;
        text = trim_edges(text);
        for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
            dl_span word = dl_span_from_string(after[i]);
            if (text.size > word.size && dl_span_ends_with(text, word)) {
                text.size -= word.size;
                again = true;
            }
        }
        for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
            dl_span word = dl_span_from_string(before[i]);
            if (text.size > word.size && dl_span_starts_with(text, word)) {
                text = dl_span_sub(text, word.size, text.size);
                again = true;
            }
        }
    }
    return text;
}

typedef struct name_reader {
    dl_names *names;
    dl_byline_kind kind;
    dl_arena *arena;
    bool after_person; /* a person was read before this part: what follows may be a role or a place */
} name_reader;

static void add_name(name_reader *reader, dl_span name, bool organization) {
    if (reader->names->count >= DL_NAMES_MAX || dl_span_empty(name)) return;
    for (uint32_t i = 0; i < reader->names->count; i++) {
        if (dl_span_equal_nocase(reader->names->items[i].text, name)) return;
    }
    reader->names->items[reader->names->count++] = (dl_name){name, organization};
    if (!organization) reader->after_person = true;
}

/* Cuts a part where something that is no name begins, in visible text. */
static dl_span cut_at_ender(dl_span part) {
    dl_span rest = part, word;
    bool first = true;
    while (dl_span_next_word(&rest, &word)) {
        bool label = !first && word.data[word.size - 1] == ':';
        bool stop = label || in_list(word, LIST(hard_enders)) || starts_address(word) || holds_digit(word) ||
                    word.data[0] == '(' || word.data[0] == '-' || word.data[0] == '#' ||
                    dl_span_equal(word, DL_SPAN("\xE2\x80\x93")) ||
                    dl_span_equal(word, DL_SPAN("\xE2\x80\x94"));
        if (!stop && !first) {
            dl_span bare = word;
            if (bare.data[bare.size - 1] == ':') bare.size--;
            /* "in", "for" in lower case; "Published" in any. */
            stop = in_list(bare, LIST(enders)) && (!word_is_capitalised(word) || bare.size > 4);
        }
        if (stop) return dl_span_trim(dl_span_between(part.data, word.data));
        first = false;
    }
    return part;
}

/* Cuts addresses and bracketed remarks that stand behind a name, in any byline. */
static dl_span cut_at_address(dl_span part) {
    dl_span rest = part, word;
    while (dl_span_next_word(&rest, &word)) {
        if (starts_address(word) || (word.data[0] == '(' && word.data > part.data) ||
            (word.data > part.data && dl_span_equal_nocase(word, DL_SPAN("for")) &&
             dl_span_starts_with_nocase(dl_span_trim(rest), DL_SPAN("the "))))
            return dl_span_trim(dl_span_between(part.data, word.data));
    }
    return part;
}

/* Takes role words off the front: "Reporter Max Muster", "Staff Writer Jane Doe". */
static dl_span strip_leading_roles(dl_span part) {
    for (;;) {
        dl_span rest = part, word;
        if (!dl_span_next_word(&rest, &word)) return part;
        rest = dl_span_trim(rest);
        if (count_words(rest) < 2 || word.size <= 3 || !in_list(word, LIST(role_words))) return part;
        /* "The Editors", "News Desk" stay whole. */
        if (dl_name_is_organization(part)) return part;
        part = rest;
    }
}

/* "MD", "RD", "FAND": letters after a name. */
static bool is_credential(dl_span part) {
    size_t capitals = 0;
    if (part.size < 2 || part.size > 7) return false;
    for (size_t i = 0; i < part.size; i++) {
        if (part.data[i] >= 'A' && part.data[i] <= 'Z')
            capitals++;
        else if (part.data[i] != '.' && part.data[i] != '-' && !(part.data[i] >= 'a' && part.data[i] <= 'z'))
            return false;
    }
    return capitals >= 2 && capitals * 2 >= part.size;
}

/* "Disko Von Max Muster": what stands after the word for "by" in the middle; the part itself when there is
 * none. */
static dl_span after_inner_by(dl_span part, bool *other_deed) {
    static const char *const inner[] = {"by", "von", "par", "por"};
    dl_span rest = part, word;
    *other_deed = false;
    while (dl_span_next_word(&rest, &word)) {
        if (word.data == part.data || !in_list(word, LIST(inner))) continue;
        dl_span before = dl_span_between(part.data, word.data), said, peek = rest, next;
        if (!dl_span_next_word(&peek, &next) || !word_is_capitalised(next)) continue;
        /* "Ursula von Leyen" is a name: in lower case only after a word that says what was done. */
        bool deed = false;
        while (dl_span_next_word(&before, &said)) {
            if (in_list(said, LIST(other_deeds))) *other_deed = true;
            deed = said.size > 3 && !word_is_capitalised(said);
        }
        if (*other_deed || deed || word_is_capitalised(word) || dl_span_equal(word, DL_SPAN("by")))
            return rest;
    }
    return part;
}

static void read_part(name_reader *reader, dl_span part) {
    part = trim_edges(part);
    for (size_t prefix; part.size && (prefix = dl_byline_prefix(part)) > 0;)
        part = trim_edges(dl_span_sub(part, prefix, part.size));
    if (part.size < 2) return;
    bool visible = reader->kind != DL_BYLINE_NAME, other_deed;
    part = dl_span_trim(after_inner_by(part, &other_deed));
    if (other_deed) return;
    /* "台北報導" beside a reporter's name is where the report comes from. */
    if (reader->after_person &&
        (dl_span_ends_with(part, DL_SPAN("報導")) || dl_span_ends_with(part, DL_SPAN("报道")))) {
        return;
    }
    if (is_east_asian(first_char(part))) part = strip_east_asian_roles(part);
    if (part.size && part.data[0] == '@') return;
    part = visible ? cut_at_ender(part) : cut_at_address(part);
    if (is_east_asian(first_char(part))) part = strip_east_asian_roles(part);
    part = strip_leading_roles(trim_edges(part));
    if (part.size < 2 || in_list(part, LIST(never_names))) return;
    /* "News Desk", "The Editors": nobody else is named, and this is how the house signs. */
    bool signature = reader->kind == DL_BYLINE_NAME && !reader->after_person && count_words(part) >= 2 &&
                     dl_name_is_organization(part);
    if (is_role(part) && !signature) return;
    if (starts_address(part) || dl_span_contains(part, DL_SPAN("://"))) return;
    if (dl_span_starts_with_nocase(part, DL_SPAN("copyright")) ||
        dl_span_starts_with(part, DL_SPAN("\xC2\xA9")))
        return;
    if (looks_like_agency(part)) {
        add_name(reader, part, true);
        return;
    }
    if (reader->after_person && (is_credential(part) || ends_in_role(part))) return;
    bool organization = dl_name_is_organization(part);
    if (!visible) {
        bool number = true;
        for (size_t i = 0; i < part.size; i++)
            number = number && (dl_ascii_is_digit(part.data[i]) || part.data[i] == ' ');
        if (count_words(part) <= 12 && !number) add_name(reader, part, organization);
        return;
    }
    if (reader->kind == DL_BYLINE_HANDLE && part.size >= 4 && part.size <= 40 &&
        (count_words(part) == 1 || (organization && count_words(part) <= 4))) {
        add_name(reader, part, organization);
        return;
    }
    if (!dl_name_shaped(part)) return;
    /* After a person, one word more is a place or a section. */
    if (reader->after_person && count_words(part) == 1 && !is_east_asian(first_char(part))) return;
    add_name(reader, part, organization);
}

/* Splits at the words between names, when what stands on both sides could be names. */
static void read_conjoined(name_reader *reader, dl_span part) {
    dl_span rest = part, word;
    const char *start = part.data;
    const char *end = part.data + part.size;
    while (dl_span_next_word(&rest, &word)) {
        if (word.data == start || word.data + word.size >= end) continue;
        bool titled = dl_span_equal(word, DL_SPAN("And")) || dl_span_equal(word, DL_SPAN("AND"));
        if (!in_list(word, LIST(conjunctions)) ||
            (!titled && word_is_capitalised(word) == (has_case(first_char(word)) != 0)))
            continue;
        dl_span left = trim_edges(dl_span_between(start, word.data)),
                right = trim_edges(dl_span_between(word.data + word.size, end));
        /* One letter, or "en", "te": a particle of a name as often, so whole names must stand on both sides.
         */
        bool weak = word.size <= 2 && !dl_span_equal(word, DL_SPAN("et"));
        size_t prefix = dl_byline_prefix(left);
        dl_span bare = dl_span_sub(left, prefix, left.size);
        if (weak && (count_words(bare) < 2 || count_words(right) < 2)) continue;
        dl_span peek = right, next;
        if (!dl_span_next_word(&peek, &next) || !(word_is_capitalised(next) || looks_like_agency(next)))
            continue;
        /* "Research and News" */
        if (dl_name_is_organization(part) && (!dl_name_shaped(bare) || is_role(right))) continue;
        read_part(reader, left);
        start = word.data + word.size;
    }
    read_part(reader, dl_span_between(start, end));
}

/* "Muster, Max": catalogues write the family name first. */
static bool is_inverted(dl_span text, dl_span *family, dl_span *given) {
    size_t comma = dl_span_find_byte(text, ',', 0);
    if (comma == SIZE_MAX || dl_span_find_byte(text, ',', comma + 1) != SIZE_MAX) return false;
    *family = dl_span_trim(dl_span_sub(text, 0, comma));
    *given = dl_span_trim(dl_span_sub(text, comma + 1, text.size));
    return count_words(*family) == 1 && count_words(*given) == 1 && dl_name_shaped(*family) &&
           dl_name_shaped(*given) && !dl_name_is_organization(*family) && !dl_name_is_organization(*given) &&
           !looks_like_agency(*given) && !looks_like_agency(*family);
}

void dl_names_read(dl_span text, dl_byline_kind kind, dl_arena *arena, dl_names *names) {
    name_reader reader = {.names = names, .kind = kind, .arena = arena};
    names->count = 0;
    text = dl_text_clean(arena, dl_decode_again(arena, dl_span_sub(text, 0, DL_BYLINE_MAX_BYTES)));
    if (dl_span_empty(text)) return;
    if (dl_span_starts_with(text, DL_SPAN("http")) && dl_span_contains(text, DL_SPAN("://"))) return;
    size_t address = dl_span_find(text, DL_SPAN("://"), 0);
    if (address != SIZE_MAX) {
        while (address > 0 && text.data[address - 1] != ' ') address--;
        text = dl_span_sub(text, 0, address);
    }
    size_t prefix = dl_byline_prefix(text);
    dl_span family, given;
    if (kind == DL_BYLINE_NAME && is_inverted(text, &family, &given)) {
        dl_span parts[] = {given, family};
        add_name(&reader, dl_arena_join(arena, parts, 2, DL_SPAN(" ")), false);
        return;
    }
    size_t start = prefix, at = prefix;
    while (at < text.size) {
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        bool separator = is_separator_char(c);
        /* A spaced hyphen ends the names; "by A. Person" may follow an opening bracket. */
        if (!separator && (c == '-' || c == 0x2013 || c == 0x2014) && at > 0 && text.data[at - 1] == ' ')
            separator = true;
        if (!separator && c == '(' && kind == DL_BYLINE_VISIBLE) separator = true;
        if (separator && c == '&' && dl_name_is_organization(text)) separator = false;
        if (separator) {
            read_conjoined(&reader, dl_span_sub(text, start, at - start));
            start = next;
        }
        at = next;
    }
    read_conjoined(&reader, dl_span_sub(text, start, text.size));
}
