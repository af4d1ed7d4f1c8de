/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
#include "values/word_lists.h"

/* clang-format off */
const dl_span dl_modified_words[30] = {
    DL_SPAN_INIT("обновлен"), DL_SPAN_INIT("изменен"), DL_SPAN_INIT("aktualisier"), DL_SPAN_INIT("mis à jour"),
    DL_SPAN_INIT("päivitetty"), DL_SPAN_INIT("bearbeitet"), DL_SPAN_INIT("bijgewerkt"), DL_SPAN_INIT("diperbarui"),
    DL_SPAN_INIT("izmijenjen"), DL_SPAN_INIT("atualizad"), DL_SPAN_INIT("geändert"), DL_SPAN_INIT("güncelle"),
    DL_SPAN_INIT("modificad"), DL_SPAN_INIT("opdateret"), DL_SPAN_INIT("oppdatert"), DL_SPAN_INIT("uppdatera"),
    DL_SPAN_INIT("actualiz"), DL_SPAN_INIT("aggiorna"), DL_SPAN_INIT("aktualiz"), DL_SPAN_INIT("diweddar"),
    DL_SPAN_INIT("modified"), DL_SPAN_INIT("modifié"), DL_SPAN_INIT("changed"), DL_SPAN_INIT("revised"),
    DL_SPAN_INIT("edited"), DL_SPAN_INIT("stand:"), DL_SPAN_INIT("update"), DL_SPAN_INIT("更新"), DL_SPAN_INIT("수정"),
    DL_SPAN_INIT("ažur"),
};

const dl_span dl_published_words[28] = {
    DL_SPAN_INIT("опубликован"), DL_SPAN_INIT("veröffentlicht"), DL_SPAN_INIT("gepubliceerd"),
    DL_SPAN_INIT("eingestellt"), DL_SPAN_INIT("cyhoeddwyd"), DL_SPAN_INIT("erschienen"),
    DL_SPAN_INIT("publicerad"), DL_SPAN_INIT("julkaistu"), DL_SPAN_INIT("objavljen"), DL_SPAN_INIT("pubblicat"),
    DL_SPAN_INIT("publisert"), DL_SPAN_INIT("submitted"), DL_SPAN_INIT("erstellt"), DL_SPAN_INIT("publicad"),
    DL_SPAN_INIT("publikov"), DL_SPAN_INIT("released"), DL_SPAN_INIT("created"), DL_SPAN_INIT("publish"),
    DL_SPAN_INIT("publié"), DL_SPAN_INIT("written"), DL_SPAN_INIT("posted"), DL_SPAN_INIT("yayın"),
    DL_SPAN_INIT("发布"), DL_SPAN_INIT("発表"), DL_SPAN_INIT("發布"), DL_SPAN_INIT("입력"), DL_SPAN_INIT("added"),
    DL_SPAN_INIT("first"),
};

const dl_span dl_membership_words[33] = {
    DL_SPAN_INIT("Зарегистрирован"), DL_SPAN_INIT("зарегистрирован"), DL_SPAN_INIT("Регистрация"),
    DL_SPAN_INIT("geregistreerd"), DL_SPAN_INIT("membre depuis"), DL_SPAN_INIT("miembro desde"),
    DL_SPAN_INIT("mitglied seit"), DL_SPAN_INIT("anmeldedatum"), DL_SPAN_INIT("kayıt tarih"),
    DL_SPAN_INIT("member since"), DL_SPAN_INIT("membro desde"), DL_SPAN_INIT("beigetreten"),
    DL_SPAN_INIT("inscription"), DL_SPAN_INIT("registriert"), DL_SPAN_INIT("registriran"),
    DL_SPAN_INIT("rejestracja"), DL_SPAN_INIT("dabei seit"), DL_SPAN_INIT("iscrizione"),
    DL_SPAN_INIT("registered"), DL_SPAN_INIT("registrado"), DL_SPAN_INIT("dołączy"), DL_SPAN_INIT("join date"),
    DL_SPAN_INIT("katılım"), DL_SPAN_INIT("lid sinds"), DL_SPAN_INIT("登録日"), DL_SPAN_INIT("iscritto"),
    DL_SPAN_INIT("član od"), DL_SPAN_INIT("founded"), DL_SPAN_INIT("inscrit"), DL_SPAN_INIT("joined"),
    DL_SPAN_INIT("加入"), DL_SPAN_INIT("注册"), DL_SPAN_INIT("註冊"),
};

const dl_span dl_today_words[18] = {
    DL_SPAN_INIT("Сьогодні"), DL_SPAN_INIT("Сегодня"), DL_SPAN_INIT("сегодня"), DL_SPAN_INIT("aujourd"),
    DL_SPAN_INIT("vandaag"), DL_SPAN_INIT("bugün"), DL_SPAN_INIT("heddiw"), DL_SPAN_INIT("今天"), DL_SPAN_INIT("今日"),
    DL_SPAN_INIT("오늘"), DL_SPAN_INIT("danas"), DL_SPAN_INIT("dziś"), DL_SPAN_INIT("heute"), DL_SPAN_INIT("today"),
    DL_SPAN_INIT("dnes"), DL_SPAN_INIT("hoje"), DL_SPAN_INIT("hoy "), DL_SPAN_INIT("oggi"),
};

const dl_span dl_other_deed_label_words[81] = {
    DL_SPAN_INIT("additional reporting from"), DL_SPAN_INIT("reporting contributed by"),
    DL_SPAN_INIT("additional reporting by"), DL_SPAN_INIT("with contributions from"),
    DL_SPAN_INIT("aus dem englischen von"), DL_SPAN_INIT("medically reviewed by"),
    DL_SPAN_INIT("with reporting from"), DL_SPAN_INIT("avec les photos de"), DL_SPAN_INIT("contributions from"),
    DL_SPAN_INIT("protokolliert von"), DL_SPAN_INIT("with reporting by"), DL_SPAN_INIT("редактор:"),
    DL_SPAN_INIT("photographies de"), DL_SPAN_INIT("fact checked by"), DL_SPAN_INIT("fact-checked by"),
    DL_SPAN_INIT("fotografías de"), DL_SPAN_INIT("with files from"), DL_SPAN_INIT("översättning:"),
    DL_SPAN_INIT("перевод:"), DL_SPAN_INIT("bearbeitet von"), DL_SPAN_INIT("fotografía de"),
    DL_SPAN_INIT("illustrated by"), DL_SPAN_INIT("photographs by"), DL_SPAN_INIT("photography by"),
    DL_SPAN_INIT("übersetzt von"), DL_SPAN_INIT("fotografie di"), DL_SPAN_INIT("fotografías:"),
    DL_SPAN_INIT("researched by"), DL_SPAN_INIT("traducido por"), DL_SPAN_INIT("traduction de"),
    DL_SPAN_INIT("traduzido por"), DL_SPAN_INIT("traduzione di"), DL_SPAN_INIT("tradução de"),
    DL_SPAN_INIT("translated by"), DL_SPAN_INIT("tłumaczenie:"), DL_SPAN_INIT("vertaald door"),
    DL_SPAN_INIT("vérifié par"), DL_SPAN_INIT("übersetzung:"), DL_SPAN_INIT("fact checker"),
    DL_SPAN_INIT("geprüft von"), DL_SPAN_INIT("przełożył"), DL_SPAN_INIT("revisado por"),
    DL_SPAN_INIT("traduction :"), DL_SPAN_INIT("editado por"), DL_SPAN_INIT("graphics by"),
    DL_SPAN_INIT("narrated by"), DL_SPAN_INIT("pictures by"), DL_SPAN_INIT("produced by"),
    DL_SPAN_INIT("reviewed by"), DL_SPAN_INIT("tradotto da"), DL_SPAN_INIT("traduit par"),
    DL_SPAN_INIT("tradução:"), DL_SPAN_INIT("verified by"), DL_SPAN_INIT("as told to"), DL_SPAN_INIT("bilder von"),
    DL_SPAN_INIT("checked by"), DL_SPAN_INIT("curated by"), DL_SPAN_INIT("foto's van"), DL_SPAN_INIT("redaktion:"),
    DL_SPAN_INIT("updated by"), DL_SPAN_INIT("vertaling:"), DL_SPAN_INIT("edited by"), DL_SPAN_INIT("fotos von"),
    DL_SPAN_INIT("images by"), DL_SPAN_INIT("photos by"), DL_SPAN_INIT("photos de"), DL_SPAN_INIT("reviewer:"),
    DL_SPAN_INIT("zdjęcia:"), DL_SPAN_INIT("фото:"), DL_SPAN_INIT("fotos de"), DL_SPAN_INIT("photo by"),
    DL_SPAN_INIT("photos :"), DL_SPAN_INIT("relu par"), DL_SPAN_INIT("video by"), DL_SPAN_INIT("editor:"),
    DL_SPAN_INIT("foto di"), DL_SPAN_INIT("foto's:"), DL_SPAN_INIT("beeld:"), DL_SPAN_INIT("fotos:"),
    DL_SPAN_INIT("bild:"), DL_SPAN_INIT("foto:"),
};

const dl_span dl_role_after_words[28] = {
    DL_SPAN_INIT("フォロー"), DL_SPAN_INIT("實習記者"), DL_SPAN_INIT("編集委員"), DL_SPAN_INIT("综合报道"), DL_SPAN_INIT("論説委員"),
    DL_SPAN_INIT("객원기자"), DL_SPAN_INIT("논설위원"), DL_SPAN_INIT("선임기자"), DL_SPAN_INIT("수습기자"), DL_SPAN_INIT("인턴기자"),
    DL_SPAN_INIT("전문기자"), DL_SPAN_INIT("편집위원"), DL_SPAN_INIT("特派員"), DL_SPAN_INIT("에디터"), DL_SPAN_INIT("통신원"),
    DL_SPAN_INIT("특파원"), DL_SPAN_INIT("さん"), DL_SPAN_INIT("報導"), DL_SPAN_INIT("报道"), DL_SPAN_INIT("編輯"),
    DL_SPAN_INIT("编辑"), DL_SPAN_INIT("記者"), DL_SPAN_INIT("记者"), DL_SPAN_INIT("기자"), DL_SPAN_INIT("앵커"),
    DL_SPAN_INIT("／攝"), DL_SPAN_INIT("氏"), DL_SPAN_INIT("PD"),
};

const dl_span dl_role_before_words[26] = {
    DL_SPAN_INIT("实习生"), DL_SPAN_INIT("特派員"), DL_SPAN_INIT("通讯员"), DL_SPAN_INIT("实习"), DL_SPAN_INIT("實習"),
    DL_SPAN_INIT("撰文"), DL_SPAN_INIT("文・"), DL_SPAN_INIT("文／"), DL_SPAN_INIT("文＝"), DL_SPAN_INIT("本報"),
    DL_SPAN_INIT("本报"), DL_SPAN_INIT("特约"), DL_SPAN_INIT("綜合"), DL_SPAN_INIT("編譯"), DL_SPAN_INIT("综合"),
    DL_SPAN_INIT("编译"), DL_SPAN_INIT("見習"), DL_SPAN_INIT("见习"), DL_SPAN_INIT("記者"), DL_SPAN_INIT("记者"),
    DL_SPAN_INIT("기자"), DL_SPAN_INIT("文/"), DL_SPAN_INIT("文="), DL_SPAN_INIT("【"), DL_SPAN_INIT("글"),
    DL_SPAN_INIT("("),
};

