"""CID 3102 Rest/Stress State, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3102(ContextGroup, cid=3102, uid="1.2.840.10008.6.1.738", keyword="RestStressState", title="Rest/Stress State", version="20080927", extensible=True):
    """Rest/Stress State, extensible."""

    RestingState = CodedConcept("128975004", "SCT", "Resting State")
    CardiacStressState = CodedConcept("109091", "DCM", "Cardiac Stress State")
