"""Content items of structured reports: of their value type, in the relationships that the IOD has."""

from __future__ import annotations

from typing import Any

import pytest

import dicodec
from dicodec import CodedConcept, IncompleteError, ValueEncodeError
from dicodec.content import (
    contains,
    document,
    has_acq_context,
    has_concept_mod,
    has_obs_context,
    has_properties,
    inferred_from,
    selected_from,
)
from dicomstd import content
from dicomstd.content import CodeItem, ContainerItem, ImageItem, NumItem, TextItem
from dicomstd.iods import BasicTextSR, Comprehensive3DSR, EnhancedSR
from dicomstd.items import (
    DocumentRelationshipContentItem,
    DocumentRelationshipContentReferencedSOPItem,
    MeasuredValueItem,
)

NAME, VALUE = CodedConcept("1", "99X", "Name"), CodedConcept("2", "99X", "Value")


def text(**more: Any) -> TextItem:
    values = {"RelationshipType": "CONTAINS", "ConceptNameCodeSequence": [NAME], "TextValue": "x", **more}
    return TextItem(**values)


def code(kind: str = "HAS CONCEPT MOD", **more: Any) -> CodeItem:
    return CodeItem(RelationshipType=kind, ConceptNameCodeSequence=[NAME], ConceptCodeSequence=[VALUE], **more)


def container(*items: DocumentRelationshipContentItem, **more: Any) -> ContainerItem:
    values = {"RelationshipType": "CONTAINS", "ContinuityOfContent": "SEPARATE", **more}
    return ContainerItem(ContentSequence=items, **values)


def test_an_item_is_of_its_value_type_and_wants_what_that_has() -> None:
    assert text().ValueType == "TEXT"
    assert isinstance(text(), DocumentRelationshipContentItem)
    with pytest.raises(IncompleteError, match="TextValue"):
        TextItem(RelationshipType="CONTAINS", ConceptNameCodeSequence=[NAME])
    with pytest.raises(IncompleteError, match="ConceptCodeSequence is not an attribute of the TEXT content item"):
        text(ConceptCodeSequence=[VALUE])
    with pytest.raises(ValueEncodeError, match="not among the Enumerated Values TEXT"):
        text(ValueType="CODE")


def test_every_value_type_has_a_class() -> None:
    terms = DocumentRelationshipContentItem._dicom_fields["ValueType"].literals
    classes = {one._value_type: one for one in vars(content).values() if getattr(one, "_value_type", "")}
    assert set(classes) == terms
    for term, cls in classes.items():
        assert cls._dicom_fields["ValueType"].literals == {term}
        assert {"RelationshipType", "ContentSequence"} <= set(cls._dicom_fields)
    assert "NumericValue" not in classes["NUM"]._dicom_fields
    assert classes["NUM"]._dicom_fields["MeasuredValueSequence"].type == "2"
    assert classes["CONTAINER"]._dicom_fields["ConceptNameCodeSequence"].type == "1C"
    assert classes["IMAGE"]._dicom_fields["ReferencedSOPSequence"].type == "1"


def test_items_that_are_read_are_of_their_value_type() -> None:
    value = MeasuredValueItem(NumericValue=[1.5], MeasurementUnitsCodeSequence=[VALUE])
    number = NumItem(
        RelationshipType="CONTAINS",
        ConceptNameCodeSequence=[NAME],
        MeasuredValueSequence=[value],
        ContentSequence=[code()],
    )
    made = EnhancedSR.draft(ValueType="CONTAINER", ContentSequence=[container(number), text()])
    read = dicodec.decode(dicodec.encode(made))
    assert isinstance(read, EnhancedSR)
    first, second = read.ContentSequence
    assert (type(first), type(second)) == (ContainerItem, TextItem)
    inner = first.ContentSequence[0]
    assert type(inner) is NumItem
    assert inner.MeasuredValueSequence[0].NumericValue == (1.5,)
    assert type(inner.ContentSequence[0]) is CodeItem
    assert dicodec.encode(read) == dicodec.encode(made)
    assert read == made


