"""CID 3022 CAD-RADS™ Assessment Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3022(ContextGroup, cid=3022, uid="1.2.840.10008.6.1.1431", keyword="CADRADSAssessmentModifier", title="CAD-RADS™ Assessment Modifier", version="20211114", extensible=False):
    """CAD-RADS™ Assessment Modifier, not extensible."""

    NNonDiagnosticSegments = CodedConcept("130732", "DCM", "N - Non-diagnostic segments")
    SStent = CodedConcept("130733", "DCM", "S - Stent")
    GGraft = CodedConcept("130734", "DCM", "G - Graft")
    VVulnerablePlaque = CodedConcept("130735", "DCM", "V - Vulnerable plaque")
