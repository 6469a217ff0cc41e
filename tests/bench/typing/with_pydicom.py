"""CT images, a segmentation and a structure set with pydicom: built, read, changed, analysed. For typing_cost.py."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from pydicom import Dataset, dcmread
from pydicom.datadict import tag_for_keyword
from pydicom.pixels.utils import pack_bits
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import (
    CTImageStorage,
    ExplicitVRLittleEndian,
    RTStructureSetStorage,
    SegmentationStorage,
    generate_uid,
)

Volume: TypeAlias = npt.NDArray[np.float64]
Mask: TypeAlias = npt.NDArray[np.bool_]
STUDY = "1.2.840.10008.3.1.2.3.1"
LIMITS = {codes.SCT.Heart.meaning: (0.0, 100.0), codes.SCT.Aorta.meaning: (100.0, 300.0)}
ORGANS: tuple[Code, ...] = (codes.SCT.Heart, codes.SCT.Aorta)


@dataclass(frozen=True)
class Geometry:
    """Where a volume lies: the distances between slices, rows and columns, and the first voxel's centre."""

    spacing: tuple[float, float, float]
    origin: tuple[float, float, float]

    def position(self, index: int) -> list[float]:
        """The first voxel's centre in a slice."""
        x, y, z = self.origin
        return [x, y, z + index * self.spacing[0]]


def coded(concept: Code) -> Dataset:
    """An item of a code sequence."""
    item = Dataset()
    item.CodeValue = concept.value
    item.CodingSchemeDesignator = concept.scheme_designator
    item.CodeMeaning = concept.meaning
    return item


def reference(ds: Dataset) -> Dataset:
    """An item that refers to an object."""
    item = Dataset()
    item.ReferencedSOPClassUID = ds.SOPClassUID
    item.ReferencedSOPInstanceUID = ds.SOPInstanceUID
    return item


def build_ct(volume: Volume, geometry: Geometry) -> list[Dataset]:
    """A slice of the volume each."""
    study, series, place = generate_uid(), generate_uid(), generate_uid()
    images = []
    for index, pixels in enumerate(volume):
        ds = Dataset()
        ds.SOPClassUID = CTImageStorage
        ds.SOPInstanceUID = generate_uid()
        ds.PatientName = "Ito^Haru"
        ds.PatientID = "4711"
        ds.PatientBirthDate = date(1980, 2, 29)
        ds.PatientSex = "F"
        ds.StudyInstanceUID = study
        ds.StudyDate = date(2026, 3, 14)
        ds.StudyTime = None
        ds.ReferringPhysicianName = "Okafor^Ada^^Dr."
        ds.StudyID = "1"
        ds.AccessionNumber = None
        ds.Modality = "CT"
        ds.SeriesInstanceUID = series
        ds.SeriesNumber = 2
        ds.FrameOfReferenceUID = place
        ds.PositionReferenceIndicator = None
        ds.PatientPosition = "HFS"
        ds.BodyPartExamined = "CHEST"
        ds.Manufacturer = "dicodec"
        ds.InstanceNumber = index + 1
        ds.AcquisitionNumber = 1
        ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        ds.ImagePositionPatient = geometry.position(index)
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        ds.PixelSpacing = list(geometry.spacing[1:])
        ds.SliceThickness = geometry.spacing[0]
        ds.KVP = 120
        ds.RescaleIntercept = -1024
        ds.RescaleSlope = 1
        ds.RescaleType = "HU"
        ds.WindowCenter = [40]
        ds.WindowWidth = [400]
        ds.set_pixel_data((pixels + 1024).astype(np.uint16), "MONOCHROME2", bits_stored=12)
        images.append(ds)
    return images


def stored_pixels(ds: Dataset) -> npt.NDArray[np.uint16]:
    """The pixels as they are stored."""
    return np.frombuffer(ds.PixelData or b"", np.uint16).reshape(ds.Rows or 0, ds.Columns or 0)


def hounsfield(images: Sequence[Dataset]) -> Volume:
    """The volume of a series."""
    values = [stored_pixels(ds) * float(ds.RescaleSlope) + float(ds.RescaleIntercept) for ds in images]
    return np.stack(values).astype(np.float64)


