"""CID 3115 Stress Imaging Quality Issue, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3115(ContextGroup, cid=3115, uid="1.2.840.10008.6.1.747", keyword="StressImagingQualityIssue", title="Stress Imaging Quality Issue", version="20080927", extensible=True):
    """Stress Imaging Quality Issue, extensible."""

    MotionBlur = CodedConcept("111210", "DCM", "Motion blur")
    BodyHabitusAttenuation = CodedConcept("122743", "DCM", "Body habitus attenuation")
    BreastAttenuation = CodedConcept("122744", "DCM", "Breast attenuation")
    DiaphragmaticAttenuation = CodedConcept("122745", "DCM", "Diaphragmatic attenuation")
    SubdiaphragmaticUptake = CodedConcept("429382003", "SCT", "Subdiaphragmatic uptake")
