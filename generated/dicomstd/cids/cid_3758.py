"""CID 3758 Cardiovascular Family History, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3758(ContextGroup, cid=3758, uid="1.2.840.10008.6.1.253", keyword="CardiovascularFamilyHistory", title="Cardiovascular Family History", version="20111028", extensible=True):
    """Cardiovascular Family History, extensible."""

    FamilyHistoryOfCardiovascularDisease = CodedConcept("266894000", "SCT", "Family history of cardiovascular disease")
    FamilyHistoryOfDiabetesMellitus = CodedConcept("160303001", "SCT", "Family history of diabetes mellitus")
    FamilyHistoryOfMyocardialInfarction = CodedConcept("266897007", "SCT", "Family history of myocardial infarction")
    FamilyHistoryOfCoronaryArteriosclerosis = CodedConcept("430091005", "SCT", "Family history of coronary arteriosclerosis")
    NoFamilyHistoryOfDiabetes = CodedConcept("160274005", "SCT", "No family history of diabetes")
    NoFamilyHistoryOfCardiovascularDisease = CodedConcept("160270001", "SCT", "No family history of cardiovascular disease")
    FamilyHistoryUnknown = CodedConcept("407559004", "SCT", "Family history unknown")
