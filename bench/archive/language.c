#include "language.h"

#include <stdlib.h>
#include <string.h>

#define LATIN .space = " ", .stop = ". ", .comma = ", ", .open = " “", .close = "” "

const bench_language bench_languages[] = {
    {
        .tag = "en",
        .share = 43,
        .offset_minutes = 0,
        .common =
            "the of to and a in that is for on was with said as it by he at be from are has his have an "
            "not will who they this but were its had more their which been she would after we about her "
            "one new also or when there people over last year up than two all can first out could if "
            "time government what years into him other police so some now them before most while just "
            "only made state where because us no between during may three against under since told many",
        .onsets =
            "b bl br c ch cl cr d dr f fl fr g gr h j k l m n p pl pr qu r s sh sl sp st str t th tr v w",
        .rimes = "a ab ack ade al am an and ar ard as at ate e ead ear ed ell en end ent er est et ew ice id "
                 "ie il in ing ion it ive o ock od ol on one or ord ore ot ow um un up ure us y",
        LATIN,
        .correction = "Correction: An earlier version of this article misstated ",
        .tail = "Write to our newsroom if you know more about this story.",
    },
    {
        .tag = "de",
        .share = 10,
        .offset_minutes = 60,
        .common =
            "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
            "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum "
            "war haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom seit "
            "wenn habe seine unter wir soll ich eines Jahr zwei Jahren diese dieser wieder keine Uhr",
        .onsets = "b bl br d dr f fl fr g gl gr h j k kl kr l m n p pf pr r s sch schl schw sp st t tr v w z",
        .rimes = "a ach all am an and ang ar as auf aus e eben ech ehr eil ein eit el en end er ern es icht "
                 "ie ig in ing isch itz o och of ol on ort os u ue um und ung ur us ünd ör äg",
        LATIN,
        .correction = "Korrektur: In einer früheren Fassung dieses Artikels hieß es, dass ",
        .tail = "Hinweise nimmt die Redaktion gern entgegen.",
    },
    {
        .tag = "fr",
        .share = 7,
        .offset_minutes = 60,
        .common =
            "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il "
            "sont la avec son ont aux cette ses mais comme on tout nous sa fait été aussi leur bien peut "
            "ces deux ans encore même après selon depuis contre sans entre dont où si leurs très avait "
            "était être faire elle ils lui je vous y avoir autre autres premier président pays temps",
        .onsets = "b bl br c ch cl cr d dr f fl fr g gr j l m n p pl pr qu r s t tr v",
        .rimes =
            "a age ain al an ant ar at e eau el en ent er es et eur eux i ie ier il in ion ir is it o oi "
            "oir ois on ond ou our u ue um un ur us é ée",
        LATIN,
        .correction = "Rectificatif : une version précédente de cet article indiquait à tort que ",
        .tail = "Vous avez une information ? Écrivez à la rédaction.",
    },
    {
        .tag = "es",
        .share = 9,
        .offset_minutes = -180,
        .common =
            "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le "
            "ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy "
            "años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene "
            "él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa",
        .onsets = "b br c ch cr d dr f fl fr g gr h j l ll m n p pl pr qu r s t tr v z",
        .rimes =
            "a aba ad al amos an ando ar as e ecto el en encia ente er es i ia iento in ión ir ista o ol "
            "on or os u ud un ura us",
        LATIN,
        .correction = "Fe de errores: una versión anterior de este artículo decía que ",
        .tail = "Escriba a la redacción si sabe más de esta noticia.",
    },
    {
        .tag = "it",
        .share = 4,
        .offset_minutes = 60,
        .common =
            "di e il la che in a per un è del non una con i le si da della al dei sono nel alla come lo "
            "ha più o ma anche gli delle dal questo cui se loro tra stato dalla ai nella suo sua ed hanno "
            "essere due ci dopo quando anni perché prima dove solo fra era fatto così tutti tutto mentre",
        .onsets = "b br c ch d f fr g gl gn gr l m n p pr qu r s sc sp st t tr v z",
        .rimes =
            "a ale amo ando ano are ata ato e ella ente er etto i ia ico ile ina ino io ione ire ista ità "
            "o olo one ore oso u ura uto",
        LATIN,
        .correction = "Correzione: una versione precedente di questo articolo riportava che ",
        .tail = "Scrivi alla redazione se hai altre notizie.",
    },
    {
        .tag = "pt",
        .share = 4,
        .offset_minutes = -180,
        .common =
            "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à "
            "seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo "
            "aos seus quem nas me esse eles você essa num nem suas meu às minha numa ano anos ser foi são",
        .onsets = "b br c ch d f fl fr g gr j l lh m n nh p pr qu r s t tr v z",
        .rimes = "a ada ado al ambém ança ar ão as e ei el em ente er es eu i ia ico im inho ir ista o ol or "
                 "os ou u ura ção",
        LATIN,
        .correction = "Correção: uma versão anterior deste texto informava que ",
        .tail = "Escreva para a redação se souber mais.",
    },
    {
        .tag = "ru",
        .share = 6,
        .offset_minutes = 180,
        .common =
            "и в не на что с по как из к у от за о это для он его но до так же все был году при была том "
            "или а было также уже после может были их она еще она время если только со чтобы более этого "
            "один лет мы ее во под когда кто через сообщил словам человек",
        .onsets = "б бр в вл г гр д др ж з к кр л м н п пр р с ск сл ст т тр ф х ц ч ш",
        .rimes =
            "а ай ал ан ар ать е ев ей ел ен ер ет и ий ил ин ист ить о ов ой ол он ор ость от ский у ук "
            "ун ы ый я ять",
        LATIN,
        .correction = "Исправление: в более ранней версии этой статьи говорилось, что ",
        .tail = "Пишите в редакцию, если вы знаете больше.",
    },
    {
        .tag = "ar",
        .share = 3,
        .offset_minutes = 180,
        .common =
            "في من على إلى أن التي الذي عن مع ما هذا هذه كان بعد قد بين لا كما أو قال إن كل ذلك حيث قبل "
            "خلال لم عند أكثر غير حتى منذ عام يوم وقال أمام",
        .onsets = "ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي ال",
        .rimes = "ا اب ات ار ال ام ان اء ب د ر س ع ل م ن و ون ي ين ية يد ير ة",
        .space = " ",
        .stop = ". ",
        .comma = "، ",
        .open = " «",
        .close = "» ",
        .correction = "تصحيح: ذكرت نسخة سابقة من هذا المقال أن ",
        .tail = "اكتبوا إلى هيئة التحرير إن كانت لديكم معلومات.",
    },
    {
        .tag = "hi",
        .share = 2,
        .offset_minutes = 330,
        .common = "के में की है और से का को पर इस कि ने यह हैं एक नहीं भी था कर लिए तो ही हो या जो किया अपने "
                  "साथ बाद गया रहा कहा वह तक उन्होंने",
        .onsets = "क ख ग घ च छ ज ट ड त थ द ध न प फ ब भ म य र ल व श स ह",
        .rimes = "ा ान ार ि ी ीय ु ू े ेश ै ो ोन ंत त न म र ल स ता ना",
        .space = " ",
        .stop = "। ",
        .comma = ", ",
        .open = " “",
        .close = "” ",
        .correction = "सुधार: इस लेख के पुराने संस्करण में लिखा था कि ",
        .tail = "जानकारी हो तो संपादक को लिखें।",
    },
    {
        .tag = "ja",
        .share = 5,
        .offset_minutes = 540,
        .common = "の は を に が と で も した する から まで という など して では には こと これ ため "
                  "その ある いる なった "
                  "また よる について として れた さん 同 年 月 日 人 者 約",
        .first = 0x4E00,
        .step = 9,
        .count = 2000,
        .space = "",
        .stop = "。",
        .comma = "、",
        .open = "「",
        .close = "」",
        .correction = "訂正：この記事の以前の版に誤りがありました。",
        .tail = "この記事についてのご意見は編集部までお寄せください。",
    },
    {
        .tag = "zh",
        .share = 5,
        .offset_minutes = 480,
        .common = "的 在 是 了 和 一 有 不 为 这 对 上 中 也 将 与 于 到 说 年 人 他 我们 就 等 以 个 月 日 "
                  "后 并 从 表示 "
                  "可以 已经 进行 以及 目前 问题 记者",
        .first = 0x4E03,
        .step = 8,
        .count = 2400,
        .space = "",
        .stop = "。",
        .comma = "，",
        .open = "“",
        .close = "”",
        .correction = "更正：本文较早版本有误，",
        .tail = "欢迎读者向编辑部提供线索。",
    },
    {
        .tag = "ko",
        .share = 2,
        .offset_minutes = 540,
        .common = "이 그 및 등 수 것 있다 했다 대한 위해 따라 있는 한 지난 더 이날 또 말했다 밝혔다 것으로 "
                  "대해 통해 "
                  "오는 가장 모두 함께 때문에 그러나",
        .first = 0xAC00,
        .step = 28,
        .count = 390,
        LATIN,
        .correction = "정정: 이 기사의 이전 판에는 잘못된 내용이 있었습니다. ",
        .tail = "제보는 편집국으로 보내 주십시오.",
    },
};

