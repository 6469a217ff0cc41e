"""CT images, a segmentation and a structure set with dicodec: built, read, changed, analysed. For typing_cost.py."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from dicodec import CodedConcept, Date, functional_groups, image_pixels, new_uid, read, reference, series_references
from dicomstd import modules
from dicomstd.cids import CID4, CID7150, CID12141
from dicomstd.frames import SegmentationFrame
from dicomstd.iods import CTImage, RTStructureSet, Segmentation
from dicomstd.items import (
    ContourItem,
    FrameContentItem,
    ImageSOPInstanceReferenceItem,
    PixelMeasuresItem,
    PlaneOrientationItem,
    PlanePositionItem,
    ReferencedFrameOfReferenceItem,
    ROIContourItem,
    RTReferencedSeriesItem,
    RTReferencedStudyItem,
    RTROIObservationsItem,
    SegmentationImageSegmentItem,
    SegmentIdentificationItem,
    StructureSetROIItem,
)

Volume: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]
STUDY = "1.2.840.10008.3.1.2.3.1"
LIMITS = {CID4.Heart.meaning: (0.0, 100.0), CID12141.Aorta.meaning: (100.0, 300.0)}
ORGANS: tuple[CodedConcept, ...] = (CID4.Heart, CID12141.Aorta)


@dataclass(frozen=True)
class Geometry:
    """Where a volume lies: the distances between slices, rows and columns, and the first voxel's centre."""

    spacing: tuple[float, float, float]
    origin: tuple[float, float, float]

    def position(self, index: int) -> tuple[float, float, float]:
        """The first voxel's centre in a slice."""
        x, y, z = self.origin
        return x, y, z + index * self.spacing[0]


def build_ct(volume: Volume, geometry: Geometry) -> list[CTImage]:
    """A slice of the volume each."""
    study, series, place = new_uid(), new_uid(), new_uid()
    return [
        CTImage(
            PatientName="Ito^Haru",
            PatientID="4711",
            PatientBirthDate=date(1980, 2, 29),
            PatientSex="F",
            StudyInstanceUID=study,
            StudyDate=date(2026, 3, 14),
            StudyTime=None,
            ReferringPhysicianName="Okafor^Ada^^Dr.",
            StudyID="1",
            AccessionNumber=None,
            Modality="CT",
            SeriesInstanceUID=series,
            SeriesNumber=2,
            FrameOfReferenceUID=place,
            PositionReferenceIndicator=None,
            PatientPosition="HFS",
            BodyPartExamined="CHEST",
            Manufacturer="dicodec",
            InstanceNumber=index + 1,
            AcquisitionNumber=1,
            ImageType=("ORIGINAL", "PRIMARY", "AXIAL"),
            ImagePositionPatient=geometry.position(index),
            ImageOrientationPatient=(1, 0, 0, 0, 1, 0),
            PixelSpacing=geometry.spacing[1:],
            SliceThickness=geometry.spacing[0],
            KVP=120,
            RescaleIntercept=-1024,
            RescaleSlope=1,
            RescaleType="HU",
            WindowCenter=[40],
            WindowWidth=[400],
            **image_pixels((pixels + 1024).astype(np.uint16), bits_stored=12),
        )
        for index, pixels in enumerate(volume)
    ]


def stored_pixels(image: modules.ImagePixel) -> npt.NDArray[np.uint16]:
    """The pixels as they are stored."""
    return np.frombuffer(image.PixelData or b"", np.uint16).reshape(image.Rows or 0, image.Columns or 0)


def hounsfield(images: Sequence[CTImage]) -> Volume:
    """The volume of a series."""
    return np.stack([stored_pixels(one) * one.RescaleSlope + one.RescaleIntercept for one in images]).astype(np.float64)


def geometry_of(images: Sequence[modules.ImagePlane]) -> Geometry:
    """Where the volume of a series lies."""
    first, second = images[0].ImagePositionPatient, images[1].ImagePositionPatient
    rows, columns = images[0].PixelSpacing
    return Geometry((second[2] - first[2], rows, columns), first)


def deidentify(image: CTImage, number: int) -> CTImage:
    """A copy without the patient's name; the age remains where the birth date was known."""
    changed = image.replace(PatientName=f"Subject^{number:03}", PatientID=f"S{number:03}", PatientBirthDate=None)
    if isinstance(image.PatientBirthDate, Date) and isinstance(image.StudyDate, Date):
        changed.PatientAge = f"{int(str(image.StudyDate)[:4]) - int(str(image.PatientBirthDate)[:4]):03}Y"
    changed.PatientIdentityRemoved = "YES"
    changed.DeidentificationMethod = ["names replaced"]
    changed.WindowCenter = [*(image.WindowCenter or ()), -600]
    changed.WindowWidth = [*(image.WindowWidth or ()), 1500]
    changed.AnatomicRegionSequence = [CID4.Heart]
    return changed


