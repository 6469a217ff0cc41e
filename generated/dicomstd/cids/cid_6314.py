"""CID 6314 Prostate MRI Study Quality Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6314(ContextGroup, cid=6314, uid="1.2.840.10008.6.1.1371", keyword="ProstateMRIStudyQualityFinding", title="Prostate MRI Study Quality Finding", version="20210714", extensible=True):
    """Prostate MRI Study Quality Finding, extensible."""

    ProtocolNotFollowed = CodedConcept("130570", "DCM", "Protocol not followed")
    CoilPlacementConcern = CodedConcept("130571", "DCM", "Coil placement concern")
    CoilSelectionConcern = CodedConcept("130572", "DCM", "Coil selection concern")
    StudyPerformedDidNotMatchRequest = CodedConcept("130573", "DCM", "Study performed did not match request")
    IncompleteStudy = CodedConcept("130574", "DCM", "Incomplete study")
    SuboptimalPatientPreparation = CodedConcept("130575", "DCM", "Suboptimal patient preparation")
    SuboptimalPatientPositioning = CodedConcept("RID11281", "RADLEX", "Suboptimal patient positioning")
