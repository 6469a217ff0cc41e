"""CID 3020 Assessment from CAD-RADS™, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3020(ContextGroup, cid=3020, uid="1.2.840.10008.6.1.1429", keyword="AssessmentFromCADRADS", title="Assessment from CAD-RADS™", version="20211114", extensible=False):
    """Assessment from CAD-RADS™, not extensible."""

    N0DocumentedAbsenceOfCAD = CodedConcept("130723", "DCM", "0 - Documented absence of CAD")
    N1MinimalNonObstructiveCAD = CodedConcept("130724", "DCM", "1 - Minimal non-obstructive CAD")
    N2MildNonObstructiveCAD = CodedConcept("130725", "DCM", "2 - Mild non-obstructive CAD")
    N3ModerateStenosis = CodedConcept("130726", "DCM", "3 - Moderate stenosis")
    N4SevereStenosis = CodedConcept("130727", "DCM", "4 - Severe stenosis")
    N5TotalCoronaryOcclusion = CodedConcept("130730", "DCM", "5 - Total coronary occlusion")
    NNonDiagnosticStudy = CodedConcept("130731", "DCM", "N - Non-diagnostic study")
