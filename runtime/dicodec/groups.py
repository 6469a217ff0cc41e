"""Context groups by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec import registry
from dicodec.errors import DicomError

if TYPE_CHECKING:
    from dicodec.typed.concepts import ContextGroup


def context_group(cid: int | str) -> type[ContextGroup]:
    """The context group of PS3.16 with this number: iterable, with ``cid uid keyword extensible members``.

    Raises DicomError where the edition has none.
    """
    number = str(cid).upper().removeprefix("CID").strip()
    found: type[ContextGroup] | None = registry.context_group(number)
    if found is None:
        raise DicomError(f"there is no context group {cid} in the edition {registry.edition()}")
    return found
