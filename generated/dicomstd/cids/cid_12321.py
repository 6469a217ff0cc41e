"""CID 12321 Elastography Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12321(ContextGroup, cid=12321, uid="1.2.840.10008.6.1.1448", keyword="ElastographySite", title="Elastography Site", version="20220628", extensible=True):
    """Elastography Site, extensible."""

    AchillesTendon = CodedConcept("61352006", "SCT", "Achilles Tendon")
    Breast = CodedConcept("76752008", "SCT", "Breast")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Liver = CodedConcept("10200004", "SCT", "Liver")
    Prostate = CodedConcept("41216001", "SCT", "Prostate")
    Pancreas = CodedConcept("15776009", "SCT", "Pancreas")
    PatellarTendon = CodedConcept("18033002", "SCT", "Patellar Tendon")
    Spleen = CodedConcept("78961009", "SCT", "Spleen")
    TendonOfRotatorCuffOfShoulder = CodedConcept("245100002", "SCT", "Tendon of Rotator Cuff of Shoulder")
    Testis = CodedConcept("40689003", "SCT", "Testis")
    Thyroid = CodedConcept("69748006", "SCT", "Thyroid")
