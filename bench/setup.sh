#!/bin/sh
# Installs what the benchmarks compare with: two Python peers in venvs of their own, and Debian's tools.
# Everything of ours lands in bench/.peers; delete that folder to undo it.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
peers="$here/.peers"
python=${PYTHON:-python3}
mkdir -p "$peers"

for peer in jrnl todoman; do
    if [ ! -x "$peers/$peer/bin/python" ]; then
        "$python" -m venv "$peers/$peer"
    fi
    "$peers/$peer/bin/python" -m pip install -qq --disable-pip-version-check "$peer"
done

missing=
command -v task >/dev/null 2>&1 || missing="$missing taskwarrior"
command -v hledger >/dev/null 2>&1 || missing="$missing hledger"
command -v rg >/dev/null 2>&1 || missing="$missing ripgrep"
command -v cc >/dev/null 2>&1 || missing="$missing gcc"
if [ -n "$missing" ]; then
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "not installed, their rows will be left out:$missing" >&2
    fi
fi

cc -O2 -Wall -Wextra -o "$peers/floor" "$here/floor.c"

"$peers/jrnl/bin/jrnl" --version | head -1
"$peers/todoman/bin/todo" --version
command -v task >/dev/null 2>&1 && task --version
command -v hledger >/dev/null 2>&1 && hledger --version
command -v rg >/dev/null 2>&1 && rg --version | head -1
