#!/bin/sh
# A week of a buddy group, on a copy of the example: what is due, the goals, the diary, tonight's agenda, the calendar.
# Needs `mentor` on the PATH; changes nothing outside the copy.
set -eu

example=$(cd "$(dirname "$0")/../examples/buddy-group" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
trap 'exit 130' INT TERM
cp -R "$example" "$room/buddy-group"
cd "$room/buddy-group"

# The example's own Thursday and its buddy, whatever the day is and whoever looks on.
export MENTOR_NOW=2026-12-03T16:20+00:00 MENTOR_ME=rosa
export XDG_CACHE_HOME="$room/cache" XDG_STATE_HOME="$room/state"

# Prints the command as it would be typed, then what it says. Exit code 1 is an answer too: a check found something.
show() {
    printf '\n$ %s\n' "$1"
    eval "$1" || { code=$?; test "$code" = 1 || exit "$code"; }
}

show 'mentor'
show 'mentor goals list --group thursday --status active'
show 'mentor goals check tomek-mock-interviews'
show 'mentor goals check --text "Get better at React before the demo"'
show 'mentor diary add "Rang Owen instead of writing a third time; he is back on Thursday" --skills communication'
show 'mentor new-session --group thursday --quiet'
show 'cat sessions/2026-12-03-thursday.md'
show 'mentor actions list --due-before sat'
show 'mentor calendar export --group thursday -o thursday.ics'
show 'cat thursday.ics'
