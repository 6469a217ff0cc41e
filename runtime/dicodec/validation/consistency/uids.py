"""UIDs that name different things are different (PS3.5 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.tag import SOP_INSTANCE_UID
from dicodec.validation.consistency.reading import text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_UIDS: Final = Reference(5, "9", "Unique Identifiers (UIDs)")
_FRAME_OF_REFERENCE: Final = 0x00200052
# What an instance belongs to, and itself.
_DIFFERENT: Final = (_FRAME_OF_REFERENCE, SOP_INSTANCE_UID, 0x0020000E, 0x0020000D)
_DICOM_ROOT: Final = "1.2.840.10008."


def check_uids(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that the object, its series, its study and its frame of reference have UIDs of their own."""
    known: dict[str, int] = {}
    for tag in _DIFFERENT:
        uid = text(dataset, tag)
        if not uid:
            continue
        other = known.setdefault(uid, tag)
        if other != tag:
            message = f"{uid} is the {name_of(other)}, too"
            walk.add("same-uid", path + name_of(tag), message, _UIDS, value=uid)
        elif uid.startswith(_DICOM_ROOT) and tag != _FRAME_OF_REFERENCE:
            message = f"{uid} is below the root that is reserved for what DICOM defines"
            walk.add("uid", path + name_of(tag), message, _UIDS, value=uid)