const dl_span dl_report_after_words[3] = {
    DL_SPAN_INIT("報導"), DL_SPAN_INIT("報道"), DL_SPAN_INIT("报道"),
};

const dl_span dl_author_address_words[22] = {
    DL_SPAN_INIT("/contributor"), DL_SPAN_INIT("/journalist"), DL_SPAN_INIT("/columnist"),
    DL_SPAN_INIT("/redakteur"), DL_SPAN_INIT("/auteurs/"), DL_SPAN_INIT("/authors/"), DL_SPAN_INIT("/autoren/"),
    DL_SPAN_INIT("/autores/"), DL_SPAN_INIT("/reporter"), DL_SPAN_INIT("/auteur/"), DL_SPAN_INIT("/author/"),
    DL_SPAN_INIT("/autore/"), DL_SPAN_INIT("/autori/"), DL_SPAN_INIT("/people/"), DL_SPAN_INIT("?author="),
    DL_SPAN_INIT("/autor-"), DL_SPAN_INIT("/autor/"), DL_SPAN_INIT("/byline"), DL_SPAN_INIT("/staff/"),
    DL_SPAN_INIT("/writer"), DL_SPAN_INIT("/yazar"), DL_SPAN_INIT("/by/"),
};

const dl_span dl_folder_words[83] = {
    DL_SPAN_INIT("nutzungsbedingungen"), DL_SPAN_INIT("mentions-legales"), DL_SPAN_INIT("terms-of-service"),
    DL_SPAN_INIT("privacy-policy"), DL_SPAN_INIT("contributors"), DL_SPAN_INIT("terms-of-use"),
    DL_SPAN_INIT("contributor"), DL_SPAN_INIT("datenschutz"), DL_SPAN_INIT("newsletters"),
    DL_SPAN_INIT("privacidade"), DL_SPAN_INIT("contact-us"), DL_SPAN_INIT("journalist"),
    DL_SPAN_INIT("newsletter"), DL_SPAN_INIT("privacidad"), DL_SPAN_INIT("impressum"), DL_SPAN_INIT("redaktion"),
    DL_SPAN_INIT("subscribe"), DL_SPAN_INIT("about-us"), DL_SPAN_INIT("comments"), DL_SPAN_INIT("contacto"),
    DL_SPAN_INIT("auteurs"), DL_SPAN_INIT("authors"), DL_SPAN_INIT("autoren"), DL_SPAN_INIT("autores"),
    DL_SPAN_INIT("careers"), DL_SPAN_INIT("contact"), DL_SPAN_INIT("kontakt"), DL_SPAN_INIT("privacy"),
    DL_SPAN_INIT("profile"), DL_SPAN_INIT("sitemap"), DL_SPAN_INIT("auteur"), DL_SPAN_INIT("author"),
    DL_SPAN_INIT("autori"), DL_SPAN_INIT("people"), DL_SPAN_INIT("writer"), DL_SPAN_INIT("about"),
    DL_SPAN_INIT("autor"), DL_SPAN_INIT("login"), DL_SPAN_INIT("staff"), DL_SPAN_INIT("terms"),
    DL_SPAN_INIT("team"), DL_SPAN_INIT("user"), DL_SPAN_INIT("abo"), DL_SPAN_INIT("agb"), DL_SPAN_INIT("faq"),
    DL_SPAN_INIT("by"), DL_SPAN_INIT("schlagwort"), DL_SPAN_INIT("argomenti"), DL_SPAN_INIT("avainsana"),
    DL_SPAN_INIT("etiquetas"), DL_SPAN_INIT("etiquette"), DL_SPAN_INIT("onderwerp"), DL_SPAN_INIT("stichwort"),
    DL_SPAN_INIT("etiqueta"), DL_SPAN_INIT("hashtags"), DL_SPAN_INIT("keywords"), DL_SPAN_INIT("subjects"),
    DL_SPAN_INIT("dossier"), DL_SPAN_INIT("hashtag"), DL_SPAN_INIT("keyword"), DL_SPAN_INIT("subject"),
    DL_SPAN_INIT("etiket"), DL_SPAN_INIT("labels"), DL_SPAN_INIT("oznaka"), DL_SPAN_INIT("oznake"),
    DL_SPAN_INIT("sujets"), DL_SPAN_INIT("themen"), DL_SPAN_INIT("topics"), DL_SPAN_INIT("emner"),
    DL_SPAN_INIT("label"), DL_SPAN_INIT("sujet"), DL_SPAN_INIT("temas"), DL_SPAN_INIT("temat"),
    DL_SPAN_INIT("thema"), DL_SPAN_INIT("topic"), DL_SPAN_INIT("topik"), DL_SPAN_INIT("amne"),
    DL_SPAN_INIT("emne"), DL_SPAN_INIT("tagi"), DL_SPAN_INIT("tags"), DL_SPAN_INIT("tema"), DL_SPAN_INIT("temi"),
    DL_SPAN_INIT("tag"),
};

const dl_span dl_listing_folder_words[38] = {
    DL_SPAN_INIT("newsletters"), DL_SPAN_INIT("newsletter"), DL_SPAN_INIT("categorie"), DL_SPAN_INIT("kategorie"),
    DL_SPAN_INIT("subscribe"), DL_SPAN_INIT("category"), DL_SPAN_INIT("authors"), DL_SPAN_INIT("autoren"),
    DL_SPAN_INIT("contact"), DL_SPAN_INIT("hashtag"), DL_SPAN_INIT("profile"), DL_SPAN_INIT("auteur"),
    DL_SPAN_INIT("author"), DL_SPAN_INIT("intent"), DL_SPAN_INIT("oznaka"), DL_SPAN_INIT("oznake"),
    DL_SPAN_INIT("people"), DL_SPAN_INIT("person"), DL_SPAN_INIT("search"), DL_SPAN_INIT("sharer"),
    DL_SPAN_INIT("themen"), DL_SPAN_INIT("topics"), DL_SPAN_INIT("about"), DL_SPAN_INIT("autor"),
    DL_SPAN_INIT("login"), DL_SPAN_INIT("share"), DL_SPAN_INIT("suche"), DL_SPAN_INIT("sujet"),
    DL_SPAN_INIT("temas"), DL_SPAN_INIT("thema"), DL_SPAN_INIT("topic"), DL_SPAN_INIT("users"),
    DL_SPAN_INIT("shop"), DL_SPAN_INIT("tags"), DL_SPAN_INIT("tema"), DL_SPAN_INIT("user"), DL_SPAN_INIT("wiki"),
    DL_SPAN_INIT("tag"),
};

const dl_span dl_no_section_words[23] = {
    DL_SPAN_INIT("news-story"), DL_SPAN_INIT("archives"), DL_SPAN_INIT("articles"), DL_SPAN_INIT("archive"),
    DL_SPAN_INIT("article"), DL_SPAN_INIT("artikel"), DL_SPAN_INIT("content"), DL_SPAN_INIT("detail"),
    DL_SPAN_INIT("index"), DL_SPAN_INIT("pages"), DL_SPAN_INIT("posts"), DL_SPAN_INIT("story"),
    DL_SPAN_INIT("html"), DL_SPAN_INIT("node"), DL_SPAN_INIT("page"), DL_SPAN_INIT("post"), DL_SPAN_INIT("read"),
    DL_SPAN_INIT("view"), DL_SPAN_INIT("amp"), DL_SPAN_INIT("web"), DL_SPAN_INIT("id"), DL_SPAN_INIT("a"),
    DL_SPAN_INIT("p"),
};

const dl_span dl_credit_words[63] = {
    DL_SPAN_INIT("φωτογραφία"), DL_SPAN_INIT("Автор фото"), DL_SPAN_INIT("автор фото"),
    DL_SPAN_INIT("crédits photo"), DL_SPAN_INIT("picture source"), DL_SPAN_INIT("crédit photo"),
    DL_SPAN_INIT("illustrations"), DL_SPAN_INIT("image credits"), DL_SPAN_INIT("photo credits"),
    DL_SPAN_INIT("사진 출처"), DL_SPAN_INIT("bildnachweis"), DL_SPAN_INIT("illustration"),
    DL_SPAN_INIT("image credit"), DL_SPAN_INIT("image source"), DL_SPAN_INIT("photo credit"),
    DL_SPAN_INIT("photo source"), DL_SPAN_INIT("photographer"), DL_SPAN_INIT("photographie"), DL_SPAN_INIT("图像来源"),
    DL_SPAN_INIT("图片来源"), DL_SPAN_INIT("圖片來源"), DL_SPAN_INIT("画像提供"), DL_SPAN_INIT("fotografija"),
    DL_SPAN_INIT("fotografía"), DL_SPAN_INIT("photography"), DL_SPAN_INIT("bildquelle"),
    DL_SPAN_INIT("bildrechte"), DL_SPAN_INIT("ffotograff"), DL_SPAN_INIT("fotografie"), DL_SPAN_INIT("fotoquelle"),
    DL_SPAN_INIT("photograph"), DL_SPAN_INIT("تصوير"), DL_SPAN_INIT("créditos"), DL_SPAN_INIT("fotoğraf"),
    DL_SPAN_INIT("crédito"), DL_SPAN_INIT("crédits"), DL_SPAN_INIT("pictures"), DL_SPAN_INIT("zdjęcie"),
    DL_SPAN_INIT("Фото"), DL_SPAN_INIT("фото"), DL_SPAN_INIT("credits"), DL_SPAN_INIT("crédit"),
    DL_SPAN_INIT("lluniau"), DL_SPAN_INIT("picture"), DL_SPAN_INIT("bilder"), DL_SPAN_INIT("credit"),
    DL_SPAN_INIT("images"), DL_SPAN_INIT("photos"), DL_SPAN_INIT("写真"), DL_SPAN_INIT("摄影"), DL_SPAN_INIT("撮影"),
    DL_SPAN_INIT("攝影"), DL_SPAN_INIT("사진"), DL_SPAN_INIT("beeld"), DL_SPAN_INIT("fotos"), DL_SPAN_INIT("fotó"),
    DL_SPAN_INIT("image"), DL_SPAN_INIT("photo"), DL_SPAN_INIT("ảnh"), DL_SPAN_INIT("bild"), DL_SPAN_INIT("foto"),
    DL_SPAN_INIT("kuva"), DL_SPAN_INIT("llun"),
};

