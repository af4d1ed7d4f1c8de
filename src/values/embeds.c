#include "values/embeds.h"

#include "base/url.h"

/* A form of address.  The path is given by segments: `*` is the identifier, `_` any segment, `@` one that
 * begins with @, the rest stands for itself; more may follow.  Behind `?` stands the parameter of the query
 * that has the identifier, or, behind `&`, one that has the address itself. */
typedef struct form {
    const char *provider;
    const char *host; /* or a domain that it is in; "": any */
    const char *path;
} form;

/* The first that fits counts. */
static const form forms[] = {
    {"youtube", "youtube.com", "embed/videoseries?list"},
    {"youtube", "youtube.com", "embed/live_stream?channel"},
    {"youtube", "youtube.com", "embed/*"},
    {"youtube", "youtube.com", "watch?v"},
    {"youtube", "youtube.com", "shorts/*"},
    {"youtube", "youtube.com", "live/*"},
    {"youtube", "youtube.com", "v/*"},
    {"youtube", "youtube-nocookie.com", "embed/*"},
    {"youtube", "youtu.be", "*"},
    {"vimeo", "player.vimeo.com", "video/*"},
    {"vimeo", "vimeo.com", "*"},
    {"dailymotion", "geo.dailymotion.com", "player.html?video"},
    {"dailymotion", "geo.dailymotion.com", "player/_?video"},
    {"dailymotion", "dailymotion.com", "embed/video/*"},
    {"dailymotion", "dailymotion.com", "video/*"},
    {"twitch", "player.twitch.tv", "?video"},
    {"twitch", "player.twitch.tv", "?channel"},
    {"twitch", "clips.twitch.tv", "embed?clip"},
    {"streamable", "streamable.com", "e/*"},
    {"streamable", "streamable.com", "*"},
    {"brightcove", "players.brightcove.net", "_/_/_?videoId"},
    {"rutube", "rutube.ru", "play/embed/*"},
    {"rutube", "rutube.ru", "video/*"},
    {"vk", "vk.com", "video_ext.php?id"},
    {"ok", "ok.ru", "videoembed/*"},
    {"bilibili", "player.bilibili.com", "player.html?bvid"},
    {"bilibili", "player.bilibili.com", "player.html?aid"},
    {"youku", "player.youku.com", "embed/*"},
    {"niconico", "embed.nicovideo.jp", "watch/*"},
    {"twitter", "platform.twitter.com", "embed/_?id"},
    {"twitter", "twitter.com", "_/status/*"},
    {"twitter", "x.com", "_/status/*"},
    {"instagram", "instagram.com", "p/*"},
    {"instagram", "instagram.com", "reel/*"},
    {"instagram", "instagram.com", "tv/*"},
    {"instagram", "instagram.com", "_/p/*"},
    {"instagram", "instagram.com", "_/reel/*"},
    {"facebook", "facebook.com", "plugins/post.php&href"},
    {"facebook", "facebook.com", "plugins/video.php&href"},
    {"facebook", "facebook.com", "_/posts/*"},
    {"facebook", "facebook.com", "_/videos/*"},
    {"facebook", "facebook.com", "reel/*"},
    {"facebook", "facebook.com", "watch?v"},
    {"tiktok", "tiktok.com", "embed/v2/*"},
    {"tiktok", "tiktok.com", "embed/*"},
    {"tiktok", "tiktok.com", "player/v1/*"},
    {"tiktok", "tiktok.com", "@/video/*"},
    {"threads", "threads.net", "@/post/*"},
    {"threads", "threads.com", "@/post/*"},
    {"bluesky", "bsky.app", "profile/_/post/*"},
    {"bluesky", "embed.bsky.app", "embed/_/app.bsky.feed.post/*"},
    {"reddit", "reddit.com", "r/_/comments/*"},
    {"reddit", "redditmedia.com", "r/_/comments/*"},
    {"telegram", "t.me", "_/*"},
    {"linkedin", "linkedin.com", "embed/feed/update/*"},
    {"pinterest", "pinterest.com", "pin/*"},
    {"spotify", "open.spotify.com", "embed/_/*"},
    {"spotify", "open.spotify.com", "_/*"},
    {"soundcloud", "w.soundcloud.com", "player&url"},
    {"soundcloud", "api.soundcloud.com", "_/*"},
    {"soundcloud", "soundcloud.com", "_/*"},
    {"audioboom", "embeds.audioboom.com", "posts/*"},
    {"acast", "embed.acast.com", "_/*"},
    {"megaphone", "playlist.megaphone.fm", "?e"},
    {"apple", "embed.podcasts.apple.com", "_/podcast/_/*"},
    {"datawrapper", "datawrapper.dwcdn.net", "*"},
    {"flourish", "flo.uri.sh", "visualisation/*"},
    {"flourish", "flo.uri.sh", "story/*"},
    {"flourish", "public.flourish.studio", "visualisation/*"},
    {"infogram", "infogram.com", "*"},
    {"documentcloud", "documentcloud.org", "documents/*"},
    {"scribd", "scribd.com", "embeds/*"},
    {"giphy", "giphy.com", "embed/*"},
    {"google-docs", "docs.google.com", "_/d/*"},
    {"google-maps", "maps.google.com", ""},
    {"google-maps", "google.com", "maps"},
    /* software that runs on many hosts */
    {"mastodon", "", "@/*/embed"},
    {"peertube", "", "videos/embed/*"},
};

