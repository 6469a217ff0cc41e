"""An RT Structure Set: contours of two organs on a CT series."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import ct_series
import phantom

from dicodec import new_uid, reference
from dicomstd import items
from dicomstd.iods import CTImage, RTStructureSet

ORGANS = {"Heart": (phantom.HEART, (220, 60, 60)), "Aorta": (phantom.AORTA, (240, 160, 40))}
STUDY = "1.2.840.10008.3.1.2.3.1"  # Detached Study Management, which readers expect of a referenced study


def contours(images: Sequence[CTImage], organ: phantom.Ellipsoid) -> list[items.ContourItem]:
    """The outlines of an organ on the images that it reaches."""
    outlines = [(image, phantom.outline(organ, image.ImagePositionPatient[2])) for image in images]
    return [
        items.ContourItem(
            ContourImageSequence=[items.ImageSOPInstanceReferenceItem(**reference(image))],
            ContourGeometricType="CLOSED_PLANAR",
            NumberOfContourPoints=len(points) // 3,
            ContourData=points,
        )
        for image, points in outlines
        if points
    ]


def build(images: Sequence[CTImage]) -> RTStructureSet:
    """Heart and aorta."""
    now, first = datetime.now(), images[0]
    series = items.RTReferencedSeriesItem(
        SeriesInstanceUID=first.SeriesInstanceUID,
        ContourImageSequence=[items.ImageSOPInstanceReferenceItem(**reference(image)) for image in images],
    )
    study = items.RTReferencedStudyItem(
        ReferencedSOPClassUID=STUDY,
        ReferencedSOPInstanceUID=first.StudyInstanceUID,
        RTReferencedSeriesSequence=[series],
    )
    frame_of_reference = first.FrameOfReferenceUID
    return RTStructureSet.like(
        first,
        ("Patient", "Study", "Frame of Reference"),
        SeriesInstanceUID=new_uid(),
        SeriesNumber=11,
        OperatorsName=None,
        Manufacturer="dicodec",
        StructureSetLabel="ORGANS",
        StructureSetDate=now,
        StructureSetTime=now.time(),
        ReferencedFrameOfReferenceSequence=[
            items.ReferencedFrameOfReferenceItem(
                FrameOfReferenceUID=frame_of_reference, RTReferencedStudySequence=[study]
            )
        ],
        StructureSetROISequence=[
            items.StructureSetROIItem(
                ReferencedFrameOfReferenceUID=frame_of_reference, ROIName=name, ROIGenerationAlgorithm="AUTOMATIC"
            )
            for name in ORGANS
        ],
        ROIContourSequence=[
            items.ROIContourItem(
                ReferencedROINumber=number, ROIDisplayColor=color, ContourSequence=contours(images, organ)
            )
            for number, (organ, color) in enumerate(ORGANS.values(), 1)
        ],
        RTROIObservationsSequence=[
            items.RTROIObservationsItem(ReferencedROINumber=number, RTROIInterpretedType="ORGAN", ROIInterpreter=None)
            for number in range(1, len(ORGANS) + 1)
        ],
        ApprovalStatus="UNAPPROVED",
    )


def main(folder: Path) -> None:
    """Write the structure set."""
    folder.mkdir(parents=True, exist_ok=True)
    build(ct_series.build()).save(folder / "rt_structure_set.dcm")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/examples"))
