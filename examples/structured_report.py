"""An Enhanced SR document: a tree of content items, each of the class of its value type."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import ct_series
import numpy as np
import phantom

from dicodec import CodedConcept, evidence, new_uid
from dicodec.content import contains, document, has_concept_mod, has_obs_context, inferred_from
from dicomstd.cids import CID4, CID7003, CID7021, CID7469, CID9000, CID12141
from dicomstd.codes import DCM
from dicomstd.content import CodeItem, ContainerItem, ImageItem, NumItem, PNameItem, TextItem
from dicomstd.iods import CTImage, EnhancedSR

ENGLISH = CodedConcept("en", "RFC5646", "English")
MILLILITER = CodedConcept("ml", "UCUM", "milliliter")


def volume(organ: CodedConcept, mask: np.ndarray, image: CTImage) -> NumItem:
    """The volume of an organ, with its site and the image that it was measured on."""
    milliliters = round(float(mask.sum() * np.prod(phantom.SPACING) / 1000), 2)
    return NumItem.of(
        CID7469.Volume,
        (milliliters, MILLILITER),
        has_concept_mod(CodeItem.of(CID9000.FindingSite, organ)),
        inferred_from(ImageItem.of(CID7003.SourceOfMeasurement, image)),
    )


def build(images: Sequence[CTImage]) -> EnhancedSR:
    """The volumes of heart and aorta."""
    now = datetime.now()
    organs = zip((CID4.Heart, CID12141.Aorta), phantom.masks(), strict=True)
    volumes = [volume(organ, mask, images[len(images) // 2]) for organ, mask in organs]
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
        **document(
            CID7021.ImagingMeasurementReport,
            has_concept_mod(CodeItem.of(DCM["121049"], ENGLISH)),
            has_obs_context(PNameItem.of(DCM["121008"], "Okafor^Ada^^Dr.")),
            contains(ContainerItem.of(DCM["121070"], None, contains(*volumes))),
            contains(TextItem.of(DCM["121073"], "Heart and aorta of normal size.")),
        ),
    )


def main(folder: Path) -> None:
    """Write the report."""
    folder.mkdir(parents=True, exist_ok=True)
    build(ct_series.build()).save(folder / "structured_report.dcm")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
