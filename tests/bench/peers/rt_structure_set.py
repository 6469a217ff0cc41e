"""Heart and aorta as contours in an RT Structure Set, with pydicom."""

from typing import Any

import phantom
from pydicom import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, RTStructureSetStorage, generate_uid

ORGANS = (("Heart", phantom.HEART, [255, 0, 0]), ("Aorta", phantom.AORTA, [0, 0, 255]))


def item(**attributes: Any) -> Dataset:
    ds = Dataset()
    for keyword, value in attributes.items():
        setattr(ds, keyword, value)
    return ds


def build(source_images: list[Dataset]) -> Dataset:
    first = source_images[0]
    references = [
        item(ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=image.SOPInstanceUID)
        for image in source_images
    ]
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds.PatientName = first.PatientName
    ds.PatientID = first.PatientID
    ds.PatientBirthDate = first.PatientBirthDate
    ds.PatientSex = first.PatientSex
    ds.StudyInstanceUID = first.StudyInstanceUID
    ds.StudyID = first.StudyID
    ds.StudyDate = first.StudyDate
    ds.StudyTime = first.StudyTime
    ds.AccessionNumber = first.AccessionNumber
    ds.ReferringPhysicianName = first.ReferringPhysicianName
    ds.Modality = "RTSTRUCT"
    ds.SeriesInstanceUID = generate_uid()
    ds.SeriesNumber = 5
    ds.OperatorsName = None
    ds.FrameOfReferenceUID = first.FrameOfReferenceUID
    ds.PositionReferenceIndicator = None
    ds.Manufacturer = "dicodec"
    ds.SOPClassUID = RTStructureSetStorage
    ds.SOPInstanceUID = generate_uid()
    ds.InstanceNumber = 1
    ds.StructureSetLabel = "Organs"
    ds.StructureSetDate = "20260314"
    ds.StructureSetTime = "092653"
    series = item(SeriesInstanceUID=first.SeriesInstanceUID, ContourImageSequence=references)
    study = item(
        ReferencedSOPClassUID="1.2.840.10008.3.1.2.3.1",  # Detached Study Management, retired, but what is used
        ReferencedSOPInstanceUID=first.StudyInstanceUID,
        RTReferencedSeriesSequence=[series],
    )
    ds.ReferencedFrameOfReferenceSequence = [
        item(FrameOfReferenceUID=first.FrameOfReferenceUID, RTReferencedStudySequence=[study])
    ]
    ds.StructureSetROISequence = []
    ds.ROIContourSequence = []
    ds.RTROIObservationsSequence = []
    for number, (name, ellipsoid, color) in enumerate(ORGANS, start=1):
        contours = []
        for image, reference in zip(source_images, references, strict=True):
            outline = phantom.outline(ellipsoid, image.ImagePositionPatient[2])
            if outline:
                contour = item(
                    ContourImageSequence=[reference],
                    ContourGeometricType="CLOSED_PLANAR",
                    NumberOfContourPoints=len(outline) // 3,
                    ContourData=outline,
                )
                contours.append(contour)
        roi = item(
            ROINumber=number,
            ReferencedFrameOfReferenceUID=first.FrameOfReferenceUID,
            ROIName=name,
            ROIGenerationAlgorithm="AUTOMATIC",
        )
        ds.StructureSetROISequence.append(roi)
        ds.ROIContourSequence.append(item(ReferencedROINumber=number, ROIDisplayColor=color, ContourSequence=contours))
        ds.RTROIObservationsSequence.append(
            item(
                ObservationNumber=number, ReferencedROINumber=number, RTROIInterpretedType="ORGAN", ROIInterpreter=None
            )
        )
    ds.ApprovalStatus = "UNAPPROVED"
    return ds
