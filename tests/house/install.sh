#!/usr/bin/env bash
# Installs into a temporary folder and builds the examples against the installed library, shared and static, with
# the flags of pkg-config.      tests/house/install.sh BUILD
set -euo pipefail
build=$(realpath "$1")
source=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

DESTDIR=$scratch cmake --install "$build" >"$scratch/log"
prefix=$(find "$scratch" -name bin -type d)
prefix=${prefix%/bin}
lib=$(dirname "$(find "$prefix" -name libdateline.a)")

for file in bin/dateline share/doc/dateline/LICENSE share/doc/dateline/THIRD-PARTY.md \
  include/dateline.h include/dateline_capture.h include/dateline_arrow.h include/dateline_archive.h share/man/man1/dateline.1 \
  share/bash-completion/completions/dateline share/zsh/site-functions/_dateline \
  share/fish/vendor_completions.d/dateline.fish; do
  [ -s "$prefix/$file" ] || { echo "not installed: $file"; exit 1; }
done
[ -s "$lib/dateline/dateline_sqlite.so" ] || { echo "not installed: the extension for SQLite"; exit 1; }

export PKG_CONFIG_PATH=$lib/pkgconfig
flags() { pkg-config --define-variable=prefix="$prefix" "$@" dateline; }
page=$scratch/page.html
echo '<!doctype html><title>t</title><h1>Harbour reopens</h1><p>The harbour is open.' >"$page"

# shellcheck disable=SC2046 # flags are words
cc -Wall -Werror -o "$scratch/shared" "$source/examples/one-page.c" $(flags --cflags --libs)
LD_LIBRARY_PATH=$lib "$scratch/shared" "$page" >"$scratch/shared.json"
LD_LIBRARY_PATH=$lib ldd "$scratch/shared" >"$scratch/libraries"
grep -q "libdateline.so.*$scratch" "$scratch/libraries" || { echo "the shared library was not used"; exit 1; }

# As docs/c.md has it.
# shellcheck disable=SC2046
cc -Wall -Werror -o "$scratch/static" "$source/examples/one-page.c" \
  $(flags --static --cflags --libs | sed 's/-ldateline/-l:libdateline.a/')
[[ ! $(flags --static --libs) =~ -l(gnutls|stdc) ]] || { echo "libraries of libraries are asked for"; exit 1; }
"$scratch/static" "$page" >"$scratch/static.json"
ldd "$scratch/static" >"$scratch/libraries"
! grep -q libdateline "$scratch/libraries" || { echo "the static library was not used"; exit 1; }

cmp "$scratch/shared.json" "$scratch/static.json"
grep -q '"source"' "$scratch/shared.json"

# The other examples, over a web archive of that page.
"$prefix/bin/dateline" pack --url https://example.org/1 --captured 2024-05-03 -o "$scratch/one.warc.gz" "$page"
for example in web-archive arrow; do
  # shellcheck disable=SC2046
  cc -Wall -Wextra -Werror -o "$scratch/$example" "$source/examples/$example.c" $(flags --cflags --libs)
done
cat >"$scratch/story.html" <<'END'
<!doctype html><html lang=en><title>Harbour reopens</title><script type="application/ld+json">{"@type":"NewsArticle",
"@context":"https://schema.org","headline":"Harbour reopens","datePublished":"2024-05-03","author":{"@type":"Person",
"name":"Ada Marsh"}}</script><h1>Harbour reopens</h1><p>The harbour of Wendle is open again.
END
LD_LIBRARY_PATH=$lib "$scratch/web-archive" "$scratch/one.warc.gz" "$scratch/story.html" >"$scratch/fields"
grep -q $'^2024-05-03\ten\tHarbour reopens\tAda Marsh\tvisible:h1@' "$scratch/fields" || { cat "$scratch/fields"; exit 1; }
LD_LIBRARY_PATH=$lib "$scratch/web-archive" "$scratch/none.warc" 2>&1 | grep -q 'none.warc: no such file or directory' ||
  { echo "web-archive does not say what is wrong with a file"; exit 1; }