def test_an_item_without_a_known_value_type_is_read_as_any() -> None:
    made = dicodec.Dataset(
        SOPClassUID=EnhancedSR.draft().SOPClassUID,
        ContentSequence=[{"ValueType": "SMELL"}, {"RelationshipType": "CONTAINS"}],
    )
    read = dicodec.decode(dicodec.encode(made))
    assert [type(one) for one in read.ContentSequence] == [DocumentRelationshipContentItem] * 2


def test_mappings_become_items_of_their_value_type() -> None:
    made = EnhancedSR.draft(
        ValueType="CONTAINER",
        ContentSequence=[
            {
                "ValueType": "TEXT",
                "RelationshipType": "CONTAINS",
                "ConceptNameCodeSequence": [NAME],
                "TextValue": "x",
            }
        ],
    )
    assert type(made.ContentSequence[0]) is TextItem


def test_a_relationship_that_the_iod_lacks_is_refused() -> None:
    with pytest.raises(ValueEncodeError, match=r"ContentSequence\[1\]: CONTAINER HAS PROPERTIES TEXT is no "):
        EnhancedSR.draft(ValueType="CONTAINER", ContentSequence=[text(RelationshipType="HAS PROPERTIES")])
    nested = container(text(ContentSequence=[text()]))
    with pytest.raises(ValueEncodeError, match=r"ContentSequence\[1\](\.ContentSequence\[1\]){2}: TEXT"):
        EnhancedSR.draft(ValueType="CONTAINER", ContentSequence=[nested])
    made = EnhancedSR.draft(ValueType="CONTAINER", ContentSequence=[text()])
    made.ContentSequence[0].ContentSequence = [code("HAS OBS CONTEXT")]
    with pytest.raises(ValueEncodeError, match="TEXT HAS OBS CONTEXT CODE"):
        dicodec.encode(made)


def test_each_iod_has_its_own_relationships() -> None:
    value = MeasuredValueItem(NumericValue=[1], MeasurementUnitsCodeSequence=[VALUE])
    number = NumItem(RelationshipType="CONTAINS", ConceptNameCodeSequence=[NAME], MeasuredValueSequence=[value])
    EnhancedSR.draft(ValueType="CONTAINER", ContentSequence=[number])
    with pytest.raises(ValueEncodeError, match="CONTAINER CONTAINS NUM is no relationship of the Basic Text SR IOD"):
        BasicTextSR.draft(ValueType="CONTAINER", ContentSequence=[number])


def test_the_validator_finds_it_with_its_place() -> None:
    item = {"ValueType": "NUM", "RelationshipType": "CONTAINS"}
    made = dicodec.Dataset(SOPClassUID=BasicTextSR.draft().SOPClassUID, ValueType="CONTAINER", ContentSequence=[item])
    found = [one for one in dicodec.validate(made).findings if one.rule == "relationship"]
    assert [one.path for one in found] == ["ContentSequence[1].RelationshipType"]
    assert "which allows only CODE, COMPOSITE, CONTAINER" in found[0].message


def test_an_item_that_is_referred_to_counts_with_its_value_type() -> None:
    by_reference = {"RelationshipType": "INFERRED FROM", "ReferencedContentItemIdentifier": [1, 2]}
    image = DocumentRelationshipContentReferencedSOPItem(
        ReferencedSOPClassUID="1.2.3", ReferencedSOPInstanceUID="1.2.4"
    )
    picture = ImageItem(RelationshipType="CONTAINS", ReferencedSOPSequence=[image])
    items = [text(ContentSequence=[DocumentRelationshipContentItem.draft(**by_reference)]), picture]
    Comprehensive3DSR.draft(ValueType="CONTAINER", ContentSequence=items)
    by_reference["RelationshipType"] = "HAS OBS CONTEXT"
    refused = [text(ContentSequence=[DocumentRelationshipContentItem.draft(**by_reference)]), picture]
    with pytest.raises(ValueEncodeError, match="TEXT HAS OBS CONTEXT IMAGE"):
        Comprehensive3DSR.draft(ValueType="CONTAINER", ContentSequence=refused)


