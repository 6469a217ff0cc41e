"""CID 3726 Coronary Intervention Indication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3726(ContextGroup, cid=3726, uid="1.2.840.10008.6.1.226", keyword="CoronaryInterventionIndication", title="Coronary Intervention Indication", version="20030327", extensible=True):
    """Coronary Intervention Indication, extensible."""

    CoronaryLesionGreaterThanEquals50PercentStenosis = CodedConcept("122171", "DCM", "Coronary lesion > = 50% stenosis")
    CardiogenicShock = CodedConcept("89138009", "SCT", "Cardiogenic Shock")