const dl_span dl_credit_line_words[12] = {
    DL_SPAN_INIT("photograph"), DL_SPAN_INIT("pictures"), DL_SPAN_INIT("picture"), DL_SPAN_INIT("bilder"),
    DL_SPAN_INIT("imagen"), DL_SPAN_INIT("images"), DL_SPAN_INIT("photos"), DL_SPAN_INIT("fotos"),
    DL_SPAN_INIT("image"), DL_SPAN_INIT("photo"), DL_SPAN_INIT("bild"), DL_SPAN_INIT("foto"),
};

const dl_span dl_credit_front_words[10] = {
    DL_SPAN_INIT("illustration by "), DL_SPAN_INIT("photography by "), DL_SPAN_INIT("photograph by "),
    DL_SPAN_INIT("picture by "), DL_SPAN_INIT("photos by "), DL_SPAN_INIT("photo by "), DL_SPAN_INIT("foto de "),
    DL_SPAN_INIT("foto di "), DL_SPAN_INIT("사진="), DL_SPAN_INIT("©"),
};

const dl_span dl_source_words[38] = {
    DL_SPAN_INIT("इमेज स्रोत"), DL_SPAN_INIT("fuente de la imagen"), DL_SPAN_INIT("nguồn hình ảnh"),
    DL_SPAN_INIT("صدر الصورة"), DL_SPAN_INIT("Источник"), DL_SPAN_INIT("источник"), DL_SPAN_INIT("Джерело"),
    DL_SPAN_INIT("джерело"), DL_SPAN_INIT("sumber gambar"), DL_SPAN_INIT("المصدر"), DL_SPAN_INIT("資料來源"),
    DL_SPAN_INIT("ffynhonnell"), DL_SPAN_INIT("Źródło"), DL_SPAN_INIT("źródło"), DL_SPAN_INIT("Πηγή"),
    DL_SPAN_INIT("πηγή"), DL_SPAN_INIT("forrás"), DL_SPAN_INIT("nguồn"), DL_SPAN_INIT("quellen"),
    DL_SPAN_INIT("sources"), DL_SPAN_INIT("fuente"), DL_SPAN_INIT("kaynak"), DL_SPAN_INIT("källa"),
    DL_SPAN_INIT("lähde"), DL_SPAN_INIT("quelle"), DL_SPAN_INIT("source"), DL_SPAN_INIT("sumber"),
    DL_SPAN_INIT("sursă"), DL_SPAN_INIT("來源"), DL_SPAN_INIT("出典"), DL_SPAN_INIT("来源"), DL_SPAN_INIT("출처"),
    DL_SPAN_INIT("fonte"), DL_SPAN_INIT("izvor"), DL_SPAN_INIT("kilde"), DL_SPAN_INIT("sursa"),
    DL_SPAN_INIT("zdroj"), DL_SPAN_INIT("bron"),
};

const dl_span dl_advertisement_words[24] = {
    DL_SPAN_INIT("реклама"), DL_SPAN_INIT("advertisement"), DL_SPAN_INIT("advertentie"),
    DL_SPAN_INIT("advertising"), DL_SPAN_INIT("pubblicità"), DL_SPAN_INIT("publicidade"),
    DL_SPAN_INIT("publicidad"), DL_SPAN_INIT("publicité"), DL_SPAN_INIT("إعلان"), DL_SPAN_INIT("sponsored"),
    DL_SPAN_INIT("hysbyseb"), DL_SPAN_INIT("annonce"), DL_SPAN_INIT("annonse"), DL_SPAN_INIT("anzeige"),
    DL_SPAN_INIT("reklama"), DL_SPAN_INIT("werbung"), DL_SPAN_INIT("annons"), DL_SPAN_INIT("mainos"),
    DL_SPAN_INIT("reklam"), DL_SPAN_INIT("广告"), DL_SPAN_INIT("広告"), DL_SPAN_INIT("廣告"), DL_SPAN_INIT("광고"),
    DL_SPAN_INIT("oglas"),
};

const dl_span dl_cut_words[58] = {
    DL_SPAN_INIT("this article is for subscribers"), DL_SPAN_INIT("diesen artikel lesen sie mit"),
    DL_SPAN_INIT("exclusivo para suscriptores"), DL_SPAN_INIT("exclusivo para assinantes"),
    DL_SPAN_INIT("tylko dla prenumeratorów"), DL_SPAN_INIT("exclusive to subscribers"),
    DL_SPAN_INIT("become a member to read"), DL_SPAN_INIT("riservato agli abbonati"),
    DL_SPAN_INIT("réservé aux abonnés"), DL_SPAN_INIT("subscribe to continue"),
    DL_SPAN_INIT("alleen voor abonnees"), DL_SPAN_INIT("already a subscriber"),
    DL_SPAN_INIT("artikel freischalten"), DL_SPAN_INIT("samo za pretplatnike"),
    DL_SPAN_INIT("contenuto riservato"), DL_SPAN_INIT("read the full story"), DL_SPAN_INIT("to continue reading"),
    DL_SPAN_INIT("unlock this article"), DL_SPAN_INIT("continua a leggere"), DL_SPAN_INIT("för prenumeranter"),
    DL_SPAN_INIT("kun for abonnenter"), DL_SPAN_INIT("pour lire la suite"), DL_SPAN_INIT("ya eres suscriptor"),
    DL_SPAN_INIT("abonnez-vous pour"), DL_SPAN_INIT("article réservé"), DL_SPAN_INIT("continúa leyendo"),
    DL_SPAN_INIT("jetzt weiterlesen"), DL_SPAN_INIT("keep reading with"), DL_SPAN_INIT("sei già abbonato"),
    DL_SPAN_INIT("subscribe to read"), DL_SPAN_INIT("abonnenten lesen"), DL_SPAN_INIT("bereits abonnent"),
    DL_SPAN_INIT("continue reading"), DL_SPAN_INIT("darllen mwy gyda"), DL_SPAN_INIT("já é assinante"),
    DL_SPAN_INIT("register to read"), DL_SPAN_INIT("subscribe now to"), DL_SPAN_INIT("subscribers only"),
    DL_SPAN_INIT("suscríbete para"), DL_SPAN_INIT("to read the full"), DL_SPAN_INIT("jatka lukemista"),
    DL_SPAN_INIT("läs vidare med"), DL_SPAN_INIT("nastavi čitati"), DL_SPAN_INIT("premium article"),
    DL_SPAN_INIT("sign in to read"), DL_SPAN_INIT("subscriber-only"), DL_SPAN_INIT("weiterlesen mit"),
    DL_SPAN_INIT("continue lendo"), DL_SPAN_INIT("déjà abonné"), DL_SPAN_INIT("log in to read"),
    DL_SPAN_INIT("seguir leyendo"), DL_SPAN_INIT("il vous reste"), DL_SPAN_INIT("lire la suite"),
    DL_SPAN_INIT("noch kein abo"), DL_SPAN_INIT("czytaj dalej"), DL_SPAN_INIT("lees verder"),
    DL_SPAN_INIT("læs videre"), DL_SPAN_INIT("tilaajille"),
};

const dl_span dl_home_words[38] = {
    DL_SPAN_INIT("الرئيسية"), DL_SPAN_INIT("strona główna"), DL_SPAN_INIT("главная"), DL_SPAN_INIT("головна"),
    DL_SPAN_INIT("αρχική"), DL_SPAN_INIT("начало"), DL_SPAN_INIT("trang chủ"), DL_SPAN_INIT("naslovnica"),
    DL_SPAN_INIT("startseite"), DL_SPAN_INIT("ana sayfa"), DL_SPAN_INIT("frontpage"), DL_SPAN_INIT("kezdőlap"),
    DL_SPAN_INIT("トップ"), DL_SPAN_INIT("ホーム"), DL_SPAN_INIT("anasayfa"), DL_SPAN_INIT("forsiden"),
    DL_SPAN_INIT("homepage"), DL_SPAN_INIT("početna"), DL_SPAN_INIT("accueil"), DL_SPAN_INIT("beranda"),
    DL_SPAN_INIT("címlap"), DL_SPAN_INIT("etusivu"), DL_SPAN_INIT("forside"), DL_SPAN_INIT("início"),
    DL_SPAN_INIT("pocetna"), DL_SPAN_INIT("portada"), DL_SPAN_INIT("acasă"), DL_SPAN_INIT("inicio"),
    DL_SPAN_INIT("首頁"), DL_SPAN_INIT("首页"), DL_SPAN_INIT("domov"), DL_SPAN_INIT("domů"), DL_SPAN_INIT("hafan"),
    DL_SPAN_INIT("start"), DL_SPAN_INIT("hjem"), DL_SPAN_INIT("home"), DL_SPAN_INIT("hem"), DL_SPAN_INIT("홈"),
};

const dl_span dl_topic_label_words[18] = {
    DL_SPAN_INIT("und verschlagwortet mit"), DL_SPAN_INIT("verschlagwortet mit"), DL_SPAN_INIT("and tagged with"),
    DL_SPAN_INIT("tagged with"), DL_SPAN_INIT("and tagged"), DL_SPAN_INIT("category"), DL_SPAN_INIT("location"),
    DL_SPAN_INIT("channel"), DL_SPAN_INIT("keyword"), DL_SPAN_INIT("section"), DL_SPAN_INIT("subject"),
    DL_SPAN_INIT("people"), DL_SPAN_INIT("person"), DL_SPAN_INIT("tagged"), DL_SPAN_INIT("place"),
    DL_SPAN_INIT("topic"), DL_SPAN_INIT("tags"), DL_SPAN_INIT("tag"),
};

const dl_span dl_publisher_ending_words[28] = {
    DL_SPAN_INIT("editorialteam"), DL_SPAN_INIT("redaktion"), DL_SPAN_INIT("editors"), DL_SPAN_INIT("magazin"),
    DL_SPAN_INIT("website"), DL_SPAN_INIT("online"), DL_SPAN_INIT("staff"), DL_SPAN_INIT("blog"),
    DL_SPAN_INIT("couk"), DL_SPAN_INIT("info"), DL_SPAN_INIT("news"), DL_SPAN_INIT("team"), DL_SPAN_INIT("com"),
    DL_SPAN_INIT("net"), DL_SPAN_INIT("org"), DL_SPAN_INIT("at"), DL_SPAN_INIT("ch"), DL_SPAN_INIT("de"),
    DL_SPAN_INIT("es"), DL_SPAN_INIT("eu"), DL_SPAN_INIT("fr"), DL_SPAN_INIT("io"), DL_SPAN_INIT("it"),
    DL_SPAN_INIT("nl"), DL_SPAN_INIT("pl"), DL_SPAN_INIT("ru"), DL_SPAN_INIT("tv"), DL_SPAN_INIT("uk"),
};

