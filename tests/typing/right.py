"""A program that mypy --strict and pyright accept. It is only checked, never run."""

from datetime import date
from decimal import Decimal
from typing import Literal, assert_type

import numpy as np

from dicodec import (
    CodedConcept,
    Dataset,
    Date,
    Items,
    PersonName,
    context_group,
    evidence,
    functional_groups,
    image_pixels,
    new_uid,
    read,
    reference,
    validate,
)
from dicodec import dictionary as dicom_dictionary
from dicodec.uid import UID
from dicomstd import modules
from dicomstd.cids import CID4, CID29, CID4014
from dicomstd.closed_codes import CID4014Code
from dicomstd.codes import DCM
from dicomstd.confidentiality import ATTRIBUTES
from dicomstd.content import CodeItem, ContainerItem, TextItem
from dicomstd.frames import EnhancedMRImageFrame, SegmentationFrame
from dicomstd.iods import (
    BasicDirectory,
    CTImage,
    DigitalMammographyXRayImage,
    EncapsulatedPDF,
    EnhancedMRImage,
    EnhancedSR,
    MRImage,
    RTPlan,
    Segmentation,
)
from dicomstd.items import (
    CodeSequenceItem,
    DirectoryRecordItem,
    DocumentRelationshipContentItem,
    EnhancedMRImagePerFrameFunctionalGroupsItem,
    EnhancedMRImageSharedFunctionalGroupsItem,
    FrameContentItem,
    PixelMeasuresItem,
    PlanePositionItem,
    RTROIObservationsItem,
    SOPInstanceReferenceItem,
)
from dicomstd.normalized import ModalityPerformedProcedureStep
from dicomstd.palettes import PALETTES

ct = CTImage(
    PatientName="Ito^Haru",
    PatientID="4711",
    PatientBirthDate=date(1980, 2, 29),
    PatientSex="F",
    StudyInstanceUID=new_uid(),
    StudyDate=None,
    StudyTime=None,
    ReferringPhysicianName=None,
    StudyID=None,
    AccessionNumber=None,
    Modality="CT",
    SeriesInstanceUID="2.25.1",
    SeriesNumber=1,
    FrameOfReferenceUID=new_uid(),
    PositionReferenceIndicator=None,
    Manufacturer=None,
    InstanceNumber=None,
    AcquisitionNumber=None,
    ImageType=("ORIGINAL", "PRIMARY", "AXIAL"),
    ImagePositionPatient=(0, 0, -120.5),
    ImageOrientationPatient=(1, 0, 0, 0, 1, 0),
    PixelSpacing=(0.5, 0.5),
    SliceThickness="2.50",
    KVP=120,
    RescaleIntercept=-1024,
    RescaleSlope=1,
    AnatomicRegionSequence=[CID4.Heart],
    ReferencedStudySequence=[
        SOPInstanceReferenceItem(ReferencedSOPClassUID="1.2.3", ReferencedSOPInstanceUID=new_uid())
    ],
    **image_pixels(np.zeros((4, 4), np.int16)),
)

assert_type(ct.Rows, int)
assert_type(ct.PatientName, PersonName | None)
assert_type(ct.PatientBirthDate, Date | None)
assert_type(ct.StudyInstanceUID, UID)
assert_type(ct.PatientSex, Literal["M", "F", "O"] | None)
assert_type(ct.ImageType, tuple[str, ...])
assert_type(ct.ImagePositionPatient, tuple[float, float, float])
assert_type(ct.SliceThickness, float | None)
assert_type(ct.PixelData, memoryview | None)
assert_type(ct.ReferencedStudySequence, Items[SOPInstanceReferenceItem] | None)

ct.PatientName = "Ito^Haru^^Dr."
ct.PatientBirthDate = "19800229"
ct.PatientSex = None
ct.ImageType = ["DERIVED", "SECONDARY", "AXIAL"]
ct.ReferringPhysicianIdentificationSequence = []
ct.OtherPatientNames = ("A^B", PersonName("C^D"))
ct.OtherPatientNames = ["A^B"]
ct.RelatedGeneralSOPClassUID = ("1.2", new_uid())
ct.PixelSpacing = (Decimal("0.5"), "0.50")
ct.WindowCenter = (Decimal(1),)
ct.DataCollectionCenterPatient = (1, 2.5, Decimal(3))
ct.DataCollectionCenterPatient = [1, 2.5, 3]
ct.ProcedureCodeSequence = [CodeSequenceItem(CodeMeaning="Head"), CodedConcept("1", "99X", "Head")]
ct.save("x.dcm", allow_incomplete=True)

changed = ct.replace(PatientID="4712")
assert_type(changed, CTImage)
assert_type(CTImage.load("x.dcm"), CTImage)
assert_type(MRImage.draft(), MRImage)


def center(image: modules.ImagePlane) -> tuple[float, float, float]:
    """Any image with an Image Plane."""
    return image.ImagePositionPatient


def patient(found: modules.Patient) -> str:
    """Any object with a patient."""
    return found.PatientName.family_name if found.PatientName is not None else ""


center(ct)
center(MRImage.draft())
patient(ct)

found = read("x.dcm")
assert_type(found, Dataset)
if isinstance(found, CTImage):
    assert_type(found.Rows, int)