LD_LIBRARY_PATH=$lib "$scratch/arrow" "$scratch/one.warc.gz" "$scratch/story.html" >"$scratch/columns"
for line in '  datePublishedTimestamp: tsu:UTC' '  provenance: +l' '2 rows' '  headline: 2 values' '  author: 1 values'; do
  grep -qxF -- "$line" "$scratch/columns" || { echo "examples/arrow does not print: $line"; cat "$scratch/columns"; exit 1; }
done

# The lines in README.md compile as they stand there, once there are a page and a sink.
{
  printf '%s\n' '#include <dateline.h>' '#include <stdio.h>' 'static bool my_sink(void *context, const char *bytes, size_t size_bytes) {' \
    '(void)context, (void)bytes, (void)size_bytes; return true; }' \
    'int main(void) { const char html[] = "<p>One"; size_t size = sizeof html - 1; void *my_context = NULL;'
  sed -n '/^```c$/,/^```$/p' "$source/README.md" | sed '1d;$d'
  printf '%s\n' 'return 0; }'
} >"$scratch/readme.c"
# shellcheck disable=SC2046
cc -Wall -Wextra -Werror -o "$scratch/readme" "$scratch/readme.c" $(flags --cflags --libs)
LD_LIBRARY_PATH=$lib "$scratch/readme"

# The programs in docs/c.md compile as they stand there, and print what it says.
sed -n "/^\`\`\`c\$/,/^\`\`\`\$/p" "$source/docs/c.md" | awk -v name="$scratch/tour" '/^```c$/{n++; next} /^```$/{next} {print >(name n ".c")}'
awk '/^It prints:$/{wanted = 1} /^```$/{if (wanted) on = !on; if (!on) wanted = 0; next} on' "$source/docs/c.md" >"$scratch/tour.expected"
for tour in 1 2; do
  # shellcheck disable=SC2046
  cc -Wall -Wextra -Werror -o "$scratch/tour$tour" "$scratch/tour$tour.c" $(flags --cflags --libs)
  (cd "$scratch" && LD_LIBRARY_PATH=$lib "./tour$tour")
done >"$scratch/tour.printed"
diff -u "$scratch/tour.expected" "$scratch/tour.printed" || { echo "docs/c.md says other things than its programs print"; exit 1; }
[ ! -e "$scratch/tour3.c" ]

# The headers are also ones for C++: a program in it links and runs.
cat >"$scratch/plus.cc" <<'END'
#include <dateline_arrow.h>
#include <dateline_capture.h>
#include <string>

static bool append(void *context, const char *bytes, size_t size_bytes) {
    static_cast<std::string *>(context)->append(bytes, size_bytes);
    return true;
}

int main() {
    std::string page = "<!doctype html><title>t</title><h1>Harbour reopens</h1><p>The harbour is open.", out;
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.preference = DATELINE_RECALL;
    dateline_extractor *extractor = nullptr;
    const dateline_record *record = nullptr;
    if (dateline_extractor_new(&options, &extractor) != DATELINE_OK) return 2;
    dateline_page one = DATELINE_PAGE_INIT;
    one.bytes = page.data();
    one.byte_count = page.size();
    bool written = dateline_extract(extractor, &one, &record) == DATELINE_OK &&
                   dateline_record_write(record, DATELINE_JSONL, nullptr, append, &out) == DATELINE_OK;
    dateline_extractor_free(extractor);
    dateline_reader *reader = nullptr;
    if (dateline_reader_new(nullptr, &reader) != DATELINE_OK) return 3;
    dateline_reader_free(reader);
    return written && out.find("Harbour reopens") != std::string::npos ? 0 : 1;
}
END
# shellcheck disable=SC2046
c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror -o "$scratch/plus" "$scratch/plus.cc" $(flags --cflags --libs)
LD_LIBRARY_PATH=$lib "$scratch/plus"

# What was installed is the man page that man(1) can show, and a command that runs from there.
[[ $("$prefix/bin/dateline" --version) == "dateline "[0-9]* ]] || { echo "the installed command does not run"; exit 1; }
if command -v man >/dev/null; then
  [[ $(MANPATH=$prefix/share/man man -P cat dateline 2>/dev/null | tr -s '[:space:]' ' ') == *'structured article records'* ]] || { echo "man cannot show the page"; exit 1; }
fi
