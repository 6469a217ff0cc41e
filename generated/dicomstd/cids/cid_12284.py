"""CID 12284 Cardiac Ultrasound Atria and Atrial Septum Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12284(ContextGroup, cid=12284, uid="1.2.840.10008.6.1.864", keyword="CardiacUltrasoundAtriaAndAtrialSeptumFindingSite", title="Cardiac Ultrasound Atria and Atrial Septum Finding Site", version="20160314", extensible=True):
    """Cardiac Ultrasound Atria and Atrial Septum Finding Site, extensible."""

    RightAtrium = CodedConcept("73829009", "SCT", "Right Atrium")
    LeftAtrium = CodedConcept("82471001", "SCT", "Left Atrium")
    CommonAtrium = CodedConcept("253276007", "SCT", "Common Atrium")
    LeftAuricularAppendage = CodedConcept("33626005", "SCT", "Left Auricular Appendage")
    RightAuricularAppendage = CodedConcept("68300000", "SCT", "Right Auricular Appendage")
    InteratrialSeptumStructure = CodedConcept("58095006", "SCT", "Interatrial Septum Structure")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal Defect")
    LimbusOfFossaOvalis = CodedConcept("84712000", "SCT", "Limbus of Fossa Ovalis")
    PatentForamenOvale = CodedConcept("204317008", "SCT", "Patent Foramen Ovale")
    FontanFenestration = CodedConcept("443724003", "SCT", "Fontan Fenestration")
    FontanBaffleLeak = CodedConcept("443461006", "SCT", "Fontan Baffle Leak")
