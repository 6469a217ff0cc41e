"""CID 3668 Framingham Table, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3668(ContextGroup, cid=3668, uid="1.2.840.10008.6.1.184", keyword="FraminghamTable", title="Framingham Table", version="20030327", extensible=True):
    """Framingham Table, extensible."""

    LDLCholesterolScoreSheetForMen = CodedConcept("122233", "DCM", "LDL Cholesterol Score Sheet for Men")
    LDLCholesterolScoreSheetForWomen = CodedConcept("122234", "DCM", "LDL Cholesterol Score Sheet for Women")
    TotalCholesterolScoreSheetForMen = CodedConcept("122235", "DCM", "Total Cholesterol Score Sheet for Men")
    TotalCholesterolScoreSheetForWomen = CodedConcept("122236", "DCM", "Total Cholesterol Score Sheet for Women")