const dl_span dl_abbreviation_words[58] = {
    DL_SPAN_INIT("approx"), DL_SPAN_INIT("Bros"), DL_SPAN_INIT("Capt"), DL_SPAN_INIT("Corp"), DL_SPAN_INIT("Dipl"),
    DL_SPAN_INIT("Mlle"), DL_SPAN_INIT("Prof"), DL_SPAN_INIT("Sept"), DL_SPAN_INIT("Abs"), DL_SPAN_INIT("Apr"),
    DL_SPAN_INIT("Art"), DL_SPAN_INIT("Aug"), DL_SPAN_INIT("Col"), DL_SPAN_INIT("Dec"), DL_SPAN_INIT("Dra"),
    DL_SPAN_INIT("Feb"), DL_SPAN_INIT("Fig"), DL_SPAN_INIT("Gen"), DL_SPAN_INIT("Gov"), DL_SPAN_INIT("Hon"),
    DL_SPAN_INIT("Inc"), DL_SPAN_INIT("Ing"), DL_SPAN_INIT("Jan"), DL_SPAN_INIT("Jul"), DL_SPAN_INIT("Jun"),
    DL_SPAN_INIT("Lic"), DL_SPAN_INIT("Ltd"), DL_SPAN_INIT("Mar"), DL_SPAN_INIT("Mme"), DL_SPAN_INIT("Mrs"),
    DL_SPAN_INIT("Nov"), DL_SPAN_INIT("Oct"), DL_SPAN_INIT("Rep"), DL_SPAN_INIT("Rev"), DL_SPAN_INIT("Sen"),
    DL_SPAN_INIT("Sep"), DL_SPAN_INIT("Sgt"), DL_SPAN_INIT("Sra"), DL_SPAN_INIT("Tel"), DL_SPAN_INIT("Vol"),
    DL_SPAN_INIT("bzw"), DL_SPAN_INIT("etc"), DL_SPAN_INIT("usw"), DL_SPAN_INIT("Bd"), DL_SPAN_INIT("Co"),
    DL_SPAN_INIT("Dr"), DL_SPAN_INIT("Ed"), DL_SPAN_INIT("Jr"), DL_SPAN_INIT("Lt"), DL_SPAN_INIT("Mr"),
    DL_SPAN_INIT("Ms"), DL_SPAN_INIT("No"), DL_SPAN_INIT("Nr"), DL_SPAN_INIT("Sr"), DL_SPAN_INIT("St"),
    DL_SPAN_INIT("al"), DL_SPAN_INIT("ca"), DL_SPAN_INIT("vs"),
};

const dl_span dl_elsewhere_words[213] = {
    DL_SPAN_INIT("ข่าวที่เกี่ยวข้อง"), DL_SPAN_INIT("διαβάστε περισσότερα"), DL_SPAN_INIT("อ่านเพิ่มเติม"),
    DL_SPAN_INIT("das könnte dich auch interessieren"), DL_SPAN_INIT("das könnte sie auch interessieren"),
    DL_SPAN_INIT("материалы по теме"), DL_SPAN_INIT("संबंधित खबर"), DL_SPAN_INIT("διαβάστε επίσης"),
    DL_SPAN_INIT("यह भी पढ़ें"), DL_SPAN_INIT("ये भी पढ़ें"), DL_SPAN_INIT("también te puede interesar"),
    DL_SPAN_INIT("διαβάστε ακόμα"), DL_SPAN_INIT("διαβάστε ακόμη"), DL_SPAN_INIT("дивіться також"),
    DL_SPAN_INIT("смотрите также"), DL_SPAN_INIT("читайте більше"), DL_SPAN_INIT("همچنین بخوانید"),
    DL_SPAN_INIT("مواضيع ذات صلة"), DL_SPAN_INIT("прочетете още"), DL_SPAN_INIT("читайте также"),
    DL_SPAN_INIT("читайте також"), DL_SPAN_INIT("بیشتر بخوانید"), DL_SPAN_INIT("আরও পড়ুন"),
    DL_SPAN_INIT("আরো পড়ুন"), DL_SPAN_INIT("още по темата"), DL_SPAN_INIT("أخبار ذات صلة"),
    DL_SPAN_INIT("อ่านข่าว"), DL_SPAN_INIT("あわせて読みたい"), DL_SPAN_INIT("artículos relacionados"),
    DL_SPAN_INIT("ti potrebbe interessare"), DL_SPAN_INIT("δείτε επίσης"), DL_SPAN_INIT("читати також"),
    DL_SPAN_INIT("читать также"), DL_SPAN_INIT("כתבות נוספות"), DL_SPAN_INIT("matérias relacionadas"),
    DL_SPAN_INIT("mohlo by vás zajímat"), DL_SPAN_INIT("notícias relacionadas"), DL_SPAN_INIT("یہ بھی پڑھیں"),
    DL_SPAN_INIT("और पढ़ें"), DL_SPAN_INIT("noticias relacionadas"), DL_SPAN_INIT("potrebbe interessarti"),
    DL_SPAN_INIT("you may be interested"), DL_SPAN_INIT("читайте еще"), DL_SPAN_INIT("читайте ещё"),
    DL_SPAN_INIT("اخبار مرتبط"), DL_SPAN_INIT("اقرأ المزيد"), DL_SPAN_INIT("مطالب مرتبط"), DL_SPAN_INIT("อ่านต่อ"),
    DL_SPAN_INIT("pour aller plus loin"), DL_SPAN_INIT("you might also like"), DL_SPAN_INIT("اقرأ أيضاً"),
    DL_SPAN_INIT("اقرأ أيضًا"), DL_SPAN_INIT("مزید پڑھیں"), DL_SPAN_INIT("articoli correlati"),
    DL_SPAN_INIT("further reading on"), DL_SPAN_INIT("le puede interesar"), DL_SPAN_INIT("lire notre article"),
    DL_SPAN_INIT("sur le même sujet"), DL_SPAN_INIT("te puede interesar"), DL_SPAN_INIT("à lire également"),
    DL_SPAN_INIT("おすすめ記事"), DL_SPAN_INIT("baca selengkapnya"), DL_SPAN_INIT("przeczytaj także"),
    DL_SPAN_INIT("suggested reading"), DL_SPAN_INIT("what to read next"), DL_SPAN_INIT("you may also like"),
    DL_SPAN_INIT("вижте още"), DL_SPAN_INIT("עוד בנושא"), DL_SPAN_INIT("إقرأ أيضا"), DL_SPAN_INIT("اقرأ أيضا"),
    DL_SPAN_INIT("شاهد أيضا"), DL_SPAN_INIT("auch interessant"), DL_SPAN_INIT("czytaj również"),
    DL_SPAN_INIT("lesen sie weiter"), DL_SPAN_INIT("per approfondire"), DL_SPAN_INIT("zobacz również"),
    DL_SPAN_INIT("lire également"), DL_SPAN_INIT("prečítajte si"), DL_SPAN_INIT("przeczytaj też"),
    DL_SPAN_INIT("קראו עוד"), DL_SPAN_INIT("もっと読む"), DL_SPAN_INIT("続きを読む"), DL_SPAN_INIT("ayrıca okuyun"),
    DL_SPAN_INIT("bunu da okuyun"), DL_SPAN_INIT("check out next"), DL_SPAN_INIT("czytaj więcej"),
    DL_SPAN_INIT("devamını oku"), DL_SPAN_INIT("lesen sie auch"), DL_SPAN_INIT("lesen sie dazu"),
    DL_SPAN_INIT("lesen sie hier"), DL_SPAN_INIT("lesen sie mehr"), DL_SPAN_INIT("mehr zum thema"),
    DL_SPAN_INIT("preberite tudi"), DL_SPAN_INIT("přečtěte si"), DL_SPAN_INIT("read this next"),
    DL_SPAN_INIT("tin liên quan"), DL_SPAN_INIT("čítajte viac"), DL_SPAN_INIT("по теме:"),
    DL_SPAN_INIT("czytaj także"), DL_SPAN_INIT("preberite še"), DL_SPAN_INIT("pročitajte i"),
    DL_SPAN_INIT("související"), DL_SPAN_INIT("zobacz także"), DL_SPAN_INIT("à lire aussi"),
    DL_SPAN_INIT("à voir aussi"), DL_SPAN_INIT("čtěte také"), DL_SPAN_INIT("čtěte více"), DL_SPAN_INIT("קראו גם"),
    DL_SPAN_INIT("قد يهمك"), DL_SPAN_INIT("관련 기사"), DL_SPAN_INIT("함께 읽기"), DL_SPAN_INIT("a lire aussi"),
    DL_SPAN_INIT("citeşte şi"), DL_SPAN_INIT("citește și"), DL_SPAN_INIT("guarda anche"),
    DL_SPAN_INIT("ilgili haber"), DL_SPAN_INIT("kapcsolódó"), DL_SPAN_INIT("lea también"),
    DL_SPAN_INIT("lee también"), DL_SPAN_INIT("leia também"), DL_SPAN_INIT("more on this"),
    DL_SPAN_INIT("more stories"), DL_SPAN_INIT("passend dazu"), DL_SPAN_INIT("veja também"),
    DL_SPAN_INIT("ver también"), DL_SPAN_INIT("čítajte aj"), DL_SPAN_INIT("đọc thêm"), DL_SPAN_INIT("另请参阅"),
    DL_SPAN_INIT("延伸閱讀"), DL_SPAN_INIT("延伸阅读"), DL_SPAN_INIT("推荐阅读"), DL_SPAN_INIT("推薦閱讀"), DL_SPAN_INIT("更多新聞"),
    DL_SPAN_INIT("更多新闻"), DL_SPAN_INIT("関連記事"), DL_SPAN_INIT("閱讀更多"), DL_SPAN_INIT("阅读更多"), DL_SPAN_INIT("관련기사"),
    DL_SPAN_INIT("관련뉴스"), DL_SPAN_INIT("czytaj też"), DL_SPAN_INIT("katso myös"), DL_SPAN_INIT("leggi anche"),
    DL_SPAN_INIT("leggi tutto"), DL_SPAN_INIT("lue lisää"), DL_SPAN_INIT("läs också"), DL_SPAN_INIT("pročitaj i"),
    DL_SPAN_INIT("recommended"), DL_SPAN_INIT("relacionado"), DL_SPAN_INIT("zobacz też"),
    DL_SPAN_INIT("don't miss"), DL_SPAN_INIT("les mer om"), DL_SPAN_INIT("lihat juga"), DL_SPAN_INIT("lire aussi"),
    DL_SPAN_INIT("läs även"), DL_SPAN_INIT("læs også"), DL_SPAN_INIT("mehr lesen"), DL_SPAN_INIT("missa inte"),
    DL_SPAN_INIT("olvassa el"), DL_SPAN_INIT("saiba mais"), DL_SPAN_INIT("siehe auch"), DL_SPAN_INIT("simak juga"),
    DL_SPAN_INIT("súvisiace"), DL_SPAN_INIT("vedi anche"), DL_SPAN_INIT("voir aussi"), DL_SPAN_INIT("zum thema:"),
    DL_SPAN_INIT("čitajte i"), DL_SPAN_INIT("더 보기"), DL_SPAN_INIT("also read"), DL_SPAN_INIT("baca juga"),
    DL_SPAN_INIT("leer más"), DL_SPAN_INIT("lees hier"), DL_SPAN_INIT("lees meer"), DL_SPAN_INIT("leia mais"),
    DL_SPAN_INIT("les også"), DL_SPAN_INIT("lies auch"), DL_SPAN_INIT("lire plus"), DL_SPAN_INIT("lue myös"),
    DL_SPAN_INIT("læs mere"), DL_SPAN_INIT("meer over"), DL_SPAN_INIT("mehr dazu"), DL_SPAN_INIT("more from"),
    DL_SPAN_INIT("must read"), DL_SPAN_INIT("olvasd el"), DL_SPAN_INIT("read also"), DL_SPAN_INIT("read more"),
    DL_SPAN_INIT("read next"), DL_SPAN_INIT("veja mais"), DL_SPAN_INIT("vidi još"), DL_SPAN_INIT("xem thêm"),
    DL_SPAN_INIT("看更多"), DL_SPAN_INIT("더보기"), DL_SPAN_INIT("lea más"), DL_SPAN_INIT("lee más"),
    DL_SPAN_INIT("lees ook"), DL_SPAN_INIT("läs mer"), DL_SPAN_INIT("povezano"), DL_SPAN_INIT("se også"),
    DL_SPAN_INIT("se även"), DL_SPAN_INIT("see also"), DL_SPAN_INIT("vezi şi"), DL_SPAN_INIT("vezi și"),
    DL_SPAN_INIT("les mer"), DL_SPAN_INIT("related"), DL_SPAN_INIT("sorodno"), DL_SPAN_INIT("up next"),
    DL_SPAN_INIT("zie ook"), DL_SPAN_INIT("à lire"), DL_SPAN_INIT("ezt is"), DL_SPAN_INIT("关联"),
    DL_SPAN_INIT("相关"), DL_SPAN_INIT("相關"), DL_SPAN_INIT("関連"), DL_SPAN_INIT("關聯"),
};

