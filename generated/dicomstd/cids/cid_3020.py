"""CID 3020 Assessment from CAD-RADS™, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID3020Code

class CID3020(ContextGroup[CID3020Code], cid=3020, uid="1.2.840.10008.6.1.1429", keyword="AssessmentFromCADRADS", title="Assessment from CAD-RADS™", version="20211114", extensible=False):
    """Assessment from CAD-RADS™, not extensible."""

    N0DocumentedAbsenceOfCAD = CID3020Code("130723", "DCM", "0 - Documented absence of CAD")
    N1MinimalNonObstructiveCAD = CID3020Code("130724", "DCM", "1 - Minimal non-obstructive CAD")
    N2MildNonObstructiveCAD = CID3020Code("130725", "DCM", "2 - Mild non-obstructive CAD")
    N3ModerateStenosis = CID3020Code("130726", "DCM", "3 - Moderate stenosis")
    N4SevereStenosis = CID3020Code("130727", "DCM", "4 - Severe stenosis")
    N5TotalCoronaryOcclusion = CID3020Code("130730", "DCM", "5 - Total coronary occlusion")
    NNonDiagnosticStudy = CID3020Code("130731", "DCM", "N - Non-diagnostic study")
