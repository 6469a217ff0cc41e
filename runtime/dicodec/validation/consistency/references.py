"""References to other instances: listed where the standard wants a list (PS3.3 C.12.2, C.17.2.3, C.17.6.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dicodec import registry
from dicodec.validation.consistency.reading import items, text
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import Mention, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

REFERENCED_INSTANCE: Final = 0x00081155
_REFERENCED_CLASS: Final = 0x00081150
_REFERENCED_FRAMES: Final = 0x00081160
_CONTENT: Final = 0x0040A730
_CURRENT: Final = 0x0040A375
_OTHER: Final = 0x0040A385
_SERIES: Final = 0x00081115
_STUDIES: Final = 0x00081200
_INSTANCES: Final = 0x0008114A
_SOP: Final = 0x00081199
_FRAMES: Final = 0x00280008

_EVIDENCE: Final = Reference(
    3, "C.17.2.3", "Current Requested Procedure Evidence Sequence and Pertinent Other Evidence Sequence"
)
_COMMON: Final = Reference(3, "C.12.2", "Common Instance Reference Module")
_MACRO: Final = Reference(3, "10.8", "SOP Instance Reference Macro")
_IMAGE_MACRO: Final = Reference(3, "10.3", "Image SOP Instance Reference Macro")

_STORAGE: Final = "Storage"
_COMMON_TABLE: Final = "modules.common_instance_reference"


def note_reference(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Note the instance that an item refers to, and check the frames that it names."""
    instance, sop_class = text(dataset, REFERENCED_INSTANCE), text(dataset, _REFERENCED_CLASS)
    if not instance:
        return
    walk.mentions.append(Mention(path, sop_class, instance))
    if _REFERENCED_FRAMES in dataset and sop_class and _has_one_frame(sop_class):
        message = f"present, although {registry.uid_name(sop_class)} has no frames"
        walk.add("reference", path + name_of(_REFERENCED_FRAMES), message, _IMAGE_MACRO)


def _has_one_frame(sop_class: str) -> bool:
    """Whether the IOD of a SOP Class has no Number of Frames; of what has no IOD here nothing is known."""
    slug = registry.slug_of_sop_class(sop_class)
    if slug is None:
        return False
    from dicodec.validation.modules import compiled

    return _FRAMES not in compiled(slug).defined


def check_references(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the references of the whole object, which the walk has met."""
    _check_classes(walk)
    if _CONTENT in dataset:
        _check_evidence(dataset, walk)
    else:
        _check_common(dataset, walk)


def _check_classes(walk: Walk) -> None:
    """An instance is of one SOP Class."""
    known: dict[str, str] = {}
    for mention in walk.mentions:
        if not mention.sop_class:
            continue
        other = known.setdefault(mention.instance, mention.sop_class)
        if other != mention.sop_class:
            message = f"{mention.instance} is of the SOP Class {other} elsewhere in this object"
            place = mention.path + name_of(_REFERENCED_CLASS)
            walk.add("reference", place, message, _MACRO, severity=WARNING, value=mention.sop_class)


def _check_evidence(dataset: ElementMap, walk: Walk) -> None:
    """What the content of a report refers to is listed as evidence, once."""
    current, other = set(_listed(dataset, _CURRENT)), set(_listed(dataset, _OTHER))
    for uid in sorted(current & other):
        message = f"{uid} is listed in {name_of(_CURRENT)}, too"
        walk.add("evidence", name_of(_OTHER), message, _EVIDENCE, value=uid)
    # Templates have no evidence, nor have objects whose IOD does not define it.
    content = f"{name_of(_CONTENT)}["
    for mention in walk.mentions:
        if mention.path.startswith(content) and mention.instance not in current and mention.instance not in other:
            message = f"{mention.instance} is listed neither in {name_of(_CURRENT)} nor in {name_of(_OTHER)}"
            place = mention.path + name_of(REFERENCED_INSTANCE)
            walk.add("evidence", place, message, _EVIDENCE, value=mention.instance)


def _listed(dataset: ElementMap, tag: int) -> Iterator[str]:
    """The instances in a hierarchy of studies, series and instances."""
    for study in items(dataset, tag):
        for series in items(study, _SERIES):
            for one in items(series, _SOP):
                yield text(one, REFERENCED_INSTANCE)


def _check_common(dataset: ElementMap, walk: Walk) -> None:
    """Where an object lists what it refers to, by series and study, it lists all of it."""
    series: list[Any] = items(dataset, _SERIES)
    for study in items(dataset, _STUDIES):
        series += items(study, _SERIES)
    listed = {text(one, REFERENCED_INSTANCE) for each in series for one in items(each, _INSTANCES)}
    lists = (f"{name_of(_SERIES)}[", f"{name_of(_STUDIES)}[")
    found = [one for one in walk.mentions if not one.path.startswith(lists) and _is_stored(one.sop_class)]
    if not listed:
        if found and _SERIES not in dataset and _lists_all(walk):
            message = f"missing, as {name_of(_STUDIES)}: the object refers to {found[0].instance}"
            walk.add("missing", name_of(_SERIES), message, _COMMON)
        return
    for mention in found:
        if mention.instance in listed:
            continue
        message = f"{mention.instance} is listed neither in {name_of(_SERIES)} nor in {name_of(_STUDIES)}"
        place = mention.path + name_of(REFERENCED_INSTANCE)
        walk.add("reference", place, message, _COMMON, severity=WARNING, value=mention.instance)


def _lists_all(walk: Walk) -> bool:
    """Whether the IOD asks for the lists: an instance that is referred to is in this study or in another one."""
    uses = () if walk.iod is None else walk.iod.uses
    return any(use.table == _COMMON_TABLE and use.usage == "M" for use in uses)


def _is_stored(sop_class: str) -> bool:
    """Whether a SOP Class is one of instances in series; procedure steps and the like are not."""
    return _STORAGE in (registry.uid_name(sop_class) or "")
