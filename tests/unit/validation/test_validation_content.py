"""Content trees whose items are damaged: the finding for that comes, no other, and no exception."""

from __future__ import annotations

from io import BytesIO

import pydicom
import pytest
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.tag import Tag
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

import dicodec

_TREE = {"relationship", "unreadable", "value", "vm", "vr"}


def _text() -> Dataset:
    item = Dataset()
    item.RelationshipType, item.ValueType, item.TextValue = "CONTAINS", "TEXT", "nothing of note"
    return item


def _found(*items: Dataset) -> set[tuple[str, str]]:
    """The findings on the tree of a Comprehensive SR document with some content items."""
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = pydicom.uid.ComprehensiveSRStorage, generate_uid()
    ds.ValueType, ds.ContentSequence = "CONTAINER", list(items)
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    written = BytesIO()
    ds.save_as(written, enforce_file_format=True)
    report = dicodec.validate(dicodec.read(BytesIO(written.getvalue())))
    return {(one.rule, one.path) for one in report.findings if one.rule in _TREE}


def _damaged(keyword: str, vr: str, data: bytes) -> Dataset:
    item = _text()
    tag = Tag(keyword)
    item[tag] = RawDataElement(tag, vr, len(data), data, 0, False, True)
    # So that pydicom writes the bytes as they are, undecoded.
    item.set_original_encoding(False, True, "iso8859")
    return item


def test_what_the_iod_allows() -> None:
    assert _found(_text()) == set()


def test_a_relationship_that_the_iod_does_not_have() -> None:
    item = _text()
    item.RelationshipType = "HAS PROPERTIES"
    assert _found(item) == {("relationship", "ContentSequence[1].RelationshipType")}


@pytest.mark.parametrize(
    ("keyword", "vr", "data", "rule"),
    [
        ("ReferencedContentItemIdentifier", "UL", b"\1\0\0\0\0\0", "value"),
        ("ReferencedContentItemIdentifier", "SH", b"1 ", "vr"),
        ("ValueType", "CS", b"TEXT\\CODE ", "vm"),
        ("RelationshipType", "CS", b"CONTAINS\\CONTAINS ", "vm"),
    ],
)
def test_what_does_not_decode_or_is_there_twice_relates_to_nothing(
    keyword: str, vr: str, data: bytes, rule: str
) -> None:
    assert _found(_damaged(keyword, vr, data)) == {(rule, f"ContentSequence[1].{keyword}")}