const unsigned bench_language_count = sizeof bench_languages / sizeof *bench_languages;

/* --- words --- */

/* How many of one syllable there are, behind the common words, before those of two begin. */
static const uint32_t ONE_SYLLABLE = 250;

static size_t put_code_point(uint32_t code_point, char *out) { /* of three bytes */
    out[0] = (char)(0xE0 | code_point >> 12);
    out[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
    out[2] = (char)(0x80 | (code_point & 0x3F));
    return 3;
}

static size_t put_syllable(const bench_words *words, uint32_t number, char *out) {
    const bench_language *language = words->language;
    if (!language->onsets) return put_code_point(language->first + number * language->step, out);
    uint32_t onset = number % words->part_counts[0], rime = number / words->part_counts[0];
    size_t size = words->part_sizes[0][onset];
    memcpy(out, words->parts[0][onset], size);
    memcpy(out + size, words->parts[1][rime], words->part_sizes[1][rime]);
    return size + words->part_sizes[1][rime];
}

/* Neighbours in number are no neighbours in spelling: numbers are spread by a factor that is prime. */
static size_t put_built(const bench_words *words, uint64_t number, char *out) {
    const uint64_t FACTOR = 2654435761u;
    uint64_t syllables = words->syllables, all = syllables;
    unsigned count = 1;
    uint64_t one = syllables < ONE_SYLLABLE ? syllables : ONE_SYLLABLE;
    if (number >= one) {
        number -= one;
        for (count = 2, all = syllables * syllables; number >= all; count++) {
            number -= all;
            all *= syllables;
        }
    }
    /* The factor has 32 bits; numbers of more never occur in texts. */
    uint64_t spread = number < UINT32_MAX ? number * FACTOR % all : number;
    size_t size = 0;
    for (; count; count--, spread /= syllables)
        size += put_syllable(words, (uint32_t)(spread % syllables), out + size);
    return size;
}

static void split(bench_words *words, unsigned which, const char *list) {
    uint32_t count = 0;
    for (const char *at = list; *at;) {
        size_t size = strcspn(at, " ");
        if (count == BENCH_MOST_PARTS) abort();
        words->parts[which][count] = at;
        words->part_sizes[which][count++] = (uint8_t)size;
        at += size + strspn(at + size, " ");
    }
    words->part_counts[which] = count;
}

bench_words *bench_words_new(const bench_language *language) {
    bench_words *words = calloc(1, sizeof *words);
    if (!words) abort();
    words->language = language;
    words->bytes = malloc((size_t)BENCH_RANKS * BENCH_LONGEST_WORD);
    if (!words->bytes) abort();
    uint32_t size = 0, count = 0;
    for (const char *at = language->common; *at; count++) {
        size_t length = strcspn(at, " ");
        memcpy(words->bytes + size, at, length);
        words->starts[count] = size;
        size += (uint32_t)length;
        at += length + strspn(at + length, " ");
    }
    words->common_count = count;
    words->syllables = language->count;
    if (language->onsets) {
        split(words, 0, language->onsets);
        split(words, 1, language->rimes);
        words->syllables = words->part_counts[0] * words->part_counts[1];
    }
    for (; count < BENCH_RANKS; count++) {
        words->starts[count] = size;
        size += (uint32_t)put_built(words, count - words->common_count, words->bytes + size);
    }
    words->starts[BENCH_RANKS] = size;
    return words;
}

void bench_words_free(bench_words *words) {
    free(words->bytes);
    free(words);
}

size_t bench_word(const bench_words *words, uint64_t number, char *out) {
    if (number >= BENCH_RANKS) return put_built(words, number - words->common_count, out);
    uint32_t start = words->starts[number];
    size_t size = words->starts[number + 1] - start;
    memcpy(out, words->bytes + start, size);
    return size;
}

void bench_capitalize(char *word) {
    unsigned char *at = (unsigned char *)word;
    if (at[0] >= 'a' && at[0] <= 'z') {
        at[0] = (unsigned char)(at[0] - 0x20);
    } else if (at[0] == 0xC3 && at[1] >= 0xA0 && at[1] != 0xB7) { /* à to þ */
        at[1] = (unsigned char)(at[1] - 0x20);
    } else if (at[0] == 0xD0 && at[1] >= 0xB0) { /* а to п */
        at[1] = (unsigned char)(at[1] - 0x20);
    } else if (at[0] == 0xD1 && at[1] <= 0x8F) { /* р to я */
        at[0] = 0xD0;
        at[1] = (unsigned char)(at[1] + 0x20);
    }
}