print(found["Rows"].value, found.get("Rows"), validate(found).findings)
for concept in CID29:
    assert_type(concept, CodedConcept)
print(CID29["AR"].meaning, context_group(29).extensible, dicom_dictionary.lookup("Rows").vr)

# Every kind of IOD.

frame = PixelMeasuresItem(PixelSpacing=(0.5, 0.5))
shared = EnhancedMRImageSharedFunctionalGroupsItem(PixelMeasuresSequence=[frame])
mr = EnhancedMRImage.draft(SharedFunctionalGroupsSequence=[shared], NumberOfFrames=1)
assert_type(mr.SharedFunctionalGroupsSequence, Items[EnhancedMRImageSharedFunctionalGroupsItem])
report = EnhancedSR.draft(ValueType="CONTAINER")
assert_type(report.UID, UID | None)
assert_type(report.ContentSequence, Items[DocumentRelationshipContentItem] | None)
pdf = EncapsulatedPDF.draft(MIMETypeOfEncapsulatedDocument="application/pdf")
assert_type(pdf.MIMETypeOfEncapsulatedDocument, Literal["application/pdf"])
assert_type(RTPlan.draft(Modality="RTPLAN").Modality, Literal["RTPLAN"])
directory = BasicDirectory(FileSetID=None, DirectoryRecordSequence=[DirectoryRecordItem.draft(PatientID="4711")])
assert_type(directory.DirectoryRecordSequence, Items[DirectoryRecordItem] | None)
step = ModalityPerformedProcedureStep(PerformedProcedureStepStatus="COMPLETED")
assert_type(step.PerformedProcedureStepStatus, Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED"] | None)
assert_type(DCM["113100"], CodedConcept)
assert_type(PALETTES["HOT_IRON"].lookup_table, tuple[bytes, bytes, bytes])
assert_type(ATTRIBUTES[0x00100010].basic, str)

# Constants, numbers, other objects.

assert_type(ct.Modality, str)
RTROIObservationsItem(ReferencedROINumber=1, RTROIInterpretedType="ORGAN", ROIInterpreter=None)
other = MRImage.like(ct, ("Patient", "Study"), SeriesNumber=1)
assert_type(other, MRImage)
other.stamp()
other.extend(PatientSetupNumber=1)
other.private_block(0x0009, "ACME").set(1, "x", vr="LO")
SOPInstanceReferenceItem(**reference(ct))
other.ContentDate = date(2026, 1, 1)
widths: list[float] = [1.5]
other.WindowWidth = widths

# Code sequences: any concept, unless the group is closed.

assert_type(CID4014.MedioLateral, CID4014Code)
assert_type(CID4014["399260004"], CID4014Code)
assert_type(CID4014.of("399260004"), CID4014Code)
mammogram = DigitalMammographyXRayImage.draft(ViewCodeSequence=[CID4014.MedioLateral])
mammogram.ViewCodeSequence = [CID4014["399260004"]]
ct.AnatomicRegionSequence = [CID4.Heart, CodedConcept("1", "99X", "Breast")]

# Frames.


def one_frame(number: int) -> EnhancedMRImageFrame:
    """A frame with what may be left out left out."""
    return EnhancedMRImageFrame(
        frame_content=FrameContentItem(DimensionIndexValues=(number,)),
        plane_position=PlanePositionItem(ImagePositionPatient=(0, 0, number)),
        plane_orientation=mr.frames[0].plane_orientation,
        pixel_measures=PixelMeasuresItem(PixelSpacing=(1, 1)),
        frame_anatomy=mr.frames[0].frame_anatomy,
        mr_image_frame_type=mr.frames[0].mr_image_frame_type,
    )


groups = functional_groups(one_frame(number) for number in range(3))
assert_type(groups["PerFrameFunctionalGroupsSequence"], list[EnhancedMRImagePerFrameFunctionalGroupsItem])
EnhancedMRImage.draft(**groups)
assert_type(mr.frames[12], EnhancedMRImageFrame)
assert_type(mr.frames[12].plane_position, PlanePositionItem)
assert_type(mr.frames[12].plane_position.ImagePositionPatient, tuple[float, float, float] | None)
assert_type(Segmentation.draft().frames[0].pixel_measures, PixelMeasuresItem | None)
mr.frames = [one_frame(1), *mr.frames[1:]]
mr.frames[0].pixel_measures = PixelMeasuresItem(PixelSpacing=(1, 1))
SegmentationFrame(frame_content=FrameContentItem())

# Content items.

name = CID29.of("AR")
text = TextItem(RelationshipType="CONTAINS", ConceptNameCodeSequence=[name], TextValue="x")
assert_type(text.TextValue, str)
assert_type(text.ValueType, Literal["TEXT"])
code = CodeItem(RelationshipType="HAS CONCEPT MOD", ConceptNameCodeSequence=[name], ConceptCodeSequence=[name])
report.ContentSequence = [
    text,
    ContainerItem(RelationshipType="CONTAINS", ContinuityOfContent="SEPARATE", ContentSequence=[code, text]),
]
report.CurrentRequestedProcedureEvidenceSequence = evidence([ct])
for found_item in report.ContentSequence or ():
    if isinstance(found_item, CodeItem):
        assert_type(found_item.ConceptCodeSequence, Items[CodeSequenceItem])
