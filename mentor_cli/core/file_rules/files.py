"""Files as such: their bytes, their names, their place."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "F001",
        "the file is not UTF-8 text",
        "error",
        "Files are read as UTF-8 everywhere, so that names and accents are the same for all. An editor that saves in "
        "another encoding writes bytes that mean nothing here, or something else.",
        "why: caf\\xe9",
        "why: café",
    ),
    FilePage(
        "F009",
        "the file, or its frontmatter, is too long",
        "error",
        "A file over 4 MiB is no page that somebody wrote: it is most often a pasted export, and would slow down "
        "every command. Odd frontmatter over 32 kB is not read either.",
        "# Notes, with a film pasted into them",
        "# Notes, with a link to the film",
    ),
    FilePage(
        "F020",
        "the file is empty",
        "error",
        "Nobody can tell whether it was meant to be filled or was left behind by accident.",
        "goals/amina-cv.md with nothing in it",
        "goals/amina-cv.md with at least its owner and a title, or no such file",
    ),
    FilePage(
        "F022",
        "two records have the same id",
        "error",
        "Ids are compared without regard to upper and lower case, because some systems keep no such two files "
        "apart: on a colleague's computer one of them would be lost.",
        "people/ana.md and people/Ana.md",
        "people/ana.md and people/ana-lind.md",
    ),
    FilePage(
        "F039",
        "a person and a group have the same id",
        "error",
        "The owner of a goal is a person or a group: of two with one name nobody can tell which is meant. No command "
        "gives such an id, but two branches can bring them together.",
        "people/thursday.md and groups/thursday.md",
        "people/thursday.md and groups/thursday-buddies.md",
    ),
    FilePage(
        "F042",
        "somebody stands in a group twice",
        "warning",
        "Whoever leaves the group would leave it once and stay in it all the same. Of somebody who came back the first "
        "entry says until when.",
        "members: [ana, ben, ana]",
        "members: [ana, ben]",
    ),
    FilePage(
        "F023",
        "the file name does not work everywhere",
        "warning",
        "Windows, macOS and Linux forbid different names. A repository with such a file cannot be cloned by everybody.",
        "people/aux.md",
        "people/auxilia.md",
    ),
    FilePage(
        "F024",
        "the file or folder cannot be read",
        "error",
        "Its permissions forbid it, it is no ordinary file, or it is a link that leads out of the workspace. What a "
        "folder holds that cannot be read nobody knows, so names that may lie there are not checked.",
        "goals/shared.md -> /home/ben/other/shared.md",
        "goals/shared.md, a file of its own",
    ),
    FilePage(
        "F030",
        "the file cannot be changed safely by a command",
        "error",
        "Commands change the few letters they must, read the file again, and give up when anything else has changed "
        "with it. The message names the line to change by hand; the file is as it was.",
        "current: &now 2",
        "current: 2",
    ),
)