const dl_span dl_sharing_words[101] = {
    DL_SPAN_INIT("शेयर करें"), DL_SPAN_INIT("اشتراک گذاری"), DL_SPAN_INIT("κοινοποίηση"),
    DL_SPAN_INIT("комментарии"), DL_SPAN_INIT("распечатать"), DL_SPAN_INIT("поделиться"),
    DL_SPAN_INIT("поділитися"), DL_SPAN_INIT("друкувати"), DL_SPAN_INIT("εκτύπωση"), DL_SPAN_INIT("comentários"),
    DL_SPAN_INIT("commentaires"), DL_SPAN_INIT("compartilhar"), DL_SPAN_INIT("kommentieren"),
    DL_SPAN_INIT("مشاركة"), DL_SPAN_INIT("แชร์"), DL_SPAN_INIT("コメント"), DL_SPAN_INIT("ツイート"), DL_SPAN_INIT("공유하기"),
    DL_SPAN_INIT("카카오톡"), DL_SPAN_INIT("comentarios"), DL_SPAN_INIT("udostępnij"), DL_SPAN_INIT("distribuie"),
    DL_SPAN_INIT("kommentare"), DL_SPAN_INIT("megosztás"), DL_SPAN_INIT("nyomtatás"), DL_SPAN_INIT("הדפסה"),
    DL_SPAN_INIT("طباعة"), DL_SPAN_INIT("afdrukken"), DL_SPAN_INIT("chia sẻ"), DL_SPAN_INIT("commenter"),
    DL_SPAN_INIT("compartir"), DL_SPAN_INIT("condividi"), DL_SPAN_INIT("copy link"), DL_SPAN_INIT("flipboard"),
    DL_SPAN_INIT("follow us"), DL_SPAN_INIT("instagram"), DL_SPAN_INIT("partilhar"), DL_SPAN_INIT("pinterest"),
    DL_SPAN_INIT("skomentuj"), DL_SPAN_INIT("versenden"), DL_SPAN_INIT("zdieľať"), DL_SPAN_INIT("シェア"),
    DL_SPAN_INIT("bookmark"), DL_SPAN_INIT("comentar"), DL_SPAN_INIT("commenti"), DL_SPAN_INIT("comments"),
    DL_SPAN_INIT("facebook"), DL_SPAN_INIT("imprimer"), DL_SPAN_INIT("imprimir"), DL_SPAN_INIT("linkedin"),
    DL_SPAN_INIT("mastodon"), DL_SPAN_INIT("partager"), DL_SPAN_INIT("podijeli"), DL_SPAN_INIT("reacties"),
    DL_SPAN_INIT("skriv ut"), DL_SPAN_INIT("telegram"), DL_SPAN_INIT("tisknout"), DL_SPAN_INIT("whatsapp"),
    DL_SPAN_INIT("שתפו"), DL_SPAN_INIT("شارك"), DL_SPAN_INIT("bagikan"), DL_SPAN_INIT("bluesky"),
    DL_SPAN_INIT("comment"), DL_SPAN_INIT("drucken"), DL_SPAN_INIT("ispiši"), DL_SPAN_INIT("paylaş"),
    DL_SPAN_INIT("sdílet"), DL_SPAN_INIT("tulosta"), DL_SPAN_INIT("twitter"), DL_SPAN_INIT("udskriv"),
    DL_SPAN_INIT("yazdır"), DL_SPAN_INIT("youtube"), DL_SPAN_INIT("drukuj"), DL_SPAN_INIT("merken"),
    DL_SPAN_INIT("reddit"), DL_SPAN_INIT("stampa"), DL_SPAN_INIT("teilen"), DL_SPAN_INIT("tiktok"),
    DL_SPAN_INIT("چاپ"), DL_SPAN_INIT("分享"), DL_SPAN_INIT("列印"), DL_SPAN_INIT("印刷"), DL_SPAN_INIT("微信"),
    DL_SPAN_INIT("微博"), DL_SPAN_INIT("打印"), DL_SPAN_INIT("留言"), DL_SPAN_INIT("评论"), DL_SPAN_INIT("공유"),
    DL_SPAN_INIT("댓글"), DL_SPAN_INIT("인쇄"), DL_SPAN_INIT("cetak"), DL_SPAN_INIT("delen"), DL_SPAN_INIT("email"),
    DL_SPAN_INIT("print"), DL_SPAN_INIT("share"), DL_SPAN_INIT("tweet"), DL_SPAN_INIT("dela"),
    DL_SPAN_INIT("xing"), DL_SPAN_INIT("del"), DL_SPAN_INIT("jaa"), DL_SPAN_INIT("rss"),
};

const dl_span dl_affiliation_words[7] = {
    DL_SPAN_INIT("correspondent for"), DL_SPAN_INIT("contributing to"), DL_SPAN_INIT("exclusively for"),
    DL_SPAN_INIT("exclusive to"), DL_SPAN_INIT("special for"), DL_SPAN_INIT("special to"), DL_SPAN_INIT("for the"),
};

const dl_span dl_other_credit_words[59] = {
    DL_SPAN_INIT("φωτογραφίες"), DL_SPAN_INIT("μετάφραση"), DL_SPAN_INIT("अनुवाद"), DL_SPAN_INIT("переклад"),
    DL_SPAN_INIT("перевод"), DL_SPAN_INIT("fotoğraflar"), DL_SPAN_INIT("превод"), DL_SPAN_INIT("снимки"),
    DL_SPAN_INIT("फोटो"), DL_SPAN_INIT("イラスト"), DL_SPAN_INIT("取材協力"), DL_SPAN_INIT("責任編輯"), DL_SPAN_INIT("责任编辑"),
    DL_SPAN_INIT("资料来源"), DL_SPAN_INIT("تحرير:"), DL_SPAN_INIT("צילום"), DL_SPAN_INIT("תרגום"),
    DL_SPAN_INIT("ترجمة"), DL_SPAN_INIT("ترجمه"), DL_SPAN_INIT("تصوير"), DL_SPAN_INIT("fotoğraf"),
    DL_SPAN_INIT("聞き手"), DL_SPAN_INIT("그래픽"), DL_SPAN_INIT("фото"), DL_SPAN_INIT("çeviri"), DL_SPAN_INIT("عکس"),
    DL_SPAN_INIT("來源"), DL_SPAN_INIT("写真"), DL_SPAN_INIT("制图"), DL_SPAN_INIT("剪辑"), DL_SPAN_INIT("图／"),
    DL_SPAN_INIT("图："), DL_SPAN_INIT("圖／"), DL_SPAN_INIT("圖："), DL_SPAN_INIT("审核"), DL_SPAN_INIT("摄影"),
    DL_SPAN_INIT("撮影"), DL_SPAN_INIT("攝影"), DL_SPAN_INIT("来源"), DL_SPAN_INIT("校对"), DL_SPAN_INIT("校對"),
    DL_SPAN_INIT("構成"), DL_SPAN_INIT("編審"), DL_SPAN_INIT("編輯"), DL_SPAN_INIT("編集"), DL_SPAN_INIT("编辑"),
    DL_SPAN_INIT("翻訳"), DL_SPAN_INIT("翻譯"), DL_SPAN_INIT("翻译"), DL_SPAN_INIT("視頻"), DL_SPAN_INIT("视频"),
    DL_SPAN_INIT("责编"), DL_SPAN_INIT("번역"), DL_SPAN_INIT("사진"), DL_SPAN_INIT("영상"), DL_SPAN_INIT("정리"),
    DL_SPAN_INIT("편집"), DL_SPAN_INIT("图/"), DL_SPAN_INIT("圖/"),
};

const dl_span dl_spaced_names_words[10] = {
    DL_SPAN_INIT("通讯员"), DL_SPAN_INIT("報導"), DL_SPAN_INIT("报道"), DL_SPAN_INIT("撰文"), DL_SPAN_INIT("本報"),
    DL_SPAN_INIT("本报"), DL_SPAN_INIT("編輯"), DL_SPAN_INIT("编辑"), DL_SPAN_INIT("记者"), DL_SPAN_INIT("기자"),
};

const dl_span dl_glued_and_words[2] = {
    DL_SPAN_INIT("ו"), DL_SPAN_INIT("و"),
};

const dl_span dl_letter_word_words[38] = {
    DL_SPAN_INIT("Ở"), DL_SPAN_INIT("À"), DL_SPAN_INIT("Å"), DL_SPAN_INIT("Ç"), DL_SPAN_INIT("È"),
    DL_SPAN_INIT("É"), DL_SPAN_INIT("Ô"), DL_SPAN_INIT("Ö"), DL_SPAN_INIT("Ő"), DL_SPAN_INIT("Η"),
    DL_SPAN_INIT("Ο"), DL_SPAN_INIT("Ω"), DL_SPAN_INIT("Є"), DL_SPAN_INIT("І"), DL_SPAN_INIT("А"),
    DL_SPAN_INIT("Б"), DL_SPAN_INIT("В"), DL_SPAN_INIT("Ж"), DL_SPAN_INIT("З"), DL_SPAN_INIT("И"),
    DL_SPAN_INIT("Й"), DL_SPAN_INIT("К"), DL_SPAN_INIT("О"), DL_SPAN_INIT("С"), DL_SPAN_INIT("У"),
    DL_SPAN_INIT("Я"), DL_SPAN_INIT("A"), DL_SPAN_INIT("E"), DL_SPAN_INIT("H"), DL_SPAN_INIT("I"),
    DL_SPAN_INIT("K"), DL_SPAN_INIT("O"), DL_SPAN_INIT("S"), DL_SPAN_INIT("U"), DL_SPAN_INIT("V"),
    DL_SPAN_INIT("W"), DL_SPAN_INIT("Y"), DL_SPAN_INIT("Z"),
};

