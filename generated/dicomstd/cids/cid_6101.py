"""CID 6101 Chest Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6101(ContextGroup, cid=6101, uid="1.2.840.10008.6.1.421", keyword="ChestFindingOrFeature", title="Chest Finding or Feature", version="20030108", extensible=True):
    """Chest Finding or Feature, extensible."""

    AbnormalLines1D = CodedConcept("112061", "DCM", "Abnormal lines (1D)")
    AbnormalOpacity = CodedConcept("112033", "DCM", "Abnormal opacity")
    AbnormalLucency = CodedConcept("112062", "DCM", "Abnormal lucency")
    AbnormalCalcifications = CodedConcept("112063", "DCM", "Abnormal calcifications")
    AbnormalTexture = CodedConcept("112064", "DCM", "Abnormal texture")
    RadiographicAnatomy = CodedConcept("112005", "DCM", "Radiographic anatomy")
    NonLesion = CodedConcept("111102", "DCM", "Non-lesion")
    ImageQuality = CodedConcept("111101", "DCM", "Image quality")
    SelectedRegion = CodedConcept("111099", "DCM", "Selected region")
