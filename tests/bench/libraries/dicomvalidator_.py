"""dicom-validator: its library call, with the standard loaded (from the XML at hand, once)."""

from __future__ import annotations

from pathlib import Path

from tests.agreement import dicom_validator

from dicodec import registry

ROOT = Path(__file__).parents[3]
EDITION = registry.constraint_edition()
HOME = dicom_validator.prepare(
    EDITION, [ROOT / "standard_xml", ROOT.parent / "shared" / "standard_xml"], ROOT / "build" / "agreement"
)
RUNNER = dicom_validator.Runner(HOME, EDITION)
VERSION = str(dicom_validator.version())


def validate(path: str) -> str:
    return RUNNER.run(Path(path))


OPERATIONS = {"validate": validate}


def check(path: str) -> dict[str, float]:
    return {}
