"""Objects by other writers than dicodec: what they write is valid by and large, and never by our own reading."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

_DONE: Final = ".done"


def make(folder: Path) -> list[Path]:
    """Write the objects once; some of their UIDs are new ones each time, so what is there stays."""
    from tests.agreement.writers import with_dcmtk, with_highdicom, with_pydicom

    if not (folder / _DONE).exists():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        logging.getLogger("highdicom").setLevel(logging.CRITICAL)
        with_pydicom.write(folder)
        with_highdicom.write(folder)
        with_dcmtk.write(folder)
        (folder / _DONE).touch()
    return sorted(path for path in folder.iterdir() if path.name != _DONE)
