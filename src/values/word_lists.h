/* Made by tools/make_word_lists.py from words/; do not edit.  words/README.md tells what each list is. */
#ifndef DL_VALUES_WORD_LISTS_H
#define DL_VALUES_WORD_LISTS_H

#include "base/span.h"

/* clang-format off */
extern const dl_span dl_modified_words[102];
extern const dl_span dl_published_words[103];
extern const dl_span dl_membership_words[33];
extern const dl_span dl_issue_words[2];
extern const dl_span dl_today_words[18];
extern const dl_span dl_other_deed_label_words[81];
extern const dl_span dl_role_after_words[28];
extern const dl_span dl_role_before_words[26];
extern const dl_span dl_report_after_words[3];
extern const dl_span dl_author_address_words[21];
extern const dl_span dl_folder_words[83];
enum { DL_AUTHOR_FOLDER_WORDS = 46 }; /* so many of them are author_folder words */
extern const dl_span dl_listing_folder_words[38];
extern const dl_span dl_no_section_words[23];
extern const dl_span dl_credit_words[63];
extern const dl_span dl_credit_line_words[12];
extern const dl_span dl_credit_front_words[10];
extern const dl_span dl_credit_end_words[9];
extern const dl_span dl_source_words[38];
extern const dl_span dl_advertisement_words[42];
extern const dl_span dl_cut_words[58];
extern const dl_span dl_home_words[38];
extern const dl_span dl_topic_label_words[18];
extern const dl_span dl_publisher_ending_words[28];
extern const dl_span dl_abbreviation_words[58];
extern const dl_span dl_elsewhere_words[213];
extern const dl_span dl_sharing_words[101];
extern const dl_span dl_affiliation_words[7];
extern const dl_span dl_other_credit_words[59];
extern const dl_span dl_spaced_names_words[10];
extern const dl_span dl_glued_and_words[2];
extern const dl_span dl_letter_word_words[38];
extern const dl_span dl_caption_label_words[24];
extern const dl_span dl_interruption_words[86];
extern const dl_span dl_invitation_words[95];
extern const dl_span dl_offer_words[102];
extern const dl_span dl_consent_words[94];
extern const dl_span dl_script_message_words[91];
extern const dl_span dl_placeholder_words[504];
extern const dl_span dl_correction_words[264];
extern const dl_span dl_update_note_words[84];
extern const dl_span dl_corrected_words[539];
extern const dl_span dl_comments_words[210];
extern const dl_span dl_filed_words[120];
extern const dl_span dl_rights_words[39];

/* The first three bytes after the divider of each of dl_author_address_words, at a place of its own. */
#define DL_ADDRESS_PLACE(letters) (((letters)*0x9b08923du) >> 27)
extern const uint32_t dl_address_beginnings[32];

/* A bit for the place of the first three bytes of each word; values/beginnings.h looks texts up. */
#define DL_BEGINNING_PLACE(letters) ((((letters) | 0x202020u) * 0x9E3779B1u) >> 20)
enum { DL_BEGINNING_PLACES = 4096 };
extern const uint64_t dl_other_deed_label_beginnings[64];
extern const uint64_t dl_advertisement_beginnings[64];
extern const uint64_t dl_other_credit_beginnings[64];
extern const uint64_t dl_elsewhere_beginnings[64];
extern const uint64_t dl_sharing_beginnings[64];
extern const uint64_t dl_comments_beginnings[64];
extern const uint64_t dl_filed_beginnings[64];

/* What pages write for a language's tag. */
extern const dl_span dl_language_names[33][2];

/* The tags, separated by spaces, of languages that a detector mixes up. */
extern const char *const dl_kin_languages[16];

/* Words without which nobody writes a sentence, separated by spaces, and their languages. */
extern const struct dl_frequent_words {
    const char *languages, *words;
} dl_frequent_words[20];
/* clang-format on */

#endif
