#!/usr/bin/env bash
# Includes point to earlier stages only, and sibling stages do not include each other: each folder of src/ may
# include the folders and headers named here, and itself.  docs/architecture.md describes the stages.
set -uo pipefail
cd "$(dirname "$0")/../../src" || exit 1

may_include() {
  case $1 in
    base) ;;
    capture | charset | html | values) echo base ;;
    claims) echo base html values ;;
    article) echo base html values claims ;;
    record) echo base values claims article/body.h ;;
    statements) echo base values record article/body.h ;;
    output) echo base record ;;
    archive) echo base values record output ;;
    web) echo base archive output values/calendar.h values/http_date.h ;;
    follow) echo base capture charset html values output/writer.h ;;
    pipeline) echo base capture output ;;
    cli) ;; # and include/, as any other program
    .) echo base capture charset html values claims article record statements output pipeline archive follow web ;;
    *) echo "no row for the folder $1 in $0" >&2 ;;
  esac
}

bad=0
for folder in */ ./; do
  folder=${folder%/}
  allowed=" $folder $(may_include "$folder") "
  # Headers outside the folders are the library's front: for those above it.
  case $folder in
    cli) allowed+='dateline.h dateline_capture.h dateline_arrow.h dateline_archive.h dateline_web.h dateline_follow.h ' ;;
    follow | archive) allowed+='dateline_follow.h ' ;; # the types of a follower's store, which both of them know
    pipeline | .) allowed+='archive_front.h read_again.h dateline_read.h dateline_archive.h dateline_web.h dateline_follow.h extractor.h run_delivery.h run_copies.h given.h sized.h dateline_write.h dateline_claims.h dateline.h dateline_capture.h dateline_arrow.h ' ;;
  esac
  while IFS=: read -r file line text; do
    included=${text#*\"}
    included=${included%%\"*}
    case $allowed in *" ${included%%/*} "* | *" $included "*) ;; *)
      echo "src/$file:$line: $folder/ may not include $included"
      bad=1
      ;;
    esac
  done < <(find "$folder" -maxdepth "$([ "$folder" = . ] && echo 1 || echo 9)" \( -name '*.[ch]' -o -name '*.cc' \) \
    -exec grep -nH '^ *# *include *"' {} + | sed 's|^\./||')
done

# What chooses among claims can't read the page: not even by way of another header.
while read -r header; do
  echo "src/record/ includes $header by way of others"
  bad=1
done < <(for source in record/*.c; do "${CC:-cc}" -MM -I. "$source"; done | grep -o 'html/[a-z_]*\.h' | sort -u)
exit $bad
