#include "values/schema.h"

#include <stdlib.h>

/* What stands before a name: "http://schema.org/", "https://schema.org#", "schema:", "og:". */
dl_span dl_type_name(dl_span type) {
    type = dl_span_trim(type);
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

/* Sorted without regard to case, for bisection. */
static const struct type_row {
    dl_span name;
    dl_type_class class;
} types[] = {
    {DL_SPAN_INIT("AboutPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("AdvertiserContentArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("AggregateRating"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("Airline"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("AnalysisNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Answer"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("APIReference"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Article"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("AskPublicNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Audiobook"), DL_CLASS_AUDIO},
    {DL_SPAN_INIT("AudioObject"), DL_CLASS_AUDIO},
    {DL_SPAN_INIT("AudioObjectSnapshot"), DL_CLASS_AUDIO},
    {DL_SPAN_INIT("BackgroundNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Barcode"), DL_CLASS_IMAGE},
    {DL_SPAN_INIT("Blog"), DL_CLASS_LISTING},
    {DL_SPAN_INIT("BlogPosting"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Book"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Brand"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("BreadcrumbList"), DL_CLASS_BREADCRUMBS},
    {DL_SPAN_INIT("BroadcastEvent"), DL_CLASS_WORK},
    {DL_SPAN_INIT("BroadcastService"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Car"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Chapter"), DL_CLASS_WORK},
    {DL_SPAN_INIT("CheckoutPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("ClaimReview"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Clip"), DL_CLASS_WORK},
    {DL_SPAN_INIT("CollectionPage"), DL_CLASS_LISTING},
    {DL_SPAN_INIT("CollegeOrUniversity"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("ComicStory"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Comment"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("Consortium"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("ContactPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("Conversation"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("Corporation"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("CorrectionComment"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("Course"), DL_CLASS_WORK},
    {DL_SPAN_INIT("CreativeWork"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("CriticReview"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Dataset"), DL_CLASS_WORK},
    {DL_SPAN_INIT("DigitalDocument"), DL_CLASS_WORK},
    {DL_SPAN_INIT("DiscussionForumPosting"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("Drawing"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Drug"), DL_CLASS_WORK},
    {DL_SPAN_INIT("EducationalOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("EmployerReview"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Episode"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Event"), DL_CLASS_WORK},
    {DL_SPAN_INIT("FAQPage"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Festival"), DL_CLASS_WORK},
    {DL_SPAN_INIT("FundingScheme"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Game"), DL_CLASS_WORK},
    {DL_SPAN_INIT("GovernmentOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Guide"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Hospital"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Hotel"), DL_CLASS_WORK},
    {DL_SPAN_INIT("HowTo"), DL_CLASS_WORK},
    {DL_SPAN_INIT("HowToSection"), DL_CLASS_LIST},
    {DL_SPAN_INIT("HowToStep"), DL_CLASS_LIST},
    {DL_SPAN_INIT("ImageGallery"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("ImageObject"), DL_CLASS_IMAGE},
    {DL_SPAN_INIT("ImageObjectSnapshot"), DL_CLASS_IMAGE},
    {DL_SPAN_INIT("InteractionCounter"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("ItemList"), DL_CLASS_LIST},
    {DL_SPAN_INIT("ItemPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("JobPosting"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Legislation"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Library"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("LibrarySystem"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("ListItem"), DL_CLASS_LIST},
    {DL_SPAN_INIT("LiveBlogPosting"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("LiveVideo"), DL_CLASS_VIDEO},
    {DL_SPAN_INIT("LocalBusiness"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Magazine"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Manuscript"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Map"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MediaGallery"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("MedicalCondition"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MedicalOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("MedicalScholarlyArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("MedicalWebPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("Message"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("MobileApplication"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Movie"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MovieClip"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MusicAlbum"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MusicEvent"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MusicGroup"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("MusicRecording"), DL_CLASS_WORK},
    {DL_SPAN_INIT("MusicVideoObject"), DL_CLASS_VIDEO},
    {DL_SPAN_INIT("NewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("NewsEvent"), DL_CLASS_WORK},
    {DL_SPAN_INIT("NewsMediaOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Newspaper"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("NGO"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Offer"), DL_CLASS_WORK},
    {DL_SPAN_INIT("OfferCatalog"), DL_CLASS_LIST},
    {DL_SPAN_INIT("OnlineBusiness"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("OnlineStore"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("OpinionNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("Organization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Painting"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Patient"), DL_CLASS_PERSON},
    {DL_SPAN_INIT("PerformingGroup"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Periodical"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Person"), DL_CLASS_PERSON},
    {DL_SPAN_INIT("Photograph"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Place"), DL_CLASS_WORK},
    {DL_SPAN_INIT("PodcastEpisode"), DL_CLASS_WORK},
    {DL_SPAN_INIT("PodcastSeries"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Poem"), DL_CLASS_WORK},
    {DL_SPAN_INIT("PoliticalParty"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Poster"), DL_CLASS_WORK},
    {DL_SPAN_INIT("PresentationDigitalDocument"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Product"), DL_CLASS_WORK},
    {DL_SPAN_INIT("ProductGroup"), DL_CLASS_WORK},
    {DL_SPAN_INIT("ProfessionalService"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("ProfilePage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("Project"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("PublicationIssue"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("QAPage"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("Question"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("Quotation"), DL_CLASS_WORK},
    {DL_SPAN_INIT("RadioEpisode"), DL_CLASS_WORK},
    {DL_SPAN_INIT("RadioStation"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Rating"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("RealEstateListing"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("Recipe"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Recommendation"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Report"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("ReportageNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("ResearchOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Restaurant"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Review"), DL_CLASS_WORK},
    {DL_SPAN_INIT("ReviewNewsArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("SatiricalArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("ScholarlyArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("School"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("SearchResultsPage"), DL_CLASS_LISTING},
    {DL_SPAN_INIT("Service"), DL_CLASS_WORK},
    {DL_SPAN_INIT("ShortStory"), DL_CLASS_WORK},
    {DL_SPAN_INIT("SiteNavigationElement"), DL_CLASS_LIST},
    {DL_SPAN_INIT("SocialMediaPosting"), DL_CLASS_POSTING},
    {DL_SPAN_INIT("SoftwareApplication"), DL_CLASS_WORK},
    {DL_SPAN_INIT("SoftwareSourceCode"), DL_CLASS_WORK},
    {DL_SPAN_INIT("SpecialAnnouncement"), DL_CLASS_WORK},
    {DL_SPAN_INIT("SportsEvent"), DL_CLASS_WORK},
    {DL_SPAN_INIT("SportsOrganization"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("SportsTeam"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Store"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("TechArticle"), DL_CLASS_ARTICLE},
    {DL_SPAN_INIT("TelevisionStation"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("Thesis"), DL_CLASS_WORK},
    {DL_SPAN_INIT("TouristAttraction"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Trip"), DL_CLASS_WORK},
    {DL_SPAN_INIT("TVEpisode"), DL_CLASS_WORK},
    {DL_SPAN_INIT("TVSeries"), DL_CLASS_WORK},
    {DL_SPAN_INIT("UserComments"), DL_CLASS_REMARK},
    {DL_SPAN_INIT("UserReview"), DL_CLASS_WORK},
    {DL_SPAN_INIT("Vehicle"), DL_CLASS_WORK},
    {DL_SPAN_INIT("VideoGallery"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("VideoGame"), DL_CLASS_WORK},
    {DL_SPAN_INIT("VideoObject"), DL_CLASS_VIDEO},
    {DL_SPAN_INIT("VideoObjectSnapshot"), DL_CLASS_VIDEO},
    {DL_SPAN_INIT("VisualArtwork"), DL_CLASS_WORK},
    {DL_SPAN_INIT("WebApplication"), DL_CLASS_WORK},
    {DL_SPAN_INIT("WebContent"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("WebPage"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("WebPageElement"), DL_CLASS_PAGE},
    {DL_SPAN_INIT("WebSite"), DL_CLASS_SITE},
    {DL_SPAN_INIT("WorkersUnion"), DL_CLASS_ORGANIZATION},
    {DL_SPAN_INIT("WPAdBlock"), DL_CLASS_LIST},
    {DL_SPAN_INIT("WPFooter"), DL_CLASS_LIST},
    {DL_SPAN_INIT("WPHeader"), DL_CLASS_LIST},
    {DL_SPAN_INIT("WPSideBar"), DL_CLASS_LIST},
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
