"""CID 9511 General External Radiotherapy Procedure Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9511(ContextGroup, cid=9511, uid="1.2.840.10008.6.1.1221", keyword="GeneralExternalRadiotherapyProcedureTechnique", title="General External Radiotherapy Procedure Technique", version="20181112", extensible=True):
    """General External Radiotherapy Procedure Technique, extensible."""

    StaticBeam = CodedConcept("130102", "DCM", "Static Beam")
    ArcBeam = CodedConcept("130103", "DCM", "Arc Beam")
    ConformalArcBeam = CodedConcept("130104", "DCM", "Conformal Arc Beam")
    StepAndShootBeam = CodedConcept("130105", "DCM", "Step and Shoot Beam")
    SlidingWindowBeam = CodedConcept("130106", "DCM", "Sliding Window Beam")
    VMAT = CodedConcept("130107", "DCM", "VMAT")
