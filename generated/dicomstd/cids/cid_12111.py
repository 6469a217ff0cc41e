"""CID 12111 Abdominopelvic Artery (Paired), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12111(ContextGroup, cid=12111, uid="1.2.840.10008.6.1.578", keyword="AbdominopelvicArteryPaired", title="Abdominopelvic Artery (Paired)", version="20200310", extensible=True):
    """Abdominopelvic Artery (Paired), extensible."""

    AccessoryRenalArtery = CodedConcept("85383006", "SCT", "Accessory Renal Artery")
    CommonIliacArtery = CodedConcept("73634005", "SCT", "Common Iliac Artery")
    GastricArtery = CodedConcept("23771002", "SCT", "Gastric Artery")
    LumbarArtery = CodedConcept("34635009", "SCT", "Lumbar Artery")
    FirstLumbarArtery = CodedConcept("397407009", "SCT", "First Lumbar Artery")
    SecondLumbarArtery = CodedConcept("397408004", "SCT", "Second Lumbar Artery")
    ThirdLumbarArtery = CodedConcept("397409007", "SCT", "Third Lumbar Artery")
    FourthLumbarArtery = CodedConcept("397410002", "SCT", "Fourth Lumbar Artery")
    FifthLumbarArtery = CodedConcept("397411003", "SCT", "Fifth Lumbar Artery")
    SixthLumbarArtery = CodedConcept("397412005", "SCT", "Sixth Lumbar Artery")
    OvarianArtery = CodedConcept("12052000", "SCT", "Ovarian Artery")
    TesticularArtery = CodedConcept("27175001", "SCT", "Testicular Artery")
    UmbilicalArtery = CodedConcept("50536004", "SCT", "Umbilical Artery")
    UterineArtery = CodedConcept("91079009", "SCT", "Uterine Artery")
