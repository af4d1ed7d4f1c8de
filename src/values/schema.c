#include "values/schema.h"

#include <stdlib.h>

/* What stands before a name: "http://schema.org/", "https://schema.org#", "schema:", "og:". */
dl_span dl_type_name(dl_span type) {
    type = dl_span_trim(type);
    if (type.size && type.data[type.size - 1] == '/') type.size--; /* "http://schema.org/NewsArticle/" */
    for (size_t i = type.size; i-- > 0;) {
        char c = type.data[i];
        if (c == '/' || c == '#' || c == ':') return dl_span_sub(type, i + 1, type.size);
    }
    return type;
}

static dl_term find_bare(dl_span name) {
#define X(key, text)                                                                                         \
    if (memcmp(name.data, text, sizeof text - 1) == 0) return DL_TERM_##key;
#define TERMS_OF(length)                                                                                     \
    case length:                                                                                             \
        DL_TERMS_##length(X) break;
    switch (name.size) {
        TERMS_OF(2)
        TERMS_OF(3)
        TERMS_OF(4)
        TERMS_OF(5)
        TERMS_OF(6)
        TERMS_OF(7)
        TERMS_OF(8)
        TERMS_OF(9)
        TERMS_OF(10)
        TERMS_OF(11)
        TERMS_OF(12)
        TERMS_OF(13)
        TERMS_OF(14)
        TERMS_OF(15)
        TERMS_OF(16)
        TERMS_OF(18)
        TERMS_OF(19)
        TERMS_OF(20)
    default:
        break;
    }
#undef TERMS_OF
#undef X
    return DL_TERM_NONE;
}

dl_term dl_find_term(dl_span name) {
    dl_term term = find_bare(name);
    if (term == DL_TERM_NONE && name.size > 7) {
        static const dl_span before[] = {DL_SPAN_INIT("schema:"), DL_SPAN_INIT("http://schema.org/"),
                                         DL_SPAN_INIT("https://schema.org/")};
        for (size_t i = 0; i < DL_COUNT_OF(before); i++) {
            if (!dl_span_starts_with(name, before[i])) continue;
            return find_bare(dl_span_sub(name, before[i].size, name.size));
        }
    }
    return term;
}

/* Sorted ignoring case, for bisection.  `class` is the meaning of the type on a news page, `article` that of
 * the vocabulary: a ClaimReview is treated as an article here, but is not one in schema.org. */
