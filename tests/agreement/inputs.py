"""The files to compare on: real ones, ones made here with other writers, and broken copies of valid ones."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from tests.agreement.broken import broken
from tests.agreement.compare import Input
from tests.agreement.writers import make
from tests.corpora import CORPUS, PYDICOM_DATA, corpus_files, pydicom_files

GROUPS: Final = ("corpus", "pydicom", "made", "broken")


def inputs(groups: tuple[str, ...], folder: Path) -> list[Input]:
    """The files of some groups. Broken copies bring the files along that they are made of."""
    found: list[Input] = []
    if "corpus" in groups:
        found += [Input("corpus", path.relative_to(CORPUS).as_posix(), str(path)) for path in corpus_files()]
    if "pydicom" in groups:
        found += [
            Input("pydicom", f"pydicom/{path.relative_to(PYDICOM_DATA).as_posix()}", str(path))
            for path in pydicom_files()
        ]
    made = make(folder / "made") if {"made", "broken"} & set(groups) else []
    if "made" in groups:
        found += [Input("made", f"made/{path.name}", str(path)) for path in made]
    if "broken" in groups:
        bases, copies = broken(made, folder / "broken")
        known = {one.path for one in found}
        found += [one for one in bases if one.path not in known]
        found += copies
    return found
