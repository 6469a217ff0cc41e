"""CID 3425 Intervention Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3425(ContextGroup, cid=3425, uid="1.2.840.10008.6.1.87", keyword="InterventionParameter", title="Intervention Parameter", version="20030327", extensible=True):
    """Intervention Parameter, extensible."""

    AngioplastyInflationPressure = CodedConcept("371851006", "SCT", "Angioplasty Inflation pressure")
    AngioplastyInflationDuration = CodedConcept("371852004", "SCT", "Angioplasty Inflation duration")
    RotationalAtherectomySpeed = CodedConcept("371854003", "SCT", "Rotational Atherectomy Speed")
    DeliveredRadiationDose = CodedConcept("371892002", "SCT", "Delivered Radiation Dose")
    AblationPower = CodedConcept("386131004", "SCT", "Ablation power")
    AblationFrequency = CodedConcept("386132006", "SCT", "Ablation frequency")
