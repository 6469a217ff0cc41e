"""CID 3480 IVUS Procedure Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3480(ContextGroup, cid=3480, uid="1.2.840.10008.6.1.115", keyword="IVUSProcedurePhase", title="IVUS Procedure Phase", version="20040614", extensible=True):
    """IVUS Procedure Phase, extensible."""

    CardiacCatheterizationPostInterventionPhase = CodedConcept("128960007", "SCT", "Cardiac catheterization post-intervention phase")
    CardiacCatheterizationPreInterventionPhase = CodedConcept("128958005", "SCT", "Cardiac catheterization pre-intervention phase")
