"""Makes runtime/dicodec/data/private_dictionary.tsv of the private dictionary of the pydicom that is installed.

    .venv/bin/python tools/private_dictionary.py

pydicom's keys say more than a private element has, and are brought to one form, group, ``xx`` for the block, element:

- ``0019xx0A`` is that form. ``60xxxx01`` leaves the group open, too, and stays as it is: all odd groups 6001 to 60FF.
- ``0019000A`` has no block, and ``01F1100C`` that of some file; a block may lie anywhere (PS3.5 7.8.1), so both hold in
  all blocks. Where they contradict an entry with ``xx``, that one wins, as PS3.15 E.3.10 prints (01F1,xx26) like it;
  it gets their name if it has none.
- ``001910xx`` names no element but a whole block, and 0032 is no private group: both are left out.
"""

import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pydicom
from pydicom._private_dict import private_dictionaries

TARGET = Path(__file__).parents[1] / "runtime/dicodec/data/private_dictionary.tsv"

HEADER = """\
# Private data elements by [creator] (PS3.5 7.8.1): group, xx for the block, element; VR; VM; name, if it is known.
# Made by tools/private_dictionary.py of pydicom {version}, pydicom/_private_dict.py, which says of itself: "Data
# generated from GDCM project's private dictionary." pydicom: copyright (c) 2008-2020 Darcy Mason and pydicom
# contributors, MIT License. GDCM: copyright (c) 2006-2016 Mathieu Malaterre, copyright (c) 1993-2005 CREATIS, BSD
# 3-Clause License. Both licences are in NOTICE.
"""

Theirs = tuple[str, str, str, str]

_KEY = re.compile(r"([0-9A-F]{3}[13579BDF]|[0-9A-F]{2}xx)(?:xx|[0-9A-F]{2})([0-9A-F]{2})")


def rows(entries: Mapping[str, Theirs], remarks: list[str]) -> dict[str, list[str]]:
    """One creator's VR, VM and name by key in our form. What is not taken as it is goes to ``remarks``."""
    found: dict[str, list[str]] = {}
    # What has xx comes first and stays.
    for key, (vr, vm, name, _) in sorted(entries.items(), key=lambda item: ("xx" not in item[0], item[0])):
        match = _KEY.fullmatch(key)
        if match is None:
            remarks.append(f"{key} {name}: left out")
            continue
        ours = f"{match[1]}xx{match[2]}"
        row = found.setdefault(ours, [vr.replace("_", " or "), vm, ""])
        if row[:2] != [vr.replace("_", " or "), vm]:
            remarks.append(f"{key} {vr} {vm}: {ours} is {row[0]} {row[1]}")
        if name != "Unknown" and not row[2]:
            row[2] = name
        elif name not in ("Unknown", row[2]):
            remarks.append(f"{key} {name}: {ours} is {row[2]}")
    return found


def render(dictionaries: Mapping[str, Mapping[str, Theirs]], version: str) -> tuple[str, list[str]]:
    """The file's text, and what was not taken as it is."""
    lines = [HEADER.format(version=version)]
    remarks: list[str] = []
    for creator, entries in sorted(dictionaries.items()):
        if creator != creator.strip() or not creator.isascii() or not creator.isprintable():
            sys.exit(f"{creator!r} cannot be the name of a creator (PS3.5 7.8.1)")
        own: list[str] = []
        found = rows(entries, own)
        remarks += [f"{creator}: {remark}" for remark in own]
        if found:
            lines.append(f"[{creator}]\n")
        # A name that is not known leaves no tab behind.
        lines += ["\t".join((key, *row)).rstrip("\t") + "\n" for key, row in sorted(found.items())]
    return "".join(lines), remarks


if __name__ == "__main__":
    text, notes = render(private_dictionaries, pydicom.__version__)
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    count = sum("\t" in line for line in text.splitlines())
    print(*notes, f"{TARGET}: {count:,} entries", sep="\n")