def find(volume: Volume, organs: Iterable[CodedConcept]) -> dict[CodedConcept, Mask]:
    """Where the values are an organ's."""
    return {one: (volume >= LIMITS[one.meaning][0]) & (volume < LIMITS[one.meaning][1]) for one in organs}


def segment(images: Sequence[CTImage], masks: dict[CodedConcept, Mask]) -> Segmentation:
    """The masks, a frame for every organ in every image."""
    frames = [
        SegmentationFrame(
            frame_content=FrameContentItem(DimensionIndexValues=(number, place)),
            segment_identification=SegmentIdentificationItem(ReferencedSegmentNumber=[number]),
            plane_position=PlanePositionItem(ImagePositionPatient=image.ImagePositionPatient),
            plane_orientation=PlaneOrientationItem(ImageOrientationPatient=image.ImageOrientationPatient),
            pixel_measures=PixelMeasuresItem(PixelSpacing=image.PixelSpacing, SliceThickness=image.SliceThickness),
        )
        for number in range(1, len(masks) + 1)
        for place, image in enumerate(images, 1)
    ]
    segments = [
        SegmentationImageSegmentItem(
            SegmentLabel=organ.meaning,
            SegmentAlgorithmType="AUTOMATIC",
            SegmentAlgorithmName=["threshold"],
            SegmentedPropertyCategoryCodeSequence=[CID7150.AnatomicalStructure],
            SegmentedPropertyTypeCodeSequence=[organ],
        )
        for organ in masks
    ]
    return Segmentation.like(
        images[0],
        ("Patient", "Study", "Frame of Reference"),
        SeriesInstanceUID=new_uid(),
        SeriesNumber=10,
        Manufacturer="dicodec",
        ManufacturerModelName="bench",
        DeviceSerialNumber="1",
        SoftwareVersions=["1"],
        InstanceNumber=1,
        ContentLabel="ORGANS",
        ContentDescription=None,
        ContentCreatorName=None,
        ContentDate=datetime.now(),
        ContentTime=datetime.now().time(),
        ImageType=("DERIVED", "PRIMARY"),
        LossyImageCompression="00",
        SegmentationType="BINARY",
        SegmentSequence=segments,
        ReferencedSeriesSequence=series_references(images),
        **SegmentationFrame.dimensions("ReferencedSegmentNumber", "ImagePositionPatient"),
        **functional_groups(frames),
        **image_pixels(np.concatenate(list(masks.values())), multiframe=True),
    )


def volumes(found: Segmentation) -> dict[str, float]:
    """The volume of every segment in millilitres."""
    bits = np.unpackbits(np.frombuffer(found.PixelData or b"", np.uint8), bitorder="little")
    size = found.Rows * found.Columns
    total = {one.SegmentNumber: 0.0 for one in found.SegmentSequence or ()}
    for index, frame in enumerate(found.frames):
        identified, measures = frame.segment_identification, frame.pixel_measures
        if identified is None or measures is None or measures.PixelSpacing is None:
            continue
        voxel = measures.PixelSpacing[0] * measures.PixelSpacing[1] * (measures.SliceThickness or 0)
        pixels = int(bits[index * size : (index + 1) * size].sum())
        total[identified.ReferencedSegmentNumber[0]] += pixels * voxel / 1000
    return {one.SegmentLabel: total[one.SegmentNumber] for one in found.SegmentSequence or ()}


def outline(mask: Mask, geometry: Geometry, index: int) -> list[float]:
    """The box around what a mask has in a slice, as coordinates; empty where it has nothing."""
    rows, columns = np.nonzero(mask)
    if not rows.size:
        return []
    x, y, z = geometry.position(index)
    top, bottom = y + rows.min() * geometry.spacing[1], y + rows.max() * geometry.spacing[1]
    left, right = x + columns.min() * geometry.spacing[2], x + columns.max() * geometry.spacing[2]
    return [float(one) for one in (left, top, z, right, top, z, right, bottom, z, left, bottom, z)]


