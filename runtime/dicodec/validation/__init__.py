"""Validation of data sets: against their IODs, the encoding of their bytes, and whether their values fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.tag import MEDIA_STORAGE_SOP_CLASS_UID
from dicodec.uid import MEDIA_STORAGE_DIRECTORY
from dicodec.validation.report import Finding, Reference, Report

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.validation.level import Level
    from dicodec.validation.overlay import Rules
    from dicodec.validation.overlay.applying import SiteCollector

__all__ = ["Finding", "Reference", "Report", "validate"]

_ENCODING: Final = Reference(5, "7.1", "Data Elements")
_SOP_COMMON: Final = Reference(3, "C.12.1", "SOP Common Module")


def validate(dataset: Dataset, iod: str | type | None = None, rules: Rules | None = None) -> Report:
    """Check an object against its IOD.

    The IOD is that of the object's SOP Class (PS3.4); ``iod`` names another one, as a class (``CTImage``) or by name
    (``"CTImage"``, ``"CT Image"``). Everything that is wrong is collected; nothing is raised for the object's sake.
    What a file lacks that was read in part is told as damage, beside what follows from it.
    An object whose SOP Class has no IOD here gives a report that is not validated, which is not a pass.

    ``rules`` are those of a site or profile that tighten or relax the standard's: files, or overlays that
    `dicodec.validation.overlay.read_overlay` has read, one or several.

    Raises DicomError when ``iod`` names no IOD, or a file holds no rules; OSError when one cannot be read.
    """
    from dicodec.validation.collector import Collector
    from dicodec.validation.content import unrelated
    from dicodec.validation.encoding import check_encoding
    from dicodec.validation.frames import check_frames
    from dicodec.validation.levels import check_level, sources_of
    from dicodec.validation.modules import check_extent, compiled, level_of
    from dicodec.validation.narrowed import check_narrowed

    edition = registry.constraint_edition()
    slug = _slug(dataset, iod)
    what = compiled(slug) if slug is not None else None
    level = level_of(dataset, what) if what is not None else None
    site = None if rules is None else _site_collector(dataset, rules, level, slug)
    collector = Collector(edition) if site is None else site
    if what is None or level is None:
        collector.add("not-validated", "SOPClassUID", _why_not(dataset), _SOP_COMMON)
    else:
        check_level(level, sources_of(level, (what.base,), what.options, collector), "", collector)
        check_frames(level, what.iod, what.groups, collector)
        check_extent(what, level, collector)
        check_narrowed(dataset, what.iod, collector)
        reference = Reference(3, what.iod.section, f"{what.iod.name} IOD")
        for found in unrelated(dataset, what.iod):
            collector.add("relationship", f"{found.path}.RelationshipType", found.message, reference)
    check_encoding(dataset, collector, what.iod if what is not None else None)
    if dataset.damage is not None:
        place = f"{dataset._level.context.source.name}: "
        collector.add("damaged", "", " ".join(str(dataset.damage).removeprefix(place).split()), _ENCODING)
    if site is not None:
        site.check_requirements()
    return Report(collector.findings(), what.iod.name if what else "", edition, dict(collector.unchecked))


def _site_collector(dataset: Dataset, rules: Rules, level: Level | None, slug: str | None) -> SiteCollector:
    from dicodec.validation.level import Level
    from dicodec.validation.overlay import overlays_of
    from dicodec.validation.overlay.applying import SiteCollector
    from dicodec.validation.overlay.places import file_meta_level
    from dicodec.validation.tables import defined_by

    root = Level(dataset, defined_by(())) if level is None else level
    sop_class = _sop_class(dataset) or _directory_class(dataset)
    meta = file_meta_level(dataset, root)
    return SiteCollector(registry.constraint_edition(), overlays_of(rules), root, meta, slug, sop_class)


def _why_not(dataset: Dataset) -> str:
    uid = _sop_class(dataset)
    if not uid:
        return "not validated: there is no SOP Class UID"
    known = registry.uid_name(uid) or "private or unknown"
    return f"not validated: SOP Class {uid} ({known}) has no IOD here"


def _sop_class(dataset: Dataset) -> str:
    try:
        value = dataset.get("SOPClassUID")
    except DicomError:
        # What does not decode is a finding of its own.
        return ""
    return value if isinstance(value, str) else ""


def _directory_class(dataset: Dataset) -> str:
    """The SOP Class of a directory, which only its file meta information tells (PS3.10 8.6)."""
    try:
        media = None if dataset.file_meta is None else dataset.file_meta.get(MEDIA_STORAGE_SOP_CLASS_UID)
    except DicomError:
        return ""
    return MEDIA_STORAGE_DIRECTORY if media == MEDIA_STORAGE_DIRECTORY else ""


def _slug(dataset: Dataset, iod: str | type | None) -> str | None:
    if iod is None:
        uid = _sop_class(dataset) or _directory_class(dataset)
        return registry.slug_of_sop_class(uid) if uid else None
    return registry.slug_of(iod if isinstance(iod, str) else iod.__name__)