def geometry_of(images: Sequence[Dataset]) -> Geometry:
    """Where the volume of a series lies."""
    first, second = images[0].ImagePositionPatient, images[1].ImagePositionPatient
    rows, columns = images[0].PixelSpacing
    return Geometry((second[2] - first[2], rows, columns), tuple(first))


def deidentify(image: Dataset, number: int) -> Dataset:
    """A copy without the patient's name; the age remains where the birth date was known."""
    changed = deepcopy(image)
    changed.PatientName = f"Subject^{number:03}"
    changed.PatientID = f"S{number:03}"
    changed.PatientBirthDate = None
    if image.PatientBirthDate and image.StudyDate:
        changed.PatientAge = f"{int(str(image.StudyDate)[:4]) - int(str(image.PatientBirthDate)[:4]):03}Y"
    changed.PatientIdentityRemoved = "YES"
    changed.DeidentificationMethod = ["names replaced"]
    changed.WindowCenter = [image.WindowCenter, -600]
    changed.WindowWidth = [image.WindowWidth, 1500]
    changed.AnatomicRegionSequence = [coded(codes.SCT.Heart)]
    return changed


def find(volume: Volume, organs: Iterable[Code]) -> dict[Code, Mask]:
    """Where the values are an organ's."""
    return {one: (volume >= LIMITS[one.meaning][0]) & (volume < LIMITS[one.meaning][1]) for one in organs}


def dimension(keyword: str, group: str, organization: str) -> Dataset:
    """A dimension of frames."""
    item = Dataset()
    item.DimensionIndexPointer = tag_for_keyword(keyword)
    item.FunctionalGroupPointer = tag_for_keyword(group)
    item.DimensionOrganizationUID = organization
    return item


def segment(images: Sequence[Dataset], masks: dict[Code, Mask]) -> Dataset:
    """The masks, a frame for every organ in every image."""
    first, ds = images[0], Dataset()
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "PatientAge", "StudyInstanceUID"):
        setattr(ds, keyword, getattr(first, keyword))
    for keyword in ("StudyDate", "StudyTime", "ReferringPhysicianName", "StudyID", "AccessionNumber"):
        setattr(ds, keyword, getattr(first, keyword))
    ds.FrameOfReferenceUID = first.FrameOfReferenceUID
    ds.PositionReferenceIndicator = None
    ds.SOPClassUID = SegmentationStorage
    ds.SOPInstanceUID = generate_uid()
    ds.Modality = "SEG"
    ds.SeriesInstanceUID = generate_uid()
    ds.SeriesNumber = 10
    ds.Manufacturer = "dicodec"
    ds.ManufacturerModelName = "bench"
    ds.DeviceSerialNumber = "1"
    ds.SoftwareVersions = "1"
    ds.InstanceNumber = 1
    ds.ContentLabel = "ORGANS"
    ds.ContentDescription = None
    ds.ContentCreatorName = None
    ds.ContentDate = datetime.now().date()
    ds.ContentTime = datetime.now().time()
    ds.ImageType = ["DERIVED", "PRIMARY"]
    ds.LossyImageCompression = "00"
    ds.SegmentationType = "BINARY"
    ds.SegmentSequence = []
    for number, organ in enumerate(masks, 1):
        item = Dataset()
        item.SegmentNumber = number
        item.SegmentLabel = organ.meaning
        item.SegmentAlgorithmType = "AUTOMATIC"
        item.SegmentAlgorithmName = "threshold"
        item.SegmentedPropertyCategoryCodeSequence = [coded(codes.SCT.AnatomicalStructure)]
        item.SegmentedPropertyTypeCodeSequence = [coded(organ)]
        ds.SegmentSequence.append(item)
    series = Dataset()
    series.SeriesInstanceUID = first.SeriesInstanceUID
    series.ReferencedInstanceSequence = [reference(image) for image in images]
    ds.ReferencedSeriesSequence = [series]
    organization = Dataset()
    organization.DimensionOrganizationUID = generate_uid()
    ds.DimensionOrganizationSequence = [organization]
    ds.DimensionIndexSequence = [
        dimension(keyword, group, organization.DimensionOrganizationUID)
        for keyword, group in (
            ("ReferencedSegmentNumber", "SegmentIdentificationSequence"),
            ("ImagePositionPatient", "PlanePositionSequence"),
        )
    ]
    measures, orientation, shared = Dataset(), Dataset(), Dataset()
    measures.PixelSpacing = first.PixelSpacing
    measures.SliceThickness = first.SliceThickness
    orientation.ImageOrientationPatient = first.ImageOrientationPatient
    shared.PixelMeasuresSequence = [measures]
    shared.PlaneOrientationSequence = [orientation]
    ds.SharedFunctionalGroupsSequence = [shared]
    ds.PerFrameFunctionalGroupsSequence = []
    for number in range(1, len(masks) + 1):
        for index, image in enumerate(images, 1):
            content, identification, position, frame = Dataset(), Dataset(), Dataset(), Dataset()
            content.DimensionIndexValues = [number, index]
            identification.ReferencedSegmentNumber = number
            position.ImagePositionPatient = image.ImagePositionPatient
            frame.FrameContentSequence = [content]
            frame.SegmentIdentificationSequence = [identification]
            frame.PlanePositionSequence = [position]
            ds.PerFrameFunctionalGroupsSequence.append(frame)
    ds.NumberOfFrames = len(ds.PerFrameFunctionalGroupsSequence)
    ds.Rows, ds.Columns = first.Rows, first.Columns
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.BitsAllocated = ds.BitsStored = 1
    ds.HighBit = ds.PixelRepresentation = 0
    ds.PixelData = pack_bits(np.concatenate(list(masks.values())).astype(np.uint8))
    return ds


