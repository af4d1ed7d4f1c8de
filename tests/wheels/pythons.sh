#!/usr/bin/env bash
# The wheel for this processor under each Python from 3.10 on that is there (on the PATH, and pyenv's), in fresh virtual
# environments that find no compiler; under the newest of them also the package's own tests.
set -uo pipefail
wheel=$(compgen -G "build/wheels/*manylinux2014_$(uname -m).whl") || { echo "no wheel for $(uname -m)"; exit 1; }
wheel=$PWD/$wheel
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bad=0 newest=

pythons() {
  { compgen -c python3. || true
    for python in "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.*/bin/python3; do echo "$python"; done; } | sort -u |
    while IFS= read -r python; do
      case $python in *config | *-*) continue ;; esac
      # A launcher may be there without its interpreter.
      "$python" -c 'import sys, venv; print("%d.%d" % sys.version_info[:2], sys.executable)' 2>/dev/null
    done | sort -V | awk '!seen[$1]++ && split($1, n, ".") && n[1] == 3 && n[2] >= 10'
}

while read -r version python; do
  env=$work/$version
  "$python" -m venv "$env" || { bad=1; continue; }
  (cd "$MATERIAL" && export PATH="$env/bin" CC=false CXX=false && "$env/bin/pip" --quiet --disable-pip-version-check install \
    --no-index "$wheel" && "$env/bin/python" read_pages.py) || bad=1
  newest=$env
done < <(pythons)
[ -n "$newest" ] || { echo "no Python from 3.10 on"; exit 1; }

# With what of the packages that these tests use the newest Python has wheels; the tests skip what is not there.
"$newest/bin/pip" --quiet --disable-pip-version-check install --only-binary :all: pytest pytest-timeout pyarrow fsspec || exit 1
(cd python/tests && "$newest/bin/python" -m pytest -q --timeout 300 -p no:cacheprovider --ignore test_types.py) || bad=1
exit $bad