static const struct type_row {
    dl_span name;
    dl_type_class class;
    bool article; /* schema.org's Article, or below it */
} types[] = {
#define TYPE(name, class)                                                                                    \
    { DL_SPAN_INIT(name), DL_CLASS_##class, false }
#define ARTICLE(name, class)                                                                                 \
    { DL_SPAN_INIT(name), DL_CLASS_##class, true }
    TYPE("AboutPage", PAGE),
    ARTICLE("AdvertiserContentArticle", ARTICLE),
    TYPE("AggregateRating", REMARK),
    TYPE("Airline", ORGANIZATION),
    ARTICLE("AnalysisNewsArticle", ARTICLE),
    TYPE("Answer", REMARK),
    ARTICLE("APIReference", ARTICLE),
    ARTICLE("Article", ARTICLE),
    ARTICLE("AskPublicNewsArticle", ARTICLE),
    TYPE("Audiobook", AUDIO),
    TYPE("AudioObject", AUDIO),
    TYPE("AudioObjectSnapshot", AUDIO),
    ARTICLE("BackgroundNewsArticle", ARTICLE),
    TYPE("Barcode", IMAGE),
    TYPE("Blog", LISTING),
    ARTICLE("BlogPosting", ARTICLE),
    TYPE("Book", WORK),
    TYPE("Brand", ORGANIZATION),
    TYPE("BreadcrumbList", BREADCRUMBS),
    TYPE("BroadcastEvent", WORK),
    TYPE("BroadcastService", ORGANIZATION),
    TYPE("Car", WORK),
    TYPE("Chapter", WORK),
    TYPE("CheckoutPage", PAGE),
    TYPE("ClaimReview", ARTICLE),
    TYPE("Clip", WORK),
    TYPE("CollectionPage", LISTING),
    TYPE("CollegeOrUniversity", ORGANIZATION),
    TYPE("ComicStory", WORK),
    TYPE("Comment", REMARK),
    TYPE("Consortium", ORGANIZATION),
    TYPE("ContactPage", PAGE),
    TYPE("Conversation", POSTING),
    TYPE("Corporation", ORGANIZATION),
    TYPE("CorrectionComment", REMARK),
    TYPE("Course", WORK),
    TYPE("CreativeWork", ARTICLE),
    TYPE("CriticReview", ARTICLE),
    TYPE("Dataset", WORK),
    TYPE("DigitalDocument", WORK),
    ARTICLE("DiscussionForumPosting", POSTING),
    TYPE("Drawing", WORK),
    TYPE("Drug", WORK),
    TYPE("EducationalOrganization", ORGANIZATION),
    TYPE("EmployerReview", WORK),
    TYPE("Episode", WORK),
    TYPE("Event", WORK),
    TYPE("FAQPage", WORK),
    TYPE("Festival", WORK),
    TYPE("FundingScheme", ORGANIZATION),
    TYPE("Game", WORK),
    TYPE("GovernmentOrganization", ORGANIZATION),
    TYPE("Guide", WORK),
    TYPE("Hospital", ORGANIZATION),
    TYPE("Hotel", WORK),
    TYPE("HowTo", WORK),
    TYPE("HowToSection", LIST),
    TYPE("HowToStep", LIST),
    TYPE("ImageGallery", PAGE),
    TYPE("ImageObject", IMAGE),
    TYPE("ImageObjectSnapshot", IMAGE),
    TYPE("InteractionCounter", REMARK),
    TYPE("ItemList", LIST),
    TYPE("ItemPage", PAGE),
    TYPE("JobPosting", WORK),
    TYPE("Legislation", WORK),
    TYPE("Library", ORGANIZATION),
    TYPE("LibrarySystem", ORGANIZATION),
    TYPE("ListItem", LIST),
    ARTICLE("LiveBlogPosting", ARTICLE),
    TYPE("LiveVideo", VIDEO),
    TYPE("LocalBusiness", ORGANIZATION),
    TYPE("Magazine", ORGANIZATION),
    TYPE("Manuscript", WORK),
    TYPE("Map", WORK),
    TYPE("MediaGallery", PAGE),
    TYPE("MedicalCondition", WORK),
    TYPE("MedicalOrganization", ORGANIZATION),
    ARTICLE("MedicalScholarlyArticle", ARTICLE),
    TYPE("MedicalWebPage", PAGE),
    TYPE("Message", POSTING),
    TYPE("MobileApplication", WORK),
    TYPE("Movie", WORK),
    TYPE("MovieClip", WORK),
    TYPE("MusicAlbum", WORK),
    TYPE("MusicEvent", WORK),
    TYPE("MusicGroup", ORGANIZATION),
    TYPE("MusicRecording", WORK),
    TYPE("MusicVideoObject", VIDEO),
    ARTICLE("NewsArticle", ARTICLE),
    TYPE("NewsEvent", WORK),
    TYPE("NewsMediaOrganization", ORGANIZATION),
    TYPE("Newspaper", ORGANIZATION),
    TYPE("NGO", ORGANIZATION),
    TYPE("Offer", WORK),
    TYPE("OfferCatalog", LIST),
    TYPE("OnlineBusiness", ORGANIZATION),
    TYPE("OnlineStore", ORGANIZATION),
    ARTICLE("OpinionNewsArticle", ARTICLE),
    TYPE("Organization", ORGANIZATION),
    TYPE("Painting", WORK),
    TYPE("Patient", PERSON),
    TYPE("PerformingGroup", ORGANIZATION),
    TYPE("Periodical", ORGANIZATION),
    TYPE("Person", PERSON),
    TYPE("Photograph", WORK),
    TYPE("Place", WORK),
    TYPE("PodcastEpisode", WORK),
    TYPE("PodcastSeries", WORK),
    TYPE("Poem", WORK),
    TYPE("PoliticalParty", ORGANIZATION),
    TYPE("Poster", WORK),
    TYPE("PresentationDigitalDocument", WORK),
    TYPE("Product", WORK),
    TYPE("ProductGroup", WORK),
    TYPE("ProfessionalService", ORGANIZATION),
    TYPE("ProfilePage", PAGE),
    TYPE("Project", ORGANIZATION),
    TYPE("PublicationIssue", ORGANIZATION),
    TYPE("QAPage", POSTING),
    TYPE("Question", POSTING),
    TYPE("Quotation", WORK),
    TYPE("RadioEpisode", WORK),
    TYPE("RadioStation", ORGANIZATION),
    TYPE("Rating", REMARK),
    TYPE("RealEstateListing", PAGE),
    TYPE("Recipe", WORK),
    TYPE("Recommendation", WORK),
    ARTICLE("Report", ARTICLE),
    ARTICLE("ReportageNewsArticle", ARTICLE),
    TYPE("ResearchOrganization", ORGANIZATION),
    TYPE("Restaurant", WORK),
    TYPE("Review", WORK),
    ARTICLE("ReviewNewsArticle", ARTICLE),
    ARTICLE("SatiricalArticle", ARTICLE),
    ARTICLE("ScholarlyArticle", ARTICLE),
    TYPE("School", ORGANIZATION),
    TYPE("SearchResultsPage", LISTING),
    TYPE("Service", WORK),
    TYPE("ShortStory", WORK),
    TYPE("SiteNavigationElement", LIST),
    ARTICLE("SocialMediaPosting", POSTING),
    TYPE("SoftwareApplication", WORK),
    TYPE("SoftwareSourceCode", WORK),
    TYPE("SpecialAnnouncement", WORK),
    TYPE("SportsEvent", WORK),
    TYPE("SportsOrganization", ORGANIZATION),
    TYPE("SportsTeam", ORGANIZATION),
    TYPE("Store", ORGANIZATION),
    ARTICLE("TechArticle", ARTICLE),
    TYPE("TelevisionStation", ORGANIZATION),
    TYPE("Thesis", WORK),
    TYPE("TouristAttraction", WORK),
    TYPE("Trip", WORK),
    TYPE("TVEpisode", WORK),
    TYPE("TVSeries", WORK),
    TYPE("UserComments", REMARK),
    TYPE("UserReview", WORK),
    TYPE("Vehicle", WORK),
    TYPE("VideoGallery", PAGE),
    TYPE("VideoGame", WORK),
    TYPE("VideoObject", VIDEO),
    TYPE("VideoObjectSnapshot", VIDEO),
    TYPE("VisualArtwork", WORK),
    TYPE("WebApplication", WORK),
    TYPE("WebContent", PAGE),
    TYPE("WebPage", PAGE),
    TYPE("WebPageElement", PAGE),
    TYPE("WebSite", SITE),
    TYPE("WorkersUnion", ORGANIZATION),
    TYPE("WPAdBlock", LIST),
    TYPE("WPFooter", LIST),
    TYPE("WPHeader", LIST),
    TYPE("WPSideBar", LIST),
#undef TYPE
#undef ARTICLE
};

static int compare_nocase(dl_span a, dl_span b) {
    size_t common = a.size < b.size ? a.size : b.size;
    for (size_t i = 0; i < common; i++) {
        int difference = (unsigned char)dl_ascii_lower(a.data[i]) - (unsigned char)dl_ascii_lower(b.data[i]);
        if (difference) return difference;
    }
    return (a.size > b.size) - (a.size < b.size);
}

static const struct type_row *find_row(dl_span type) {
    dl_span name = dl_type_name(type);
    size_t low = 0, high = DL_COUNT_OF(types);
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare_nocase(name, types[middle].name);
        if (order == 0) return &types[middle];
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

dl_type_class dl_find_type(dl_span type) {
    const struct type_row *row = find_row(type);
    return row ? row->class : DL_CLASS_UNKNOWN;
}

dl_span dl_type_spelling(dl_span type) {
    const struct type_row *row = find_row(type);
    return row ? row->name : DL_SPAN_NONE;
}

bool dl_type_is_article(dl_span type) {
    const struct type_row *row = find_row(type);
    return row && row->article;
}

unsigned dl_type_hints(dl_span type) {
    static const struct {
        dl_span part;
        unsigned hint;
    } hints[] = {
        {DL_SPAN_INIT("article"), DL_HINT_ARTICLE},       {DL_SPAN_INIT("posting"), DL_HINT_ARTICLE},
        {DL_SPAN_INIT("review"), DL_HINT_ARTICLE},        {DL_SPAN_INIT("product"), DL_HINT_PRODUCT},
        {DL_SPAN_INIT("offer"), DL_HINT_PRODUCT},         {DL_SPAN_INIT("forum"), DL_HINT_FORUM},
        {DL_SPAN_INIT("qapage"), DL_HINT_FORUM},          {DL_SPAN_INIT("question"), DL_HINT_FORUM},
        {DL_SPAN_INIT("collection"), DL_HINT_LISTING},    {DL_SPAN_INIT("itemlist"), DL_HINT_LISTING},
        {DL_SPAN_INIT("searchresults"), DL_HINT_LISTING},
    };
    unsigned found = 0;
    for (size_t i = 0; i < DL_COUNT_OF(hints); i++) {
        if (dl_span_contains_nocase(type, hints[i].part)) found |= hints[i].hint;
    }
    return found;
}