def volumes(found: Dataset) -> dict[str, float]:
    """The volume of every segment in millilitres."""
    bits = np.unpackbits(np.frombuffer(found.PixelData or b"", np.uint8), bitorder="little")
    size = found.Rows * found.Columns
    total = {one.SegmentNumber: 0.0 for one in found.SegmentSequence}
    measures = found.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    for index, frame in enumerate(found.PerFrameFunctionalGroupsSequence):
        identified = frame.SegmentIdentificationSequence[0]
        voxel = measures.PixelSpacing[0] * measures.PixelSpacing[1] * (measures.SliceThickness or 0)
        pixels = int(bits[index * size : (index + 1) * size].sum())
        total[identified.ReferencedSegmentNumber] += pixels * voxel / 1000
    return {one.SegmentLabel: total[one.SegmentNumber] for one in found.SegmentSequence}


def outline(mask: Mask, geometry: Geometry, index: int) -> list[float]:
    """The box around what a mask has in a slice, as coordinates; empty where it has nothing."""
    rows, columns = np.nonzero(mask)
    if not rows.size:
        return []
    x, y, z = geometry.position(index)
    top, bottom = y + rows.min() * geometry.spacing[1], y + rows.max() * geometry.spacing[1]
    left, right = x + columns.min() * geometry.spacing[2], x + columns.max() * geometry.spacing[2]
    return [float(one) for one in (left, top, z, right, top, z, right, bottom, z, left, bottom, z)]


def contour(images: Sequence[Dataset], masks: dict[Code, Mask]) -> Dataset:
    """The masks as contours."""
    geometry, first, made = geometry_of(images), images[0], Dataset()
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "PatientAge", "StudyInstanceUID"):
        setattr(made, keyword, getattr(first, keyword))
    for keyword in ("StudyDate", "StudyTime", "ReferringPhysicianName", "StudyID", "AccessionNumber"):
        setattr(made, keyword, getattr(first, keyword))
    made.StructureSetROISequence = []
    made.ROIContourSequence = []
    made.RTROIObservationsSequence = []
    for number, (organ, mask) in enumerate(masks.items(), 1):
        region, outlines, observation = Dataset(), Dataset(), Dataset()
        region.ROINumber = outlines.ReferencedROINumber = observation.ReferencedROINumber = number
        region.ReferencedFrameOfReferenceUID = first.FrameOfReferenceUID
        region.ROIName = organ.meaning
        region.ROIGenerationAlgorithm = "AUTOMATIC"
        outlines.ROIDisplayColor = [220, 60, 60]
        outlines.ContourSequence = []
        for index, image in enumerate(images):
            points = outline(mask[index], geometry, index)
            if points:
                item = Dataset()
                item.ContourImageSequence = [reference(image)]
                item.ContourGeometricType = "CLOSED_PLANAR"
                item.NumberOfContourPoints = len(points) // 3
                item.ContourData = points
                outlines.ContourSequence.append(item)
        observation.ObservationNumber = number
        observation.RTROIInterpretedType = "ORGAN"
        observation.ROIInterpreter = None
        made.StructureSetROISequence.append(region)
        made.ROIContourSequence.append(outlines)
        made.RTROIObservationsSequence.append(observation)
    series, study, place = Dataset(), Dataset(), Dataset()
    series.SeriesInstanceUID = first.SeriesInstanceUID
    series.ContourImageSequence = [reference(image) for image in images]
    study.ReferencedSOPClassUID = STUDY
    study.ReferencedSOPInstanceUID = first.StudyInstanceUID
    study.RTReferencedSeriesSequence = [series]
    place.FrameOfReferenceUID = first.FrameOfReferenceUID
    place.RTReferencedStudySequence = [study]
    made.SOPClassUID = RTStructureSetStorage
    made.SOPInstanceUID = generate_uid()
    made.Modality = "RTSTRUCT"
    made.SeriesInstanceUID = generate_uid()
    made.SeriesNumber = 11
    made.OperatorsName = None
    made.Manufacturer = "dicodec"
    made.StructureSetLabel = "ORGANS"
    made.StructureSetDate = date(2026, 3, 14)
    made.StructureSetTime = None
    made.FrameOfReferenceUID = first.FrameOfReferenceUID
    made.PositionReferenceIndicator = None
    made.ReferencedFrameOfReferenceSequence = [place]
    made.ApprovalStatus = "UNAPPROVED"
    return made


