"""CID 9524 Radiotherapy Procedure Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9524(ContextGroup, cid=9524, uid="1.2.840.10008.6.1.1234", keyword="RadiotherapyProcedureTechnique", title="Radiotherapy Procedure Technique", version="20181112", extensible=True):
    """Radiotherapy Procedure Technique, extensible, includes CID 9511, 9512, 9522, 9523."""

    StaticBeam = CodedConcept("130102", "DCM", "Static Beam")
    ArcBeam = CodedConcept("130103", "DCM", "Arc Beam")
    ConformalArcBeam = CodedConcept("130104", "DCM", "Conformal Arc Beam")
    StepAndShootBeam = CodedConcept("130105", "DCM", "Step and Shoot Beam")
    SlidingWindowBeam = CodedConcept("130106", "DCM", "Sliding Window Beam")
    VMAT = CodedConcept("130107", "DCM", "VMAT")
    HelicalBeam = CodedConcept("130108", "DCM", "Helical Beam")
    TopographicBeam = CodedConcept("130109", "DCM", "Topographic Beam")
    MultipleFixedSources = CodedConcept("130138", "DCM", "Multiple Fixed Sources")
    SynchronizedRoboticTreatment = CodedConcept("130139", "DCM", "Synchronized Robotic Treatment")
    NonSynchronizedRoboticTreatment = CodedConcept("130140", "DCM", "Non-Synchronized Robotic Treatment")