const dl_span dl_caption_label_words[24] = {
    DL_SPAN_INIT("التعليق على الصورة"), DL_SPAN_INIT("Подпись к фото"), DL_SPAN_INIT("Підпис до фото"),
    DL_SPAN_INIT("подпись к фото"), DL_SPAN_INIT("підпис до фото"), DL_SPAN_INIT("chụp lại hình ảnh"),
    DL_SPAN_INIT("fotoğraf altı yazısı"), DL_SPAN_INIT("légende de l’image"), DL_SPAN_INIT("图像加注文字"),
    DL_SPAN_INIT("keterangan gambar"), DL_SPAN_INIT("bildbeschreibung"), DL_SPAN_INIT("bildunterschrift"),
    DL_SPAN_INIT("legenda da foto"), DL_SPAN_INIT("picture caption"), DL_SPAN_INIT("légende image"),
    DL_SPAN_INIT("image caption"), DL_SPAN_INIT("photo caption"), DL_SPAN_INIT("사진 설명"), DL_SPAN_INIT("画像説明"),
    DL_SPAN_INIT("pie de foto"), DL_SPAN_INIT("bijschrift"), DL_SPAN_INIT("didascalia"), DL_SPAN_INIT("légende"),
    DL_SPAN_INIT("legenda"),
};

const dl_span dl_interruption_words[86] = {
    DL_SPAN_INIT("συνεχίζεται μετά τη διαφήμιση"), DL_SPAN_INIT("продовження після реклами"),
    DL_SPAN_INIT("продолжение после рекламы"), DL_SPAN_INIT("стаття продовжується"),
    DL_SPAN_INIT("статья продолжается"), DL_SPAN_INIT("scroll to continue with content"),
    DL_SPAN_INIT("продолжение ниже"), DL_SPAN_INIT("continua depois da publicidade"),
    DL_SPAN_INIT("المقال مستمر بعد"), DL_SPAN_INIT("يتبع بعد الإعلان"),
    DL_SPAN_INIT("lees verder na de advertentie"), DL_SPAN_INIT("continua após a publicidade"),
    DL_SPAN_INIT("continua dopo la pubblicità"), DL_SPAN_INIT("prosegue dopo la pubblicità"),
    DL_SPAN_INIT("quảng cáo - đọc tiếp"), DL_SPAN_INIT("continuă după publicitate"),
    DL_SPAN_INIT("pokračování článku pod"), DL_SPAN_INIT("fortsätter efter annonsen"),
    DL_SPAN_INIT("fortsätter under annonsen"), DL_SPAN_INIT("fortsætter efter annoncen"),
    DL_SPAN_INIT("lanjutkan membaca di bawah"), DL_SPAN_INIT("después de la publicidad"),
    DL_SPAN_INIT("fortsetter under annonsen"), DL_SPAN_INIT("la suite de votre contenu"),
    DL_SPAN_INIT("a cikk a hirdetés után"), DL_SPAN_INIT("après cette publicité"),
    DL_SPAN_INIT("gulir untuk melanjutkan"), DL_SPAN_INIT("scroll down to continue"),
    DL_SPAN_INIT("weiter nach der werbung"), DL_SPAN_INIT("הכתבה ממשיכה"), DL_SPAN_INIT("القصة مستمرة"),
    DL_SPAN_INIT("광고 아래에 계속"), DL_SPAN_INIT("advertisement - scroll"), DL_SPAN_INIT("anzeige geht es weiter"),
    DL_SPAN_INIT("continue reading below"), DL_SPAN_INIT("dalszy ciąg artykułu"),
    DL_SPAN_INIT("la suite après la pub"), DL_SPAN_INIT("artikkelen fortsetter"),
    DL_SPAN_INIT("la suite de l'article"), DL_SPAN_INIT("unterhalb der anzeige"), DL_SPAN_INIT("広告の後にも続"),
    DL_SPAN_INIT("記事は広告の下"), DL_SPAN_INIT("請繼續往下閱讀"), DL_SPAN_INIT("请继续往下阅读"), DL_SPAN_INIT("après la publicité"),
    DL_SPAN_INIT("artikeln fortsätter"), DL_SPAN_INIT("artiklen fortsætter"), DL_SPAN_INIT("cikkünk a hirdetés"),
    DL_SPAN_INIT("após a publicidade"), DL_SPAN_INIT("articolul continuă"), DL_SPAN_INIT("článek pokračuje"),
    DL_SPAN_INIT("článok pokračuje"), DL_SPAN_INIT("continúa después"), DL_SPAN_INIT("mainoksen jälkeen"),
    DL_SPAN_INIT("nastavlja se ispod"), DL_SPAN_INIT("scroll to continue"), DL_SPAN_INIT("skip advertisement"),
    DL_SPAN_INIT("tras la publicidad"), DL_SPAN_INIT("広告の下に続"), DL_SPAN_INIT("after this advert"),
    DL_SPAN_INIT("article continues"), DL_SPAN_INIT("fortsætter under"), DL_SPAN_INIT("gaat verder onder"),
    DL_SPAN_INIT("reszta tekstu pod"), DL_SPAN_INIT("sigue después de"), DL_SPAN_INIT("광고 후 계속"),
    DL_SPAN_INIT("artikkeli jatkuu"), DL_SPAN_INIT("ciąg dalszy pod"), DL_SPAN_INIT("continúa debajo"),
    DL_SPAN_INIT("nach der anzeige"), DL_SPAN_INIT("nach der werbung"), DL_SPAN_INIT("saken fortsetter"),
    DL_SPAN_INIT("기사는 광고"), DL_SPAN_INIT("continues after"), DL_SPAN_INIT("continues below"),
    DL_SPAN_INIT("continues under"), DL_SPAN_INIT("haberin devamı"), DL_SPAN_INIT("reklamdan sonra"),
    DL_SPAN_INIT("story continues"), DL_SPAN_INIT("广告后继续"), DL_SPAN_INIT("廣告後繼續"), DL_SPAN_INIT("continua sotto"),
    DL_SPAN_INIT("continue below"), DL_SPAN_INIT("gaat verder na"), DL_SPAN_INIT("ispod oglasa"),
    DL_SPAN_INIT("juttu jatkuu"),
};

const dl_span dl_invitation_words[92] = {
    DL_SPAN_INIT("ติดตามเราได้ที่"), DL_SPAN_INIT("подписывайтесь на наш"), DL_SPAN_INIT("हमें फॉलो करें"),
    DL_SPAN_INIT("підписуйтесь на наш"), DL_SPAN_INIT("підписуйтеся на наш"), DL_SPAN_INIT("подпишитесь на наш"),
    DL_SPAN_INIT("ニュースレターに登録"), DL_SPAN_INIT("メールマガジンに登録"), DL_SPAN_INIT("ακολουθήστε μας"),
    DL_SPAN_INIT("הירשמו לניוזלטר"), DL_SPAN_INIT("النشرة البريدية"), DL_SPAN_INIT("следите за нами"),
    DL_SPAN_INIT("اشترك في نشرتنا"), DL_SPAN_INIT("ακολουθήστε το"), DL_SPAN_INIT("последвайте ни"),
    DL_SPAN_INIT("стежте за нами"), DL_SPAN_INIT("nuestro canal de whatsapp"), DL_SPAN_INIT("फॉलो करें"),
    DL_SPAN_INIT("читайте нас в"), DL_SPAN_INIT("nosso canal do whatsapp"),
    DL_SPAN_INIT("nosso canal no whatsapp"), DL_SPAN_INIT("nostro canale whatsapp"),
    DL_SPAN_INIT("unserem whatsapp-kanal"), DL_SPAN_INIT("newsletter abonnieren"),
    DL_SPAN_INIT("saluran whatsapp kami"), DL_SPAN_INIT("theo dõi chúng tôi"), DL_SPAN_INIT("עקבו אחרינו"),
    DL_SPAN_INIT("تابعونا على"), DL_SPAN_INIT("our telegram channel"), DL_SPAN_INIT("our whatsapp channel"),
    DL_SPAN_INIT("naszego newslettera"), DL_SPAN_INIT("تابعنا على"), DL_SPAN_INIT("خبرنامه ما"),
    DL_SPAN_INIT("뉴스레터 구독"), DL_SPAN_INIT("našem newsletteru"), DL_SPAN_INIT("nuestra newsletter"),
    DL_SPAN_INIT("unserem newsletter"), DL_SPAN_INIT("unseren newsletter"), DL_SPAN_INIT("팔로우하세요"),
    DL_SPAN_INIT("nostra newsletter"), DL_SPAN_INIT("daily newsletter"), DL_SPAN_INIT("download our app"),
    DL_SPAN_INIT("kövessen minket"), DL_SPAN_INIT("nossa newsletter"), DL_SPAN_INIT("notre infolettre"),
    DL_SPAN_INIT("notre newsletter"), DL_SPAN_INIT("nuestro boletín"), DL_SPAN_INIT("náš newsletter"),
    DL_SPAN_INIT("onze nieuwsbrief"), DL_SPAN_INIT("sledujte nás na"), DL_SPAN_INIT("subscribe to our"),
    DL_SPAN_INIT("tilaa uutiskirje"), DL_SPAN_INIT("vores nyhedsbrev"), DL_SPAN_INIT("vårt nyhetsbrev"),
    DL_SPAN_INIT("bizi takip edin"), DL_SPAN_INIT("free newsletter"), DL_SPAN_INIT("hírlevelünkre"),
    DL_SPAN_INIT("nos newsletters"), DL_SPAN_INIT("sign up for our"), DL_SPAN_INIT("をフォロー"), DL_SPAN_INIT("訂閱我們的"),
    DL_SPAN_INIT("订阅我们的"), DL_SPAN_INIT("구독하세요"), DL_SPAN_INIT("folgen sie uns"), DL_SPAN_INIT("kövess minket"),
    DL_SPAN_INIT("our newsletter"), DL_SPAN_INIT("sign up to our"), DL_SPAN_INIT("urmărește-ne"),
    DL_SPAN_INIT("ما را در"), DL_SPAN_INIT("följ oss på"), DL_SPAN_INIT("følg oss på"),
    DL_SPAN_INIT("ikuti kami di"), DL_SPAN_INIT("seuraa meitä"), DL_SPAN_INIT("sledujte nás"),
    DL_SPAN_INIT("urmăriți-ne"), DL_SPAN_INIT("bültenimize"), DL_SPAN_INIT("follow us on"),
    DL_SPAN_INIT("følg os på"), DL_SPAN_INIT("obserwuj nas"), DL_SPAN_INIT("síguenos en"), DL_SPAN_INIT("关注我们"),
    DL_SPAN_INIT("追蹤我們"), DL_SPAN_INIT("關注我們"), DL_SPAN_INIT("pratite nas"), DL_SPAN_INIT("suivez-nous"),
    DL_SPAN_INIT("síganos en"), DL_SPAN_INIT("volg ons op"), DL_SPAN_INIT("śledź nas"), DL_SPAN_INIT("like us on"),
    DL_SPAN_INIT("seguici su"), DL_SPAN_INIT("folgt uns"), DL_SPAN_INIT("siga-nos"),
};

