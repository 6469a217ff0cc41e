"""What dicom-validator says of a file, by its own findings with the same edition's XML that dicodec was made from."""

from __future__ import annotations

import json
import logging
import warnings
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from pathlib import Path
from typing import Any, Final

from tests.agreement.said import DICOM_VALIDATOR, ERROR, WARNING, Heard, Said

from dicodec import registry
from dicomgen.editions import find

#: Its error codes: the class, the family, and how severe it is. What is beyond the IOD makes a Standard Extended SOP
#: Class (PS3.2), so that is not counted as one of its errors.
CODES: Final = {
    "TagMissing": ("missing", "missing", ERROR),
    "TagEmpty": ("empty", "empty", ERROR),
    "TagNotAllowed": ("not-allowed", "not-allowed", ERROR),
    "TagUnexpected": ("unexpected", "extent", WARNING),
    "EnumValueNotAllowed": ("enumerated-value", "value", ERROR),
    "InvalidValue": ("value", "encoding", ERROR),
    "InvalidSequence": ("sequence", "encoding", ERROR),
}
_PARTS: Final = ("part03", "part04", "part06")
_LOOKED: Final = ("Passed", "Failed")


def is_there() -> bool:
    """Whether dicom-validator is installed."""
    return version() is not None


def version() -> str | None:
    """Its version, None where it is not installed."""
    try:
        return version_of("dicom-validator")
    except PackageNotFoundError:
        return None


def prepare(edition: str, places: list[Path], folder: Path) -> Path:
    """Give it the XML of an edition, and let it read that once: half a minute; where its tables are then."""
    from dicom_validator.spec_reader.edition_reader import EditionReader

    home = folder / f"dicom-validator-{version()}"
    reader = EditionReader(home)
    docbook = reader.docbook_path(edition)
    if not (reader.json_files_exist(edition) and reader.is_current_version(edition)):
        docbook.mkdir(parents=True, exist_ok=True)
        reader.json_path(edition).mkdir(parents=True, exist_ok=True)
        source = find(edition, places)
        for part in _PARTS:
            content = source._content(f"{part}.xml")
            assert content is not None, f"{source.path} holds no {part}.xml"
            data = content if isinstance(content, bytes) else content.read_bytes()
            (docbook / f"{part}.xml").write_bytes(data)
        reader.create_json_files(edition)
    return home


class Runner:
    """dicom-validator with its tables loaded."""

    def __init__(self, home: Path, edition: str) -> None:
        from dicom_validator.spec_reader.edition_reader import EditionReader
        from dicom_validator.validator.dicom_file_validator import DicomFileValidator
        from dicom_validator.validator.error_handler import NullValidationResultHandler

        # It logs its results, and has nothing else to say.
        logging.disable(logging.CRITICAL)
        tables = EditionReader(home).load_dicom_info(edition)
        self._validator = DicomFileValidator(tables, force_read=True, error_handler=NullValidationResultHandler())

    def run(self, path: Path) -> str:
        """Its findings as JSON."""
        from pydicom import config

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            mode = config.settings.reading_validation_mode
            try:
                (result,) = self._validator.validate_file(str(path)).values()
            except Exception as error:
                # Damaged files break it in many ways.
                return json.dumps({"status": f"{type(error).__name__}: {error}".replace(str(path), path.name)})
            finally:
                config.settings.reading_validation_mode = mode
        found = [
            {
                "module": module,
                "tags": [int(one) for one in (*(tag.parents or ()), tag.tag)],
                "type": str(getattr(error.type, "value", error.type)),
                "code": error.code.name,
                "scope": error.scope.name,
                "context": _plain(error.context or {}),
            }
            for module, errors in result.module_errors.items()
            for tag, error in errors.items()
        ]
        return json.dumps({"status": result.status.name, "found": found})


def parse(printed: str) -> Heard:
    """Its findings in the form that all tools share; it has no numbers of items."""
    result = json.loads(printed)
    problem = "" if result["status"] in _LOOKED else result["status"]
    said = []
    for one in result.get("found", ()):
        kind, family, severity = CODES[one["code"]]
        said.append(Said(DICOM_VALIDATOR, severity, _path(one["tags"]), family, kind, _text(one)))
    return Heard(tuple(said), problem)


def _path(tags: list[int]) -> str:
    return ".".join(registry.keyword(tag) or f"({tag >> 16:04X},{tag & 0xFFFF:04X})" for tag in tags)


def _text(one: dict[str, Any]) -> str:
    context = one["context"]
    details = "".join(f", {name} {context[name]}" for name in ("value", "VR", "allowed") if name in context)
    scope = "" if one["scope"] == "General" else f", {one['scope']}"
    return f"{one['code']}, type {one['type']}{details}{scope}, {one['module']}"


def _plain(context: dict[str, Any]) -> dict[str, Any]:
    return {name: value if isinstance(value, (list, dict)) else str(value) for name, value in context.items()}