def areas(structures: Dataset) -> dict[str, float]:
    """The sum of the areas of an organ's contours in square millimetres."""
    names = {one.ROINumber: one.ROIName or "" for one in structures.StructureSetROISequence}
    total: dict[str, float] = {}
    for roi in structures.ROIContourSequence:
        for one in roi.ContourSequence:
            points = np.array(one.ContourData).reshape(-1, 3)
            x, y = points[:, 0], points[:, 1]
            area = abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2
            name = names[roi.ReferencedROINumber]
            total[name] = total.get(name, 0.0) + area
    return total


def approve(structures: Dataset, reviewer: str) -> None:
    """Set the state of approval, and name the interpreter of every region."""
    structures.ApprovalStatus = "APPROVED"
    structures.ReviewDate = date(2026, 3, 15)
    structures.ReviewTime = datetime.now().time()
    structures.ReviewerName = reviewer
    for one in structures.RTROIObservationsSequence:
        one.ROIInterpreter = reviewer


def load_series(folder: Path) -> list[Dataset]:
    """The CT images of a folder from the feet up; other objects are passed over."""
    found = [one for one in map(dcmread, sorted(folder.glob("*.dcm"))) if one.SOPClassUID == CTImageStorage]
    return sorted(found, key=lambda one: float(one.ImagePositionPatient[2]))


def summary(found: Any) -> str:
    """What an object is, in a line."""
    if found.SOPClassUID == CTImageStorage:
        return f"CT {found.InstanceNumber} of {found.PatientID}, {found.Rows} x {found.Columns}"
    if found.SOPClassUID == SegmentationStorage:
        return f"{found.NumberOfFrames} frames, {len(found.SegmentSequence)} segments"
    return f"{len(found.StructureSetROISequence)} regions" if "StructureSetROISequence" in found else "another object"


def save(ds: Dataset, path: Path) -> None:
    """Write a Part 10 file."""
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.save_as(path, enforce_file_format=True)


def main(folder: Path) -> None:
    """Do everything once."""
    folder.mkdir(parents=True, exist_ok=True)
    volume = np.random.default_rng(4711).normal(60, 80, (4, 16, 16)).clip(-1000, 3000).round()
    for index, image in enumerate(build_ct(volume, Geometry((2.5, 4.0, 4.0), (-128.0, -128.0, -50.0)))):
        save(deidentify(image, 1), folder / f"ct_{index:03}.dcm")
    images = load_series(folder)
    masks = find(hounsfield(images), ORGANS)
    save(segment(images, masks), folder / "segmentation.dcm")
    save(contour(images, masks), folder / "structures.dcm")
    segmentation = dcmread(folder / "segmentation.dcm")
    structures = dcmread(folder / "structures.dcm")
    approve(structures, "Okafor^Ada")
    print(*(summary(one) for one in (images[0], segmentation, structures)), sep="; ")
    print(volumes(segmentation), areas(structures))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/bench"))
