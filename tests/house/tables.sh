#!/usr/bin/env bash
# The tables in the tree are those that the scripts in tools/ make.
set -euo pipefail
cd "$(dirname "$0")/../.."
for script in make_charset_tables make_class_words make_decoder_sums make_indexes make_joining_types make_meta_names make_names make_references make_statement_words make_word_lists; do
  python3 -B "tools/$script.py" --check
done
