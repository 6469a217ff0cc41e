"""A program that mypy and pyright refuse, line by line: the remark names what each says. It is never run."""

# fmt: off
from dicodec import CodedConcept, functional_groups, image_pixels, new_uid
from dicomstd import modules
from dicomstd.cids import CID4, CID4014, CID4015
from dicomstd.content import TextItem
from dicomstd.frames import EnhancedMRImageFrame, SegmentationFrame
from dicomstd.iods import CTImage, DigitalMammographyXRayImage, EnhancedMRImage, EnhancedSR, SecondaryCaptureImage
from dicomstd.items import (
    CodeSequenceItem,
    PersonIdentificationItem,
    PixelMeasuresItem,
    PlanePositionItem,
    SOPInstanceReferenceItem,
)

ct = CTImage.draft()

CTImage(PatientName="Ito^Haru")  # mypy: call-arg  pyright: reportCallIssue  says: Missing|missing
SOPInstanceReferenceItem(ReferencedSOPClassUID="1.2.3")  # mypy: call-arg  pyright: reportCallIssue  says: issing
CodeSequenceItem(CodeMeaning=5)  # mypy: arg-type  pyright: reportArgumentType  says: str
CodeSequenceItem(CodeMeaning="x", CodeMeanin="x")  # mypy: call-arg  pyright: reportCallIssue  says: CodeMeanin
ct.Rows = "512"  # mypy: assignment  pyright: reportAttributeAccessIssue  says: int
ct.Rows = None  # mypy: assignment  pyright: reportAttributeAccessIssue  says: int
ct.PatientSex = "X"  # mypy: assignment  pyright: reportAttributeAccessIssue  says: Literal
ct.BitsAllocated = 8  # mypy: assignment  pyright: reportAttributeAccessIssue  says: Literal
ct.PatinetName = "Ito^Haru"  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: PatinetName
print(ct.PatinetName)  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: PatinetName
print(ct.PatientName.family_name)  # mypy: union-attr  pyright: reportOptionalMemberAccess  says: family_name
ct.PatientName = 5  # mypy: assignment  pyright: reportAttributeAccessIssue  says: PersonName
ct.ImagePositionPatient = (0, 0)  # mypy: assignment  pyright: reportAttributeAccessIssue  says: tuple
ct.PixelSpacing = ("0.5", "0.5", "0.5")  # mypy: assignment  pyright: reportAttributeAccessIssue  says: tuple
ct.OtherPatientNames = "A^B"  # mypy: assignment  pyright: reportAttributeAccessIssue  says: tuple
ct.ImageType = "ORIGINAL"  # mypy: assignment  pyright: reportAttributeAccessIssue  says: tuple
ct.ReferencedStudySequence = [CID4.Heart]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: CodedConcept
ct.ReferencedStudySequence = [PersonIdentificationItem.draft()]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: PersonIdentificationItem
ct.StudyInstanceUID = 5  # mypy: assignment  pyright: reportAttributeAccessIssue  says: str
CTImage.laod("x.dcm")  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: laod
print(CID4.Haert)  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: Haert


def center(image: modules.ImagePlane) -> tuple[float, float, float]:
    """Any image with an Image Plane."""
    return image.ImagePositionPatient


center(SecondaryCaptureImage.draft())  # mypy: arg-type  pyright: reportArgumentType  says: ImagePlane
center(new_uid())  # mypy: arg-type  pyright: reportArgumentType  says: ImagePlane


# Codes of closed context groups, frames, content items.

mammogram = DigitalMammographyXRayImage.draft()
mammogram.ViewCodeSequence = [CID4015.Cleavage]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: CID4014Code
mammogram.ViewCodeSequence = [CID4.Heart]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: CID4014Code
mammogram.ViewCodeSequence = [CodedConcept("1", "99X", "x")]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: CID4014Code
print(CID4014.MedioLatral)  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: MedioLatral
EnhancedMRImageFrame()  # mypy: call-arg  pyright: reportCallIssue  says: issing
SegmentationFrame(plane_position=PixelMeasuresItem())  # mypy: arg-type  pyright: reportArgumentType  says: PlanePositionItem
SegmentationFrame(plane_postion=PlanePositionItem(ImagePositionPatient=(0, 0, 0)))  # mypy: call-arg  pyright: reportCallIssue  says: plane_postion
mr = EnhancedMRImage.draft()
mr.frames = [SegmentationFrame()]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: SegmentationFrame
print(mr.frames[0].plane_postion)  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: plane_postion
EnhancedMRImage.draft(**functional_groups([SegmentationFrame()])).SharedFunctionalGroupsSequence = [PixelMeasuresItem()]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: PixelMeasuresItem
TextItem(RelationshipType="CONTAINS", ConceptNameCodeSequence=[CID4.Heart])  # mypy: call-arg  pyright: reportCallIssue  says: TextValue
TextItem(RelationshipType="HOLDS", ConceptNameCodeSequence=[CID4.Heart], TextValue="x")  # mypy: arg-type  pyright: reportArgumentType  says: Literal
EnhancedSR.draft().ContentSequence = [CodeSequenceItem(CodeMeaning="x")]  # mypy: list-item  pyright: reportAttributeAccessIssue  says: CodeSequenceItem
ct.PatientSetupNumber = 1  # mypy: attr-defined  pyright: reportAttributeAccessIssue  says: PatientSetupNumber
ct.WindowCenter = 40  # mypy: assignment  pyright: reportAttributeAccessIssue  says: tuple
image_pixels([[0]])  # mypy: arg-type  pyright: reportArgumentType  says: ndarray
