# shellcheck shell=bash
# Boundary values of options: accepted, or refused as a usage error with status 2.
set -e
printf '<!doctype html><html lang="en"><h1>A page</h1><p>Text of it.' >page.html

taken() { dateline extract "$@" page.html >/dev/null; }

refused() {
  local status=0
  dateline extract "$@" page.html >out 2>err || status=$?
  [ $status = 2 ] && [ ! -s out ] && [ -s err ]
}

too_large() { # under set -e, "! command" alone would pass either way
  local status=0
  dateline extract "$@" >out 2>/dev/null || status=$?
  [ $status = 3 ] && grep -q too-large out
}

# Numbers and sizes.
for jobs in 1 256 007; do taken --jobs $jobs; done
for jobs in 0 257 2x 2K '' -1 +1 1.5 18446744073709551616; do refused --jobs "$jobs"; done
for size in 1024 1k 1K 2M 1m 1G 2146435072 2047M; do taken --max-page-size $size; done
for size in 1023 0K 2146435073 2048M 5Kx 5KB 5KK K 18014398509481985K 99999999999999999999; do
  refused --max-page-size $size
done

# Each letter is 1024 times the one before.
head -c 2100 /dev/zero | tr '\0' ' ' | cat page.html - >long.html
dateline extract --max-page-size 3K long.html >/dev/null
too_large --max-page-size 2K long.html
head -c 1048500 /dev/zero | tr '\0' ' ' | cat page.html - >longer.html
dateline extract --max-page-size 1M longer.html >/dev/null
too_large --max-page-size 1023K longer.html

# Dates.
for date in 2024 2024-05 2024-12 2024-05-31 2024-02-29 2000-02-29 2024-05-01T23:59 2024-05-01T23:59:60 2024-05-01T10:00Z \
  2024-05-01T10:00:30+23:59 2024-05-01T10:00-00:00; do
  taken --since $date
done
for date in 24 2024- 2024-0 2024-00 2024-13 2024-05-0 2024-05-00 2024-05-32 2024-04-31 2023-02-29 1900-02-29 0000 2024-05-01T 2024-05-01T24:00 \
  2024-05-01T10 2024-05-01T10:60 2024-05-01T10:00:61 2024-05-01T10:00z 2024-05-01T10:00+24:00 \
  2024-05-01T10:00+10:60 2024-05-01T10:00+1000 2024-05-01T10:00+10:00x 2024/05/01 today; do
  refused --since $date
done

# Languages.
for list in en EN de-AT zh-Hant-TW en,de es-419 yue sr-Latn-RS; do taken --language $list; done
for list in '' 'en,' ',en' 'en,,de' en- -en e1 en-1- 1en en,1de abcdefghi abcdefgh english germ e de,german en-abcdefghi 'en de' 'en_GB' '*'; do refused --language "$list"; done

# A nearly correct word gives a suggestion; an unrelated one does not.
guess() { dateline "$@" 2>&1 | sed -n 's/.*did you mean //p'; }
[ "$(guess extrct)" = 'extract?' ]
[ "$(guess extract --formt text)" = '--format?' ]
[ -z "$(guess xyzzyplugh)" ]
[ -z "$(guess extract --xyzzyplugh)" ]
