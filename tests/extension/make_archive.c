/* Writes an archive of three stories to the file that is named. */
#include "unit/archive/stories.h"

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    stories made = stories_of(argv[1]);
    sql(made.db, "BEGIN");
    add_story(&made, (made_story){.headline = "Harbour of Wendle reopens",
                                  .body = "Fishermen waited. L\xE2\x80\x99\xC3\x89tat paid 1,200 marks.",
                                  .author = "Ada Marsh"});
    add_story(&made, (made_story){.headline = "東京都議会が開会", .body = "東京都の議会は三日に開かれた。"});
    add_story(&made, (made_story){.headline = "Storm",
                                  .body = "The harbour is shut. The harbour master is asleep."});
    sql(made.db, "COMMIT");
    stories_free(&made);
    return 0;
}
