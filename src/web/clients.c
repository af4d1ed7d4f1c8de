#include "web/clients.h"

#include <sys/socket.h>

void dl_web_clients_init(dl_web_clients *clients, uint64_t most_asking_ns, uint64_t most_answering_ns,
                         const dl_allocator *allocator) {
    *clients = (dl_web_clients){
        .most_asking_ns = most_asking_ns, .most_answering_ns = most_answering_ns, .allocator = allocator};
    pthread_mutex_init(&clients->lock, NULL);
}

void dl_web_clients_release(dl_web_clients *clients) {
    pthread_mutex_destroy(&clients->lock);
}

dl_web_client *dl_web_clients_add(dl_web_clients *clients, int socket, uint64_t now_ns) {
    dl_web_client *client = dl_allocator_resize(clients->allocator, NULL, sizeof *client);
    if (!client) return NULL;
    *client = (dl_web_client){.socket = socket, .since_ns = now_ns};
    pthread_mutex_lock(&clients->lock);
    client->next = clients->first;
    if (client->next) client->next->previous = client;
    clients->first = client;
    pthread_mutex_unlock(&clients->lock);
    return client;
}

void dl_web_clients_remove(dl_web_clients *clients, dl_web_client *client) {
    if (!client) return;
    pthread_mutex_lock(&clients->lock);
    if (client->next) client->next->previous = client->previous;
    if (client->previous) {
        client->previous->next = client->next;
    } else {
        clients->first = client->next;
    }
    pthread_mutex_unlock(&clients->lock);
    dl_allocator_resize(clients->allocator, client, 0);
}

void dl_web_clients_note(dl_web_clients *clients, dl_web_client *client, bool is_asked, uint64_t now_ns) {
    if (!client) return;
    pthread_mutex_lock(&clients->lock);
    client->is_asked = is_asked;
    client->since_ns = now_ns;
    pthread_mutex_unlock(&clients->lock);
}

static bool is_slow(const dl_web_clients *clients, const dl_web_client *client, uint64_t now_ns) {
    uint64_t most = client->is_asked ? clients->most_answering_ns : clients->most_asking_ns;
    return now_ns > client->since_ns && now_ns - client->since_ns > most;
}

uint32_t dl_web_clients_drop_slow(dl_web_clients *clients, uint64_t now_ns) {
    uint32_t count = 0;
    pthread_mutex_lock(&clients->lock);
    for (dl_web_client *client = clients->first; client; client = client->next) {
        if (client->is_dropped || !is_slow(clients, client, now_ns)) continue;
        client->is_dropped = true;
        shutdown(client->socket, SHUT_RDWR);
        count++;
    }
    pthread_mutex_unlock(&clients->lock);
    return count;
}
