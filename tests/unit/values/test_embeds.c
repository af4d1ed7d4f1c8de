#include "values/embeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const struct {
    const char *url, *provider, *id;
} places[] = {
    {"https://www.youtube.com/embed/aB3?rel=0", "youtube", "aB3"},
    {"https://www.youtube.com/embed/videoseries?x=1&list=PL1", "youtube", "PL1"},
    {"https://m.youtube.com/watch?app=m&v=aB3", "youtube", "aB3"},
    {"https://www.youtube-nocookie.com/embed/aB3", "youtube", "aB3"},
    {"https://youtu.be/aB3?t=5", "youtube", "aB3"},
    {"https://youtube.com.example/embed/aB3", "youtube.com.example", ""},
    {"https://notyoutube.com/embed/aB3", "notyoutube.com", ""},
    {"https://www.youtube.com/watch?rv=zZ9&v=aB3", "youtube", "aB3"},
    {"https://www.youtube.com/watch?list=PL1", "youtube.com", ""},
    {"https://www.youtube.com/watch?v=", "youtube.com", ""},
    {"https://player.vimeo.com/video/12", "vimeo", "12"},
    {"https://geo.dailymotion.com/player/x1.html?video=x9", "dailymotion", "x9"},
    {"https://players.brightcove.net/1/a_default/index.html?videoId=77", "brightcove", "77"},
    {"https://platform.twitter.com/embed/Tweet.html?dnt=true&id=5", "twitter", "5"},
    {"https://x.com/ada/status/5/photo/1", "twitter", "5"},
    {"https://www.facebook.com/plugins/"
     "post.php?href=https%3A%2F%2Fwww.facebook.com%2Fmill%2Fposts%2F6&width=500",
     "facebook", "6"},
    {"https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fn.example%2F", "facebook", ""},
    {"https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/8&color=0", "soundcloud", "8"},
    {"https://www.tiktok.com/@ada/video/3", "tiktok", "3"},
    {"https://www.tiktok.com/ada/video/3", "tiktok.com", ""},
    {"https://m.example/@ada/11/embed", "mastodon", "11"},
    {"https://m.example/@ada/11", "m.example", ""},
    {"https://films.example/videos/embed/u-1", "peertube", "u-1"},
    {"https://playlist.megaphone.fm/?e=ABC1", "megaphone", "ABC1"},
    {"https://www.google.com/maps/embed?pb=1", "google-maps", ""},
    {"https://www.n.example/player", "n.example", ""},
    {"https://open.spotify.com/embed/episode/4x", "spotify", "4x"},
    {"/player", "", ""},
    {"", "", ""},
};

static void an_address_tells_whose_it_is(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(places); i++) {
        dl_embed embed = {.id = DL_SPAN("old")};
        dl_embed_place(&embed, dl_span_from_string(places[i].url), &arena);
        if (!dl_span_equal(embed.provider, dl_span_from_string(places[i].provider)) ||
            !dl_span_equal(embed.id, dl_span_from_string(places[i].id)))
            fail_msg("%s: %.*s, %.*s", places[i].url, DL_SPAN_ARG(embed.provider), DL_SPAN_ARG(embed.id));
        assert_false(dl_span_present(embed.url));
    }
    dl_arena_release(&arena);
}

static void identifiers_have_addresses_where_the_form_is_known(void **state) {
    (void)state;
    dl_arena arena;
    dl_embed embed = {0};
    dl_arena_init(&arena, 0, NULL);
    dl_embed_identify(&embed, DL_SPAN("instagram"), DL_SPAN("a b?c"), &arena);
    assert_true(dl_span_equal(embed.url, DL_SPAN("https://www.instagram.com/p/a%20b%3Fc/")));
    assert_true(dl_span_equal(embed.id, DL_SPAN("a b?c")));
    embed = (dl_embed){0};
    dl_embed_identify(&embed, DL_SPAN("brightcove"), DL_SPAN("1"), &arena);
    assert_true(dl_span_equal(embed.provider, DL_SPAN("brightcove")) && embed.url.size == 0);
    dl_span url = dl_embed_address_of_uri(DL_SPAN("at://did:plc:x/app.bsky.feed.post/3k"), &arena);
    assert_true(dl_span_equal(url, DL_SPAN("https://bsky.app/profile/did:plc:x/post/3k")));
    assert_int_equal(dl_embed_address_of_uri(DL_SPAN("https://bsky.app/"), &arena).size, 0);
    assert_int_equal(dl_embed_address_of_uri(DL_SPAN("at://did:plc:x/app.bsky.graph.list/1"), &arena).size,
                     0);
    dl_arena_release(&arena);
}

static void classes_of_posts(void **state) {
    (void)state;
    assert_true(dl_span_equal(dl_embed_provider_of_class(DL_SPAN("twitter-tweet")), DL_SPAN("twitter")));
    assert_true(dl_span_equal(dl_embed_provider_of_class(DL_SPAN("fb-post")), DL_SPAN("facebook")));
    assert_int_equal(dl_embed_provider_of_class(DL_SPAN("tweet")).size, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_address_tells_whose_it_is),
        cmocka_unit_test(identifiers_have_addresses_where_the_form_is_known),
        cmocka_unit_test(classes_of_posts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
