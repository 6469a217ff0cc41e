"""CID 3719 Canadian Clinical Classification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3719(ContextGroup, cid=3719, uid="1.2.840.10008.6.1.220", keyword="CanadianClinicalClassification", title="Canadian Clinical Classification", version="20070827", extensible=True):
    """Canadian Clinical Classification, extensible."""

    ChestPainNotPresent = CodedConcept("161971004", "SCT", "Chest pain not present")
    AnginaClassI = CodedConcept("61490001", "SCT", "Angina Class I")
    AnginaClassII = CodedConcept("41334000", "SCT", "Angina Class II")
    AnginaClassIII = CodedConcept("85284003", "SCT", "Angina Class III")
    AnginaClassIV = CodedConcept("89323001", "SCT", "Angina Class IV")
