"""CID 3022 CAD-RADS™ Assessment Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3022Code

class CID3022(ContextGroup[CID3022Code], cid=3022, uid="1.2.840.10008.6.1.1431", keyword="CADRADSAssessmentModifier", title="CAD-RADS™ Assessment Modifier", version="20211114", extensible=False):
    """CAD-RADS™ Assessment Modifier, not extensible."""

    NNonDiagnosticSegments = CID3022Code("130732", "DCM", "N - Non-diagnostic segments")
    SStent = CID3022Code("130733", "DCM", "S - Stent")
    GGraft = CID3022Code("130734", "DCM", "G - Graft")
    VVulnerablePlaque = CID3022Code("130735", "DCM", "V - Vulnerable plaque")
