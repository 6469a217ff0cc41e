"""Rendering of view models and the writing of a whole package, so that nothing is ever half written."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from attrs import frozen
from jinja2 import Environment, PackageLoader, StrictUndefined

from dicomgen.emit import literals
from dicomgen.problems import GeneratorError

_TEMPORARY: Final = re.compile(r"\..+\.(py|pyi|typed)\.\w+")


@frozen
class OutputFile:
    """A file to be: its place in the package, its template, and the view that the template shows."""

    path: str
    template: str
    view: object


def environment() -> Environment:
    """The template environment; a name that a view lacks is an error."""
    made = Environment(
        loader=PackageLoader("dicomgen.emit"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters.update(literal=literals.text, tag=literals.tag, strings=literals.strings, wrapped=literals.wrapped)
    return made


def render(files: Iterable[OutputFile]) -> dict[str, str]:
    """The content of every file by its path. Two views for one path are a clash of names and refused."""
    templates = environment()
    rendered: dict[str, str] = {}
    for file in files:
        if file.path in rendered:
            raise GeneratorError(f"{file.path} would be written twice: two things of the standard have one name.")
        rendered[file.path] = templates.get_template(file.template).render(view=file.view)
    return rendered


def write_package(content: dict[str, str], target: Path) -> tuple[int, int]:
    """Make ``target`` hold exactly these files; returns how many were written and how many stale ones removed.

    A file whose content is unchanged keeps its time stamp. Each file is replaced in one step. Raises GeneratorError,
    and touches nothing, where a file would be removed that no generator has made.
    """
    for path in stale(content, target):
        if not _generated(target / path):
            raise GeneratorError(f"{target}: {path} is no generated file; the package needs a folder of its own.")
    written = 0
    for path, text in content.items():
        place = target / path
        data = text.encode("utf-8")
        if place.is_file() and place.read_bytes() == data:
            continue
        replace_file(place, text)
        written += 1
    removed = 0
    for path in stale(content, target):
        (target / path).unlink()
        removed += 1
    for folder in sorted((p for p in target.rglob("*") if p.is_dir()), reverse=True):
        if folder.name == "__pycache__":
            shutil.rmtree(folder)
        elif not any(folder.iterdir()):
            folder.rmdir()
    return written, removed


def _generated(place: Path) -> bool:
    """Whether a file says that it is generated; so is an empty one, and what an interrupted run has left."""
    with place.open("rb") as file:
        head = file.read(2000)
    return not head or b"Generated" in head or _TEMPORARY.fullmatch(place.name) is not None


def stale(content: dict[str, str], target: Path) -> list[str]:
    """Files of the package that are no longer generated."""
    present = (p.relative_to(target).as_posix() for p in target.rglob("*") if p.is_file() and p.suffix != ".pyc")
    return sorted(set(present) - set(content))


def differences(content: dict[str, str], target: Path) -> list[str]:
    """What keeps ``target`` from holding exactly these files, one line each."""
    found = [f"not generated any more: {path}" for path in stale(content, target)]
    for path in sorted(content):
        place = target / path
        if not place.is_file():
            found.append(f"missing: {path}")
        elif place.read_bytes() != content[path].encode("utf-8"):
            found.append(f"differs: {path}")
    return found


def replace_file(place: Path, text: str) -> None:
    """Write a file in one step: a reader sees the old content or the new, never a part."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=f".{place.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
        temporary.chmod(0o644)
        temporary.replace(place)
    finally:
        temporary.unlink(missing_ok=True)
