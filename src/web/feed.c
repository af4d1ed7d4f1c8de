#include "web/feed.h"

static bool is_atom(const dl_web_feed *feed) {
    return feed->request->form == DL_WEB_ATOM;
}

/* With the host, which feeds are read without. */
static dl_span whole(const dl_web_feed *feed, dl_span address) {
    const dl_span parts[] = {feed->base, address};
    return dl_arena_join(feed->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* A UUID of version 8 (RFC 9562): from hashes, so that an entry has the same one in all archives. */
static dl_span uuid_of(const dl_web_feed *feed, dl_span key) {
    const dl_span again[] = {key, DL_SPAN("\n"), key};
    uint64_t high = dl_span_hash(key);
    uint64_t low = dl_span_hash(dl_arena_join(feed->arena, again, DL_COUNT_OF(again), DL_SPAN("")));
    return dl_arena_format(feed->arena, "urn:uuid:%08llx-%04llx-8%03llx-%04llx-%012llx",
                           (unsigned long long)(high >> 32), (unsigned long long)(high >> 16 & 0xFFFF),
                           (unsigned long long)(high & 0xFFF), (unsigned long long)(low >> 50 | 0x8000),
                           (unsigned long long)(low & 0xFFFFFFFFFFFF));
}

/* --- the head --- */

static void begin_atom(dl_web_feed *feed, const dl_web_feed_head *head) {
    dl_html *html = &feed->html;
    DL_HTML(html,
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
            "xml:lang=\"en\">\n<title>%t</title>\n<id>%t</id>\n<updated>%t</updated>\n"
            "<author><name>dateline</name></author>\n<link rel=\"self\" type=\"application/atom+xml\" "
            "href=\"%l\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"%l\"/>\n",
            head->title, uuid_of(feed, head->home),
            head->updated.size ? head->updated : DL_SPAN("1970-01-01T00:00:00Z"),
            whole(feed, feed->request->target), whole(feed, head->home));
    if (head->next.size) DL_HTML(html, "<link rel=\"next\" href=\"%l\"/>\n", whole(feed, head->next));
}

static void begin_json(dl_web_feed *feed, const dl_web_feed_head *head) {
    dl_writer *json = &feed->json;
    dl_writer_begin_object(json);
    dl_writer_member(json, "version", DL_SPAN("https://jsonfeed.org/version/1.1"));
    dl_writer_member(json, "title", head->title);
    dl_writer_member(json, "home_page_url", whole(feed, head->home));
    dl_writer_member(json, "feed_url", whole(feed, feed->request->target));
    if (head->next.size) dl_writer_member(json, "next_url", whole(feed, head->next));
    dl_writer_key(json, "items");
    dl_writer_begin_array(json);
}

void dl_web_feed_begin(dl_web_feed *feed, const dl_web_request *request, dl_web_response *response,
                       const dl_web_feed_head *head, dl_arena *arena) {
    *feed = (dl_web_feed){.request = request, .response = response, .arena = arena, .base = request->base};
    if (!feed->base.data) feed->base = DL_SPAN("");
    response->status = 200;
    if (is_atom(feed)) {
        response->type = "application/atom+xml; charset=utf-8";
        feed->html = (dl_html){&response->body};
        begin_atom(feed, head);
    } else {
        response->type = dl_web_form_type(DL_WEB_JSON_FEED);
        dl_writer_init(&feed->json, &response->body, false);
        begin_json(feed, head);
    }
}

/* --- entries --- */

static void add_atom(dl_web_feed *feed, const dl_web_feed_entry *entry) {
    dl_html *html = &feed->html;
    DL_HTML(
        html,
        "<entry>\n<title>%t</title>\n<id>%t</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"%l\"/>\n",
        entry->title, uuid_of(feed, entry->key), whole(feed, entry->address));
    if (dl_html_is_link(entry->original)) DL_HTML(html, "<link rel=\"via\" href=\"%l\"/>\n", entry->original);
    DL_HTML(html, "<updated>%t</updated>\n", entry->updated);
    if (entry->published.size) DL_HTML(html, "<published>%t</published>\n", entry->published);
    for (uint32_t i = 0; i < entry->author_count; i++)
        DL_HTML(html, "<author><name>%t</name></author>\n", entry->authors[i]);
    if (entry->site.size) DL_HTML(html, "<category term=\"%t\"/>\n", entry->site);
    DL_HTML(html, "<content type=\"html\"");
    if (entry->language.size) DL_HTML(html, " xml:lang=\"%t\"", entry->language);
    DL_HTML(html, ">%t</content>\n</entry>\n", entry->content);
}

static void write_authors(dl_writer *json, const dl_web_feed_entry *entry) {
    if (!entry->author_count) return;
    dl_writer_key(json, "authors");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < entry->author_count; i++) {
        dl_writer_begin_object(json);
        dl_writer_key(json, "name");
        dl_writer_string(json, entry->authors[i]);
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void add_json(dl_web_feed *feed, const dl_web_feed_entry *entry) {
    dl_writer *json = &feed->json;
    dl_writer_begin_object(json);
    dl_writer_member(json, "id", uuid_of(feed, entry->key));
    dl_writer_member(json, "url", whole(feed, entry->address));
    if (dl_html_is_link(entry->original)) dl_writer_member(json, "external_url", entry->original);
    dl_writer_member(json, "title", entry->title);
    dl_writer_key(json, "content_html"); /* has to be there */
    dl_writer_string(json, entry->content);
    dl_writer_member(json, "date_published", entry->published);
    dl_writer_member(json, "date_modified", entry->updated);
    write_authors(json, entry);
    if (entry->site.size) {
        dl_writer_key(json, "tags");
        dl_writer_begin_array(json);
        dl_writer_string(json, entry->site);
        dl_writer_end_array(json);
    }
    dl_writer_member(json, "language", entry->language);
    dl_writer_end_object(json);
}

void dl_web_feed_add(dl_web_feed *feed, const dl_web_feed_entry *entry) {
    if (is_atom(feed)) {
        add_atom(feed, entry);
    } else {
        add_json(feed, entry);
    }
}

void dl_web_feed_end(dl_web_feed *feed) {
    if (is_atom(feed)) {
        DL_HTML(&feed->html, "</feed>\n");
        return;
    }
    dl_writer_end_array(&feed->json);
    dl_writer_end_object(&feed->json);
    dl_buffer_append_byte(&feed->response->body, '\n');
}
