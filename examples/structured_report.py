"""An Enhanced SR document: a tree of content items, each of the class of its value type."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import ct_series
import numpy as np
import phantom

from dicodec import CodedConcept, evidence, new_uid, reference
from dicomstd.cids import CID4, CID7003, CID7021, CID7469, CID9000, CID12141
from dicomstd.codes import DCM
from dicomstd.content import CodeItem, ContainerItem, ImageItem, NumItem, PNameItem, TextItem
from dicomstd.iods import CTImage, EnhancedSR
from dicomstd.items import DocumentRelationshipContentReferencedSOPItem, MeasuredValueItem

ENGLISH = CodedConcept("en", "RFC5646", "English")
MILLILITER = CodedConcept("ml", "UCUM", "milliliter")


def volume(organ: CodedConcept, mask: np.ndarray, image: CTImage) -> NumItem:
    """The volume of an organ, with its site and the image that it was measured on."""
    milliliters = round(float(mask.sum() * np.prod(phantom.SPACING) / 1000), 2)
    return NumItem(
        RelationshipType="CONTAINS",
        ConceptNameCodeSequence=[CID7469.Volume],
        MeasuredValueSequence=[
            MeasuredValueItem(NumericValue=[milliliters], MeasurementUnitsCodeSequence=[MILLILITER])
        ],
        ContentSequence=[
            CodeItem(
                RelationshipType="HAS CONCEPT MOD",
                ConceptNameCodeSequence=[CID9000.FindingSite],
                ConceptCodeSequence=[organ],
            ),
            ImageItem(
                RelationshipType="INFERRED FROM",
                ConceptNameCodeSequence=[CID7003.SourceOfMeasurement],
                ReferencedSOPSequence=[DocumentRelationshipContentReferencedSOPItem(**reference(image))],
            ),
        ],
    )


def build(images: Sequence[CTImage]) -> EnhancedSR:
    """The volumes of heart and aorta."""
    now = datetime.now()
    organs = zip((CID4.Heart, CID12141.Aorta), phantom.masks(), strict=True)
    middle = images[len(images) // 2]
    return EnhancedSR.like(
        images[0],
        SeriesInstanceUID=new_uid(),
        SeriesNumber=6,
        ReferencedPerformedProcedureStepSequence=None,
        Manufacturer="dicodec",
        InstanceNumber=1,
        CompletionFlag="COMPLETE",
        VerificationFlag="UNVERIFIED",
        ContentDate=now,
        ContentTime=now.time(),
        PerformedProcedureCodeSequence=None,
        CurrentRequestedProcedureEvidenceSequence=evidence(images),
        ValueType="CONTAINER",
        ContinuityOfContent="SEPARATE",
        ConceptNameCodeSequence=[CID7021.ImagingMeasurementReport],
        ContentSequence=[
            CodeItem(
                RelationshipType="HAS CONCEPT MOD",
                ConceptNameCodeSequence=[DCM["121049"]],
                ConceptCodeSequence=[ENGLISH],
            ),
            PNameItem(
                RelationshipType="HAS OBS CONTEXT",
                ConceptNameCodeSequence=[DCM["121008"]],
                PersonName="Okafor^Ada^^Dr.",
            ),
            ContainerItem(
                RelationshipType="CONTAINS",
                ConceptNameCodeSequence=[DCM["121070"]],
                ContinuityOfContent="SEPARATE",
                ContentSequence=[volume(organ, mask, middle) for organ, mask in organs],
            ),
            TextItem(
                RelationshipType="CONTAINS",
                ConceptNameCodeSequence=[DCM["121073"]],
                TextValue="Heart and aorta of normal size.",
            ),
        ],
    )


def main(folder: Path) -> None:
    """Write the report."""
    folder.mkdir(parents=True, exist_ok=True)
    build(ct_series.build()).save(folder / "structured_report.dcm")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
