"""``make agreement``: dciodvfy, dicom-validator and dicodec on the same files, and what only some of them find.

Real files of ../shared/corpus and pydicom, objects written here by dcmtk, pydicom and highdicom, and broken copies of
valid ones. Differences that docs/agreement.md settles count as explained. Results go to build/agreement/results.json,
too; what the others print is kept there by the content of a file and the version of the tool.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Final

from tests.agreement import dciodvfy, dicom_validator
from tests.agreement.entries import entries
from tests.agreement.examine import Setup, examine_all
from tests.agreement.inputs import GROUPS, inputs
from tests.agreement.result import as_dict, count
from tests.agreement.said import DCIODVFY, DICOM_VALIDATOR
from tests.agreement.show import needs_dciodvfy, shown, unused

from dicomgen.problems import GeneratorError

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "build" / "agreement"
_PLACES: Final = [ROOT / "standard_xml", ROOT.parent / "shared" / "standard_xml"]


def main() -> int:
    """Exit status 1 where a goal is not reached, 2 where a tool or the standard's XML is not at hand."""
    from dicodec import registry

    parser = argparse.ArgumentParser(prog="python -m tests.agreement", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--groups", nargs="+", choices=GROUPS, default=GROUPS, help="which files")
    parser.add_argument("--most", type=int, default=40, help="how many classes of differences to print")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--places", nargs="*", type=Path, default=_PLACES, help="where the standard's XML may be")
    options = parser.parse_args()
    edition = registry.constraint_edition()
    if not dciodvfy.is_there():
        print(needs_dciodvfy(), file=sys.stderr)
        return 2
    if not dicom_validator.is_there():
        print("dicom-validator is not installed: pip install dicom-validator", file=sys.stderr)
        return 2
    started = time.monotonic()
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        home = dicom_validator.prepare(edition, options.places, FOLDER)
    except GeneratorError as error:
        print(error, file=sys.stderr)
        return 2
    versions = {DCIODVFY: dciodvfy.version(), DICOM_VALIDATOR: f"{dicom_validator.version()}-{edition}"}
    files = inputs(tuple(options.groups), FOLDER)
    examined = examine_all(files, Setup(FOLDER / "said", home, edition, versions), options.jobs)
    result = count(one for one in examined if one.input.group in options.groups or one.input.base == "")
    print("\n".join(shown(result, options.most)))
    if len(options.groups) == len(GROUPS):
        for name in unused(result, (entry.id for entry in entries())):
            print(f"docs/agreement.md: {name} explains nothing any more")
    named = " ".join(f"{tool} {version}" for tool, version in versions.items())
    results = {"edition": edition, "versions": versions, **as_dict(result)}
    (FOLDER / "results.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    print(f"{len(files)} files, {named}, {time.monotonic() - started:.0f} s; build/agreement/results.json has it all")
    return 1 if result.missed() else 0


if __name__ == "__main__":
    sys.exit(main())
