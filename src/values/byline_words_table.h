/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
/* clang-format off */
/* Sorted by their bytes, for bisection.  At least eight bytes can be read of each. */
static const char by_words[][32] = {
    "a cura di", "a guest post by", "about the author", "added by", "af", "analyse von", "analysis by",
    "article author", "article by", "article de", "article written by", "articolo a cura di", "articolo di",
    "artikel von", "artículo de", "asked by", "aufgezeichnet von", "auteur", "auteurs", "author", "author name",
    "authored by", "authors", "autor", "autor*in", "autor/in", "autor:in", "autora", "autore", "autoren",
    "autores", "autorica", "autorin", "autorul", "autorzy", "autoři", "av", "awdur", "beitrag von", "bericht von",
    "blog beitrag von", "blog post by", "blogbeitrag von", "by", "byline", "bởi", "column by", "commentary by",
    "contributed by", "contribution by", "created by", "de:", "di", "ditulis oleh", "door", "ecrit par",
    "een artikel van", "een column van", "een interview van", "ein artikel von", "ein beitrag von",
    "ein bericht von", "ein essay von", "ein gastbeitrag von", "ein interview von", "ein kommentar von",
    "ein text von", "eine analyse von", "eine glosse von", "eine kolumne von", "eine reportage von",
    "eine rezension von", "elaborado por", "entretien réalisé par", "entrevista de", "erstellt von", "escrit per",
    "escrito por", "essay by", "essay von", "gastbeitrag von", "gepubliceerd door", "geschreven door",
    "geschrieben von", "glosse von", "guest post by", "interview by", "interview von", "interview:",
    "interviewed by", "intervista di", "kirjoittanut", "kolumne von", "kommentar von", "napisala",
    "napisane przez", "napisao", "napisao/la", "napisał", "napisała", "napsal", "napsal(a)", "napísal", "oleh",
    "opinion by", "oprac", "opracował", "par", "penulis", "piše", "por", "post author", "post by",
    "post written by", "posted by", "posté par", "propos recueillis par", "protokoll:", "pubblicato da",
    "publicado por", "publicat de", "publicerad av", "published by", "publiziert von", "publié par",
    "redacción de", "redactado por", "redatto da", "report by", "reportage von", "reported by", "reporting by",
    "review by", "rezension von", "réalisé par", "rédigé par", "scris de", "scritto da", "skrevet af",
    "skrevet av", "skriven av", "started by", "story and photos by", "story by", "submitted by", "szerző",
    "tekijä", "tekst", "tekst:", "teksti", "testi di", "testo di", "text", "text & foto", "text & fotos",
    "text & interview", "text by", "text und foto", "text und fotos", "text und interview", "text von",
    "text/fotos", "texte", "textes", "texto", "texto de", "this article was written by",
    "this guest post was written by", "this post was written by", "toimittaja", "tác giả", "un article de",
    "un articolo di", "un billet de", "una columna de", "una nota de", "une tribune de", "verfasser",
    "verfasst von", "veröffentlicht von", "viết bởi", "von", "words & photos", "words and photos",
    "words and photos by", "words by", "writer", "written and photographed by", "written by", "yazan", "yazar",
    "ysgrifennwyd gan", "écrit par", "írta", "được viết bởi", "γράφει η", "γράφει ο", "συντάκτης",
    "συντάχθηκε από", "της", "του", "автор", "автор:", "автори", "авторы", "написал", "написано",
    "написано автором", "написано от", "от", "подготовил", "подготовила", "текст", "текст:", "כתב", "מאת",
    "נכתב על ידי", "إعداد", "الكاتب", "بقلم", "تقرير", "حوار", "كتب", "كتبت", "كُتب بواسطة", "مراسل", "مراسلة",
    "نوشته شده توسط", "نویسنده", "द्वारा", "लेखक", "লেখক", "作者", "取材・文", "執筆", "執筆者", "撰文", "撰稿", "文", "文/", "文=",
    "文・", "文／", "文＝", "本報訊記者", "本報記者", "本报讯记者", "本报记者", "著者", "記者", "记者", "通讯员", "글", "글=", "글·사진", "글쓴이", "기자",
    "작성자", "취재",
};

/* See dl_may_begin_byline. */
#define BEGINNING_BITS 12
#define BEGINNING_FACTOR 0x9e3779b1u
static const uint64_t beginning_filter[1 << BEGINNING_BITS >> 6] = {
    0x18008200400000, 0x11010000108, 0x4000100000000000, 0x8000000002000000, 0x400000001002, 0xc000000000000,
    0x40000000, 0x440, 0x4000000300444, 0x2800000000000004, 0x200002000480, 0x20000000, 0x0, 0x80000020000000,
    0x100000001, 0x44002000008, 0x400100008200000, 0x2000008400000, 0x0, 0x0, 0x400000000, 0x8000000200000000,
    0x3000000000000000, 0x10100020000000, 0x401600000000, 0x1004100210000, 0x2000000000, 0x110000800000040,
    0x200000422040000, 0x200000000000, 0x1000000008010000, 0x40000004, 0x20, 0x1000000a008000, 0x40200010002000,
    0x2001200, 0x4200000000000000, 0x208001000040000, 0x2008000, 0x206000000000000, 0x1800000000000,
    0x100000400020100, 0x214000080, 0x0, 0x100000000008, 0x1000000000000004, 0x488800000000000, 0x200020,
    0x200000001400, 0x802, 0xc40022400005000, 0x8000000, 0x50000000000000, 0x100, 0x80, 0x8000000000200,
    0x10000000002000, 0x8200408000, 0x10040000088000, 0x10000000000000, 0x20080004000100, 0x4400000000000000,
    0x82000090082000, 0x4028000000002000,
};
