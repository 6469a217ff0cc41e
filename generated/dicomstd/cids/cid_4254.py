"""CID 4254 Visual Field Static Perimetry Test Analysis Result, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4254(ContextGroup, cid=4254, uid="1.2.840.10008.6.1.913", keyword="VisualFieldStaticPerimetryTestAnalysisResult", title="Visual Field Static Perimetry Test Analysis Result", version="20100827", extensible=True):
    """Visual Field Static Perimetry Test Analysis Result, extensible."""

    OutsideNormalLimits = CodedConcept("111847", "DCM", "Outside normal limits")
    Borderline = CodedConcept("111848", "DCM", "Borderline")
    AbnormallyHighSensitivity = CodedConcept("111849", "DCM", "Abnormally high sensitivity")
    GeneralReductionInSensitivity = CodedConcept("111850", "DCM", "General reduction in sensitivity")
    BorderlineAndGeneralReductionInSensitivity = CodedConcept("111851", "DCM", "Borderline and general reduction in sensitivity")
    WithinNormalLimits = CodedConcept("125112009", "SCT", "Within normal limits")
