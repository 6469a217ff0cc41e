"""CID 3808 Aneurysm Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3808(ContextGroup, cid=3808, uid="1.2.840.10008.6.1.269", keyword="AneurysmType", title="Aneurysm Type", version="20180325", extensible=True):
    """Aneurysm Type, extensible."""

    DissectingAneurysm = CodedConcept("710864009", "SCT", "dissecting aneurysm")
    InflammatoryAbdominalAorticAneurysm = CodedConcept("314186008", "SCT", "inflammatory abdominal aortic aneurysm")
    RupturedAneurysm = CodedConcept("22039006", "SCT", "ruptured aneurysm")
    MixedAneurysm = CodedConcept("85726003", "SCT", "mixed aneurysm")
    RacemoseAneurysm = CodedConcept("14156004", "SCT", "racemose aneurysm")
    CirsoidAneurysm = CodedConcept("233982006", "SCT", "cirsoid aneurysm")
    MycoticAneurysm = CodedConcept("51668007", "SCT", "mycotic aneurysm")
    MiliaryAneurysm = CodedConcept("43299000", "SCT", "miliary aneurysm")
    SaccularAneurysm = CodedConcept("54002007", "SCT", "saccular aneurysm")
    VaricoseAneurysm = CodedConcept("57754000", "SCT", "varicose aneurysm")
    FusiformAneurysm = CodedConcept("85431000", "SCT", "fusiform aneurysm")
    TraumaticAneurysm = CodedConcept("110421000", "SCT", "traumatic aneurysm")
    ThrombosedAneurysm = CodedConcept("125271003", "SCT", "thrombosed aneurysm")
    ExpandingAneurysm = CodedConcept("125272005", "SCT", "expanding aneurysm")
    CalcifiedAneurysm = CodedConcept("125273000", "SCT", "calcified aneurysm")
    MultipleAneurysm = CodedConcept("125274006", "SCT", "multiple aneurysm")
    CylindroidAneurysm = CodedConcept("52856002", "SCT", "cylindroid aneurysm")
    SerpentineAneurysm = CodedConcept("70984001", "SCT", "serpentine aneurysm")