const dl_span dl_offer_words[102] = {
    DL_SPAN_INIT("تسجيل الدخول"), DL_SPAN_INIT("συνδεθείτε"), DL_SPAN_INIT("this article is for"),
    DL_SPAN_INIT("передплат"), DL_SPAN_INIT("already a member"), DL_SPAN_INIT("créer un compte"),
    DL_SPAN_INIT("unlimited access"), DL_SPAN_INIT("оформите"), DL_SPAN_INIT("become a member"),
    DL_SPAN_INIT("iniciar sesión"), DL_SPAN_INIT("to keep reading"), DL_SPAN_INIT("connectez-vous"),
    DL_SPAN_INIT("συνδρομ"), DL_SPAN_INIT("đăng nhập"), DL_SPAN_INIT("abonnez-vous"), DL_SPAN_INIT("berlangganan"),
    DL_SPAN_INIT("free article"), DL_SPAN_INIT("freischalten"), DL_SPAN_INIT("registrieren"),
    DL_SPAN_INIT("subscription"), DL_SPAN_INIT("подпис"), DL_SPAN_INIT("увійти"), DL_SPAN_INIT("התחברו"),
    DL_SPAN_INIT("ログイン"), DL_SPAN_INIT("abbonamento"), DL_SPAN_INIT("bejelentkez"), DL_SPAN_INIT("faça login"),
    DL_SPAN_INIT("prenumerant"), DL_SPAN_INIT("prenumerera"), DL_SPAN_INIT("prihlásiť"), DL_SPAN_INIT("přihlásit"),
    DL_SPAN_INIT("regístrate"), DL_SPAN_INIT("suscribirse"), DL_SPAN_INIT("suscríbete"),
    DL_SPAN_INIT("to continue"), DL_SPAN_INIT("weiterlesen"), DL_SPAN_INIT("abonnement"),
    DL_SPAN_INIT("abonnieren"), DL_SPAN_INIT("free trial"), DL_SPAN_INIT("giriş yap"), DL_SPAN_INIT("prenumerat"),
    DL_SPAN_INIT("registrati"), DL_SPAN_INIT("subscriber"), DL_SPAN_INIT("suscriptor"), DL_SPAN_INIT("đăng ký"),
    DL_SPAN_INIT("войти"), DL_SPAN_INIT("اشترك"), DL_SPAN_INIT("abonament"), DL_SPAN_INIT("abonează"),
    DL_SPAN_INIT("abonneren"), DL_SPAN_INIT("assinante"), DL_SPAN_INIT("előfizet"), DL_SPAN_INIT("monatlich"),
    DL_SPAN_INIT("per maand"), DL_SPAN_INIT("per month"), DL_SPAN_INIT("předplat"), DL_SPAN_INIT("s'abonner"),
    DL_SPAN_INIT("subscribe"), DL_SPAN_INIT("로그인"), DL_SPAN_INIT("abbonati"), DL_SPAN_INIT("abonnent"),
    DL_SPAN_INIT("anmelden"), DL_SPAN_INIT("inloggen"), DL_SPAN_INIT("kirjaudu"), DL_SPAN_INIT("logg inn"),
    DL_SPAN_INIT("logga in"), DL_SPAN_INIT("par mois"), DL_SPAN_INIT("per week"), DL_SPAN_INIT("por mês"),
    DL_SPAN_INIT("predplat"), DL_SPAN_INIT("pretplat"), DL_SPAN_INIT("register"), DL_SPAN_INIT("subskryb"),
    DL_SPAN_INIT("מנוי"), DL_SPAN_INIT("abonnee"), DL_SPAN_INIT("abonné"), DL_SPAN_INIT("al mese"),
    DL_SPAN_INIT("log ind"), DL_SPAN_INIT("prijavi"), DL_SPAN_INIT("sign in"), DL_SPAN_INIT("zaloguj"),
    DL_SPAN_INIT("accedi"), DL_SPAN_INIT("al mes"), DL_SPAN_INIT("assine"), DL_SPAN_INIT("entrar"),
    DL_SPAN_INIT("log in"), DL_SPAN_INIT("testen"), DL_SPAN_INIT("会员"), DL_SPAN_INIT("会員"), DL_SPAN_INIT("會員"),
    DL_SPAN_INIT("登入"), DL_SPAN_INIT("登录"), DL_SPAN_INIT("登録"), DL_SPAN_INIT("訂閱"), DL_SPAN_INIT("订阅"),
    DL_SPAN_INIT("購読"), DL_SPAN_INIT("구독"), DL_SPAN_INIT("회원"), DL_SPAN_INIT("abone"), DL_SPAN_INIT("masuk"),
    DL_SPAN_INIT("tilaa"), DL_SPAN_INIT("abo"),
};

const dl_span dl_consent_words[94] = {
    DL_SPAN_INIT("персональных данных"), DL_SPAN_INIT("προσωπικά δεδομένα"), DL_SPAN_INIT("персональних даних"),
    DL_SPAN_INIT("date cu caracter personal"), DL_SPAN_INIT("personenbezogene daten"), DL_SPAN_INIT("συγκατάθεση"),
    DL_SPAN_INIT("données personnelles"), DL_SPAN_INIT("legitimate interest"), DL_SPAN_INIT("manage preferences"),
    DL_SPAN_INIT("personopplysninger"), DL_SPAN_INIT("プライバシー"), DL_SPAN_INIT("osobních údajů"),
    DL_SPAN_INIT("personoplysninger"), DL_SPAN_INIT("файлы cookie"), DL_SPAN_INIT("confidentialité"),
    DL_SPAN_INIT("danych osobowych"), DL_SPAN_INIT("datos personales"), DL_SPAN_INIT("nossos parceiros"),
    DL_SPAN_INIT("persoonsgegevens"), DL_SPAN_INIT("согласие"), DL_SPAN_INIT("nos partenaires"),
    DL_SPAN_INIT("nuestros socios"), DL_SPAN_INIT("personalized ad"), DL_SPAN_INIT("personuppgifter"),
    DL_SPAN_INIT("consentimiento"), DL_SPAN_INIT("dados pessoais"), DL_SPAN_INIT("dati personali"),
    DL_SPAN_INIT("nostri partner"), DL_SPAN_INIT("privacy policy"), DL_SPAN_INIT("unsere partner"),
    DL_SPAN_INIT("принять"), DL_SPAN_INIT("consentimento"), DL_SPAN_INIT("kişisel veri"),
    DL_SPAN_INIT("onze partners"), DL_SPAN_INIT("personal data"), DL_SPAN_INIT("consentement"),
    DL_SPAN_INIT("einwilligung"), DL_SPAN_INIT("hozzájárul"), DL_SPAN_INIT("our partners"), DL_SPAN_INIT("同意する"),
    DL_SPAN_INIT("接受所有"), DL_SPAN_INIT("개인정보"), DL_SPAN_INIT("datenschutz"), DL_SPAN_INIT("informativa"),
    DL_SPAN_INIT("privacidade"), DL_SPAN_INIT("toestemming"), DL_SPAN_INIT("accept all"),
    DL_SPAN_INIT("accepteren"), DL_SPAN_INIT("odmietnuť"), DL_SPAN_INIT("odmítnout"), DL_SPAN_INIT("privacidad"),
    DL_SPAN_INIT("reject all"), DL_SPAN_INIT("zaakceptuj"), DL_SPAN_INIT("zustimmung"), DL_SPAN_INIT("згода"),
    DL_SPAN_INIT("ciasteczk"), DL_SPAN_INIT("kolačić"), DL_SPAN_INIT("pristanak"), DL_SPAN_INIT("suostumus"),
    DL_SPAN_INIT("zustimmen"), DL_SPAN_INIT("隱私權"), DL_SPAN_INIT("ablehnen"), DL_SPAN_INIT("accepter"),
    DL_SPAN_INIT("consenso"), DL_SPAN_INIT("consimț"), DL_SPAN_INIT("evästee"), DL_SPAN_INIT("godkänn"),
    DL_SPAN_INIT("hyväksy"), DL_SPAN_INIT("kabul et"), DL_SPAN_INIT("rechazar"), DL_SPAN_INIT("rejeitar"),
    DL_SPAN_INIT("samtycke"), DL_SPAN_INIT("samtykke"), DL_SPAN_INIT("accetta"), DL_SPAN_INIT("aceitar"),
    DL_SPAN_INIT("aceptar"), DL_SPAN_INIT("consent"), DL_SPAN_INIT("cookies"), DL_SPAN_INIT("iab tcf"),
    DL_SPAN_INIT("odrzuć"), DL_SPAN_INIT("refuser"), DL_SPAN_INIT("rifiuta"), DL_SPAN_INIT("souhlas"),
    DL_SPAN_INIT("súhlas"), DL_SPAN_INIT("cookie"), DL_SPAN_INIT("sütik"), DL_SPAN_INIT("çerez"),
    DL_SPAN_INIT("隐私"), DL_SPAN_INIT("동의"), DL_SPAN_INIT("쿠키"), DL_SPAN_INIT("godta"), DL_SPAN_INIT("zgoda"),
    DL_SPAN_INIT("zgody"), DL_SPAN_INIT("gdpr"),
};

