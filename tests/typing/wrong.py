"""A program that mypy and pyright refuse, line by line: the remark names what each says. It is never run."""

# fmt: off
from dicodec import new_uid
from dicomstd import modules
from dicomstd.cids import CID4
from dicomstd.iods import CTImage, SecondaryCaptureImage
from dicomstd.items import CodeSequenceItem, PersonIdentificationItem, SOPInstanceReferenceItem

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