def contour(images: Sequence[CTImage], masks: dict[CodedConcept, Mask]) -> RTStructureSet:
    """The masks as contours."""
    geometry, first = geometry_of(images), images[0]
    place = first.FrameOfReferenceUID
    rois: list[StructureSetROIItem] = []
    contours: list[ROIContourItem] = []
    observations: list[RTROIObservationsItem] = []
    for number, (organ, mask) in enumerate(masks.items(), 1):
        outlines = [(one, outline(mask[index], geometry, index)) for index, one in enumerate(images)]
        items = [
            ContourItem(
                ContourImageSequence=[ImageSOPInstanceReferenceItem(**reference(image))],
                ContourGeometricType="CLOSED_PLANAR",
                NumberOfContourPoints=len(points) // 3,
                ContourData=points,
            )
            for image, points in outlines
            if points
        ]
        rois.append(
            StructureSetROIItem(
                ROINumber=number,
                ReferencedFrameOfReferenceUID=place,
                ROIName=organ.meaning,
                ROIGenerationAlgorithm="AUTOMATIC",
            )
        )
        contours.append(
            ROIContourItem(ReferencedROINumber=number, ROIDisplayColor=[220, 60, 60], ContourSequence=items)
        )
        observations.append(
            RTROIObservationsItem(ReferencedROINumber=number, RTROIInterpretedType="ORGAN", ROIInterpreter=None)
        )
    series = RTReferencedSeriesItem(
        SeriesInstanceUID=first.SeriesInstanceUID,
        ContourImageSequence=[ImageSOPInstanceReferenceItem(**reference(image)) for image in images],
    )
    study = RTReferencedStudyItem(
        ReferencedSOPClassUID=STUDY,
        ReferencedSOPInstanceUID=first.StudyInstanceUID,
        RTReferencedSeriesSequence=[series],
    )
    made = RTStructureSet.like(first, ("Patient", "Study", "Frame of Reference"), SeriesInstanceUID=new_uid())
    made.SeriesNumber = 11
    made.OperatorsName = None
    made.Manufacturer = "dicodec"
    made.StructureSetLabel = "ORGANS"
    made.StructureSetDate = date(2026, 3, 14)
    made.StructureSetTime = None
    made.ReferencedFrameOfReferenceSequence = [
        ReferencedFrameOfReferenceItem(FrameOfReferenceUID=place, RTReferencedStudySequence=[study])
    ]
    made.StructureSetROISequence = rois
    made.ROIContourSequence = contours
    made.RTROIObservationsSequence = observations
    made.ApprovalStatus = "UNAPPROVED"
    return made


def areas(structures: RTStructureSet) -> dict[str, float]:
    """The sum of the areas of an organ's contours in square millimetres."""
    names = {one.ROINumber: one.ROIName or "" for one in structures.StructureSetROISequence}
    total: dict[str, float] = {}
    for roi in structures.ROIContourSequence:
        for one in roi.ContourSequence or ():
            points = np.array(one.ContourData).reshape(-1, 3)
            x, y = points[:, 0], points[:, 1]
            area = abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2
            name = names[roi.ReferencedROINumber]
            total[name] = total.get(name, 0.0) + area
    return total


def approve(structures: RTStructureSet, reviewer: str) -> None:
    """Set the state of approval, and name the interpreter of every region."""
    structures.ApprovalStatus = "APPROVED"
    structures.ReviewDate = date(2026, 3, 15)
    structures.ReviewTime = datetime.now().time()
    structures.ReviewerName = reviewer
    for one in structures.RTROIObservationsSequence:
        one.ROIInterpreter = reviewer


def load_series(folder: Path) -> list[CTImage]:
    """The CT images of a folder from the feet up; other objects are passed over."""
    found = [one for one in map(read, sorted(folder.glob("*.dcm"))) if isinstance(one, CTImage)]
    return sorted(found, key=lambda one: one.ImagePositionPatient[2])


def summary(found: Any) -> str:
    """What an object is, in a line."""
    if isinstance(found, CTImage):
        return f"CT {found.InstanceNumber} of {found.PatientID}, {found.Rows} x {found.Columns}"
    if isinstance(found, Segmentation):
        return f"{len(found.frames)} frames, {len(found.SegmentSequence or ())} segments"
    return f"{len(found.StructureSetROISequence)} regions" if isinstance(found, RTStructureSet) else "another object"


def main(folder: Path) -> None:
    """Do everything once."""
    folder.mkdir(parents=True, exist_ok=True)
    volume = np.random.default_rng(4711).normal(60, 80, (4, 16, 16)).clip(-1000, 3000).round()
    for index, image in enumerate(build_ct(volume, Geometry((2.5, 4.0, 4.0), (-128.0, -128.0, -50.0)))):
        deidentify(image, 1).save(folder / f"ct_{index:03}.dcm")
    images = load_series(folder)
    masks = find(hounsfield(images), ORGANS)
    segment(images, masks).save(folder / "segmentation.dcm")
    contour(images, masks).save(folder / "structures.dcm")
    segmentation = Segmentation.load(folder / "segmentation.dcm")
    structures = RTStructureSet.load(folder / "structures.dcm")
    approve(structures, "Okafor^Ada")
    print(*(summary(one) for one in (images[0], segmentation, structures)), sep="; ")
    print(volumes(segmentation), areas(structures))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/bench"))