/* Where what is known by its identifier alone is found. */
static const struct {
    const char *provider, *before, *after;
} addresses[] = {
    {"youtube", "https://www.youtube.com/embed/", ""},
    {"vimeo", "https://player.vimeo.com/video/", ""},
    {"dailymotion", "https://www.dailymotion.com/embed/video/", ""},
    {"twitter", "https://twitter.com/i/status/", ""},
    {"instagram", "https://www.instagram.com/p/", "/"},
    {"soundcloud", "https://api.soundcloud.com/tracks/", ""},
};

static const struct {
    const char *class_name, *provider;
} classes[] = {
    {"twitter-tweet", "twitter"},  {"twitter-video", "twitter"},   {"instagram-media", "instagram"},
    {"tiktok-embed", "tiktok"},    {"fb-post", "facebook"},        {"bluesky-embed", "bluesky"},
    {"reddit-embed-bq", "reddit"}, {"mastodon-embed", "mastodon"}, {"text-post-media", "threads"},
};

static bool is_on(dl_span host, dl_span domain) {
    if (!domain.size || dl_span_equal(host, domain)) return true;
    return host.size > domain.size && host.data[host.size - domain.size - 1] == '.' &&
           dl_span_ends_with(host, domain);
}

/* The parameter's value, with its escapes undone; absent if the query has none. */
static dl_span parameter(dl_span query, dl_span name, dl_arena *arena) {
    for (dl_span part; dl_span_split(&query, '&', &part);) {
        size_t at = dl_span_find_byte(part, '=', 0);
        if (at == SIZE_MAX || !dl_span_equal(dl_span_sub(part, 0, at), name)) continue;
        dl_span value = dl_span_sub(part, at + 1, SIZE_MAX);
        return value.size ? dl_url_decode(arena, value) : DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}

/* Whether the path begins as the pattern does; then `id` is the segment for `*`. */
static bool path_fits(dl_span path, dl_span pattern, dl_span *id) {
    dl_span segment, wanted;
    path = dl_span_sub(path, 1, SIZE_MAX);
    while (pattern.size && dl_span_split(&pattern, '/', &wanted)) {
        if (!dl_span_split(&path, '/', &segment) || !segment.size) return false;
        bool any = dl_span_equal(wanted, DL_SPAN("_")) || dl_span_equal(wanted, DL_SPAN("*"));
        bool user = dl_span_equal(wanted, DL_SPAN("@")) && segment.data[0] == '@';
        if (!any && !user && !dl_span_equal(wanted, segment)) return false;
        if (dl_span_equal(wanted, DL_SPAN("*"))) *id = segment;
    }
    return true;
}

/* Whether the address has the form; then `id` is what it names, and `nested` an address in it that says more.
 */
static bool has_form(const form *of, const dl_url *url, dl_span *id, dl_span *nested, dl_arena *arena) {
    dl_span pattern = dl_span_from_string(of->path);
    size_t query = 0;
    *id = *nested = DL_SPAN_NONE;
    while (query < pattern.size && pattern.data[query] != '?' && pattern.data[query] != '&') query++;
    if (!is_on(url->host, dl_span_from_string(of->host)) ||
        !path_fits(url->path, dl_span_sub(pattern, 0, query), id))
        return false;
    if (query == pattern.size) return true;
    dl_span value = parameter(url->query, dl_span_sub(pattern, query + 1, SIZE_MAX), arena);
    *(pattern.data[query] == '&' ? nested : id) = value;
    return value.size > 0;
}

void dl_embed_place(dl_embed *embed, dl_span address, dl_arena *arena) {
    dl_url url, inner;
    dl_span id, nested;
    embed->provider = embed->id = DL_SPAN_NONE;
    if (!dl_url_split(address, &url)) return;
    for (size_t i = 0; i < DL_COUNT_OF(forms); i++) {
        if (!has_form(&forms[i], &url, &id, &nested, arena)) continue;
        embed->provider = dl_span_from_string(forms[i].provider);
        embed->id = id;
        /* Only forms of the same provider tell it, and none of them has a further address in it. */
        for (size_t k = i + 1; nested.size && k < DL_COUNT_OF(forms); k++) {
            dl_span further;
            if (strcmp(forms[k].provider, forms[i].provider) != 0 || !dl_url_split(nested, &inner)) continue;
            if (has_form(&forms[k], &inner, &embed->id, &further, arena)) return;
        }
        return;
    }
    embed->provider = dl_span_sub(url.host, dl_span_starts_with(url.host, DL_SPAN("www.")) ? 4 : 0, SIZE_MAX);
}

void dl_embed_identify(dl_embed *embed, dl_span provider, dl_span id, dl_arena *arena) {
    embed->provider = provider;
    embed->id = id;
    for (size_t i = 0; i < DL_COUNT_OF(addresses); i++) {
        if (!dl_span_equal(provider, dl_span_from_string(addresses[i].provider))) continue;
        const dl_span parts[] = {dl_span_from_string(addresses[i].before),
                                 dl_url_encode(arena, id, DL_URL_PATH | DL_URL_QUERY),
                                 dl_span_from_string(addresses[i].after)};
        embed->url = dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    }
}

dl_span dl_embed_provider_of_class(dl_span class_name) {
    for (size_t i = 0; i < DL_COUNT_OF(classes); i++) {
        if (dl_span_equal(class_name, dl_span_from_string(classes[i].class_name)))
            return dl_span_from_string(classes[i].provider);
    }
    return DL_SPAN_NONE;
}

dl_span dl_embed_address_of_uri(dl_span uri, dl_arena *arena) {
    const dl_span scheme = DL_SPAN("at://"), collection = DL_SPAN("/app.bsky.feed.post/");
    size_t at = dl_span_find(uri, collection, 0);
    if (!dl_span_starts_with(uri, scheme) || at == SIZE_MAX) return DL_SPAN_NONE;
    const dl_span parts[] = {DL_SPAN("https://bsky.app/profile/"),
                             dl_span_sub(uri, scheme.size, at - scheme.size), DL_SPAN("/post/"),
                             dl_span_sub(uri, at + collection.size, SIZE_MAX)};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}