def referring(kind: str, *place: int) -> DocumentRelationshipContentItem:
    return DocumentRelationshipContentItem.draft(RelationshipType=kind, ReferencedContentItemIdentifier=place)


def test_relationships_by_reference_are_those_that_the_iod_has() -> None:
    items = [text(ContentSequence=[referring("INFERRED FROM", 1, 2)]), text()]
    Comprehensive3DSR.draft(ValueType="CONTAINER", ContentSequence=items)
    with pytest.raises(
        ValueEncodeError, match="INFERRED FROM by reference is no relationship of the Basic Text SR IOD"
    ):
        BasicTextSR.draft(ValueType="CONTAINER", ContentSequence=items)
    excepted = [text(ContentSequence=[referring("HAS CONCEPT MOD", 1, 2)]), text()]
    with pytest.raises(ValueEncodeError, match="HAS CONCEPT MOD by reference is no relationship"):
        Comprehensive3DSR.draft(ValueType="CONTAINER", ContentSequence=excepted)
    loop = [text(ContentSequence=[referring("INFERRED FROM", 1, 1)])]
    with pytest.raises(ValueEncodeError, match=r"refers to item 1\.1, which it stands in"):
        Comprehensive3DSR.draft(ValueType="CONTAINER", ContentSequence=loop)


def test_items_by_concept_and_value() -> None:
    image = dicodec.Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.4")
    below = has_concept_mod(CodeItem.of(NAME, VALUE)), inferred_from(ImageItem.of(None, image))
    number = NumItem.of(NAME, (1.5, VALUE), *below)
    assert number.MeasuredValueSequence is not None
    (measured,) = number.MeasuredValueSequence
    assert (measured.NumericValue, measured.MeasurementUnitsCodeSequence[0].CodeValue) == ((1.5,), "2")
    assert [(one.RelationshipType, one.ValueType) for one in number.ContentSequence] == [
        ("HAS CONCEPT MOD", "CODE"),
        ("INFERRED FROM", "IMAGE"),
    ]
    assert number.ContentSequence[1].ReferencedSOPSequence[0].ReferencedSOPInstanceUID == "1.2.4"
    assert "ConceptNameCodeSequence" not in number.ContentSequence[1]
    assert (TextItem.of(NAME, "x").TextValue, content.UIDRefItem.of(NAME, "1.2").UID) == ("x", "1.2")
    assert str(content.PNameItem.of(NAME, "A^B").PersonName) == "A^B"
    assert str(content.DateItem.of(NAME, "20260314").Date) == "20260314"
    assert ContainerItem.of(NAME, "CONTINUOUS").ContinuityOfContent == "CONTINUOUS"


@pytest.mark.parametrize(
    ("cls", "value", "says"),
    [
        (NumItem, 1.5, r"NumItem.of: NUM needs \(number, unit\), got 1.5"),
        (ImageItem, "1.2.4", "IMAGE needs an object"),
        (content.SCoordItem, (1, 2), "SCOORD needs the constructor"),
        (CodeItem, "x", "expected a Dataset or a mapping as item"),
        (TextItem, None, "it cannot be empty"),
    ],
)
def test_a_value_of_another_type_is_refused(cls: Any, value: object, says: str) -> None:
    with pytest.raises(ValueEncodeError, match=says):
        cls.of(NAME, value)


def test_a_document_is_its_root_item() -> None:
    inner = ContainerItem.of(NAME, None, contains(TextItem.of(NAME, "x"), TextItem.of(NAME, "y")))
    made = EnhancedSR.draft(**document(VALUE, has_obs_context(content.PNameItem.of(NAME, "A^B")), contains(inner)))
    assert (made.ValueType, made.ContinuityOfContent) == ("CONTAINER", "SEPARATE")
    assert [one.RelationshipType for one in made.ContentSequence] == ["HAS OBS CONTEXT", "CONTAINS"]
    assert len(made.ContentSequence[1].ContentSequence) == 2
    for relate in (selected_from, has_properties, has_acq_context):
        (item,) = relate(TextItem.of(NAME, "x"))
        assert item.RelationshipType == relate.__name__.replace("_", " ").upper()