const dl_span dl_script_message_words[91] = {
    DL_SPAN_INIT("ενεργοποιήστε τη javascript"), DL_SPAN_INIT("ενεργοποιήστε το javascript"),
    DL_SPAN_INIT("تفعيل جافا سكريبت"), DL_SPAN_INIT("необходим javascript"), DL_SPAN_INIT("увімкніть javascript"),
    DL_SPAN_INIT("włącz obsługę javascript"), DL_SPAN_INIT("включите javascript"),
    DL_SPAN_INIT("включить javascript"), DL_SPAN_INIT("отключен javascript"), DL_SPAN_INIT("потрібен javascript"),
    DL_SPAN_INIT("engedélyezze a javascript"), DL_SPAN_INIT("javascript est désactivé"),
    DL_SPAN_INIT("javascript ist deaktiviert"), DL_SPAN_INIT("aktivieren sie javascript"),
    DL_SPAN_INIT("javascript'i etkinleştir"), DL_SPAN_INIT("kapcsolja be a javascript"),
    DL_SPAN_INIT("javascript etkinleştir"), DL_SPAN_INIT("javascript отключ"),
    DL_SPAN_INIT("mengaktifkan javascript"), DL_SPAN_INIT("להפעיל javascript"),
    DL_SPAN_INIT("habilitar o javascript"), DL_SPAN_INIT("javascript inschakelen"),
    DL_SPAN_INIT("javascript is disabled"), DL_SPAN_INIT("javascript is required"),
    DL_SPAN_INIT("activează javascript"), DL_SPAN_INIT("habilite o javascript"),
    DL_SPAN_INIT("javascript aktivieren"), DL_SPAN_INIT("włączyć javascript"), DL_SPAN_INIT("تفعيل javascript"),
    DL_SPAN_INIT("جافا سكريبت"), DL_SPAN_INIT("자바스크립트를"), DL_SPAN_INIT("abilitare javascript"),
    DL_SPAN_INIT("activați javascript"), DL_SPAN_INIT("aktiviere javascript"), DL_SPAN_INIT("benötigt javascript"),
    DL_SPAN_INIT("habilitar javascript"), DL_SPAN_INIT("javascript が無効"), DL_SPAN_INIT("javascript を有効"),
    DL_SPAN_INIT("vyžaduje javascript"), DL_SPAN_INIT("activate javascript"), DL_SPAN_INIT("aktifkan javascript"),
    DL_SPAN_INIT("aktivera javascript"), DL_SPAN_INIT("attivare javascript"), DL_SPAN_INIT("habilita javascript"),
    DL_SPAN_INIT("habilite javascript"), DL_SPAN_INIT("javascriptが無効"), DL_SPAN_INIT("javascriptを有効"),
    DL_SPAN_INIT("povoľte javascript"), DL_SPAN_INIT("requires javascript"), DL_SPAN_INIT("slå javascript til"),
    DL_SPAN_INIT("slå på javascript"), DL_SPAN_INIT("zapněte javascript"), DL_SPAN_INIT("הפעל javascript"),
    DL_SPAN_INIT("abilita javascript"), DL_SPAN_INIT("activar javascript"), DL_SPAN_INIT("activer javascript"),
    DL_SPAN_INIT("activez javascript"), DL_SPAN_INIT("aktiver javascript"), DL_SPAN_INIT("ative o javascript"),
    DL_SPAN_INIT("javascript activé"), DL_SPAN_INIT("javascript ativado"), DL_SPAN_INIT("javascript enabled"),
    DL_SPAN_INIT("javascript must be"), DL_SPAN_INIT("kräver javascript"), DL_SPAN_INIT("kræver javascript"),
    DL_SPAN_INIT("povolte javascript"), DL_SPAN_INIT("schakel javascript"), DL_SPAN_INIT("turn on javascript"),
    DL_SPAN_INIT("włącz javascript"), DL_SPAN_INIT("zapnite javascript"), DL_SPAN_INIT("activa javascript"),
    DL_SPAN_INIT("active javascript"), DL_SPAN_INIT("ativar javascript"), DL_SPAN_INIT("attiva javascript"),
    DL_SPAN_INIT("enable javascript"), DL_SPAN_INIT("javascript is not"), DL_SPAN_INIT("javascript to run"),
    DL_SPAN_INIT("krever javascript"), DL_SPAN_INIT("wymaga javascript"), DL_SPAN_INIT("启用 javascript"),
    DL_SPAN_INIT("啟用 javascript"), DL_SPAN_INIT("bật javascript"), DL_SPAN_INIT("javascript gerek"),
    DL_SPAN_INIT("javascript nodig"), DL_SPAN_INIT("启用javascript"), DL_SPAN_INIT("啟用javascript"),
    DL_SPAN_INIT("开启javascript"), DL_SPAN_INIT("need javascript"), DL_SPAN_INIT("ota javascript"),
    DL_SPAN_INIT("javascript를"), DL_SPAN_INIT("javascriptin"),
};

const uint32_t dl_address_beginnings[32] = {
    0x0, 0x0, 0x0, 0x6c7962, 0x0, 0x0, 0x7a6179, 0x2f7962, 0x0, 0x0, 0x0, 0x6c6f63, 0x706572, 0x0, 0x0, 0x0,
    0x6e6f63, 0x646572, 0x0, 0x6f6570, 0x0, 0x0, 0x0, 0x756f6a, 0x0, 0x0, 0x0, 0x697277, 0x0, 0x747561, 0x617473,
    0x0,
};

const dl_span dl_language_names[33][2] = {
    {DL_SPAN_INIT("arabic"), DL_SPAN_INIT("ar")}, {DL_SPAN_INIT("chinese"), DL_SPAN_INIT("zh")},
    {DL_SPAN_INIT("cn"), DL_SPAN_INIT("zh")}, {DL_SPAN_INIT("croatian"), DL_SPAN_INIT("hr")},
    {DL_SPAN_INIT("cymraeg"), DL_SPAN_INIT("cy")}, {DL_SPAN_INIT("cz"), DL_SPAN_INIT("cs")},
    {DL_SPAN_INIT("deu"), DL_SPAN_INIT("de")}, {DL_SPAN_INIT("deutsch"), DL_SPAN_INIT("de")},
    {DL_SPAN_INIT("dutch"), DL_SPAN_INIT("nl")}, {DL_SPAN_INIT("eng"), DL_SPAN_INIT("en")},
    {DL_SPAN_INIT("english"), DL_SPAN_INIT("en")}, {DL_SPAN_INIT("fra"), DL_SPAN_INIT("fr")},
    {DL_SPAN_INIT("french"), DL_SPAN_INIT("fr")}, {DL_SPAN_INIT("ger"), DL_SPAN_INIT("de")},
    {DL_SPAN_INIT("german"), DL_SPAN_INIT("de")}, {DL_SPAN_INIT("gr"), DL_SPAN_INIT("el")},
    {DL_SPAN_INIT("hrvatski"), DL_SPAN_INIT("hr")}, {DL_SPAN_INIT("in"), DL_SPAN_INIT("id")},
    {DL_SPAN_INIT("ita"), DL_SPAN_INIT("it")}, {DL_SPAN_INIT("italian"), DL_SPAN_INIT("it")},
    {DL_SPAN_INIT("iw"), DL_SPAN_INIT("he")}, {DL_SPAN_INIT("japanese"), DL_SPAN_INIT("ja")},
    {DL_SPAN_INIT("jp"), DL_SPAN_INIT("ja")}, {DL_SPAN_INIT("korean"), DL_SPAN_INIT("ko")},
    {DL_SPAN_INIT("kr"), DL_SPAN_INIT("ko")}, {DL_SPAN_INIT("polish"), DL_SPAN_INIT("pl")},
    {DL_SPAN_INIT("portuguese"), DL_SPAN_INIT("pt")}, {DL_SPAN_INIT("russian"), DL_SPAN_INIT("ru")},
    {DL_SPAN_INIT("spa"), DL_SPAN_INIT("es")}, {DL_SPAN_INIT("spanish"), DL_SPAN_INIT("es")},
    {DL_SPAN_INIT("turkish"), DL_SPAN_INIT("tr")}, {DL_SPAN_INIT("ua"), DL_SPAN_INIT("uk")},
    {DL_SPAN_INIT("welsh"), DL_SPAN_INIT("cy")},
};

const char *const dl_kin_languages[16] = {
    "de lb gsw als", "es ca gl ast eu", "pt gl", "nl af fy", "ru uk be bg mk", "tr az", "cs sk",
    "hr bs sr sh me cnr", "fa prs ps", "he iw yi", "hi mr ne", "id ms", "fil tl", "zh yue", "kk ky tt",
    "no nb nn da sv",
};

const struct dl_frequent_words dl_frequent_words[20] = {
    {"en",
     "the and to of that with for this they have has from his her you are were be by it at but not who which will "
     "been their would about he she said our its more what when there an or can"},
    {"de lb gsw als",
     "der die das und ist nicht ein eine einen einer eines dem den des mit sich auf für von zu im auch wird sind "
     "war hat er sie es nach bei aus wie über zum zur noch dass als an am haben werden wurde einem vor oder ich "
     "wir nur aber so um durch ihre seine"},
    {"fr",
     "le les des du et est une dans pour que qui sur pas plus par avec au aux ce cette il elle ont été sont ne "
     "son sa ses leur mais ou où comme nous vous je ces être deux fait depuis entre"},
    {"es ca gl ast eu",
     "el los las del y en una por con su es lo como más al fue ha pero sus este esta entre cuando muy también "
     "desde hasta donde porque sobre según años ser son no que para se"},
    {"pt gl",
     "o os do da dos das em não um uma para com é ao mais foi na no nos nas pelo pela seu sua ser são está à que "
     "por entre mas como também já anos sobre"},
    {"it",
     "il di che è per non un una con del della dei delle nel nella gli al alla si da ha sono come più anche ma lo "
     "dal degli questo questa loro essere stato tra ai sul dalla"},
    {"nl af fy",
     "de het een van en is dat op te zijn met voor niet aan er om ook als bij maar naar uit door over werd heeft "
     "wordt nog hij ze kan deze meer worden hebben die"},
    {"ru uk be bg mk",
     "и в на не что с по как это из за от для но он к до о у а его она они их та що з як це від він й або щоб да "
     "се е че са при"},
    {"pl",
     "w nie się że jest jak przez dla oraz są był była tym ich już przed który która które także jego na do z i "
     "to od po jako tego będzie"},
    {"tr az",
     "ve bir bu için ile olarak çok olan daha gibi kadar sonra ise olduğu ancak dedi diye ya da de"},
    {"cs sk",
     "v se že je pro jako ale by jsou byl byla bylo který která které také podle jeho aby už při nebo na sa pre "
     "ako sú bol bola bolo ktorý ktorá ktoré tiež podľa alebo a s z do i"},
    {"fi",
     "ja on ei että oli hän se ovat myös kun joka mutta olla sekä mukaan ole niin kuin vain jo eivät ollut tai "
     "sen hänen nyt"},
    {"hu",
     "az és hogy nem egy volt csak már mint még ez meg után szerint vagy lesz azt amely is ki el pedig ezt"},
    {"ro",
     "și în să care din este pentru mai că au fost după pe cu nu la un o al a de"},
    {"hr bs sr sh me cnr",
     "što koji koja koje nije nakon kako kao ili ali jer bio bila bilo će već prema kada samo gdje su bi iz od se "
     "na je da sve ovo"},
    {"ar",
     "في من على إلى أن عن التي الذي هذا هذه مع كان ما لا بعد بين قد لم أو هو هي كما إن ذلك كانت عند حتى"},
    {"vi",
     "và của là có được cho không các trong một người với những này đã để khi về năm đến từ cũng ra"},
    {"id ms",
     "yang dan di ini itu dengan untuk dari pada tidak dalam ke akan juga oleh adalah karena telah ada bisa saya "
     "tersebut"},
    {"cy",
     "mae yn ar wedi bod ei eu gan hefyd hyn roedd oedd yr nad nid fod gyda eto bydd ond mewn gael chi hwn hon "
     "fel neu ni ac"},
    {"no nb nn da sv",
     "och att det som är på för med av inte den till en ett har jag om og at er af ikke der et de han kan vil fra "
     "var men så vi du eller også hun blev ble etter efter sig seg"},
};
