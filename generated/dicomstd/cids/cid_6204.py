"""CID 6204 Anatomic Non-colon Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6204(ContextGroup, cid=6204, uid="1.2.840.10008.6.1.791", keyword="AnatomicNoncolonFinding", title="Anatomic Non-colon Finding", version="20090402", extensible=True):
    """Anatomic Non-colon Finding, extensible."""

    Liver = CodedConcept("10200004", "SCT", "Liver")
    Spleen = CodedConcept("78961009", "SCT", "Spleen")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    AdrenalGland = CodedConcept("23451007", "SCT", "Adrenal gland")
    Aorta = CodedConcept("15825003", "SCT", "Aorta")
    InferiorVenaCava = CodedConcept("64131007", "SCT", "Inferior vena cava")
    Lung = CodedConcept("39607008", "SCT", "Lung")
    Bone = CodedConcept("272673000", "SCT", "Bone")
    Testis = CodedConcept("40689003", "SCT", "Testis")
    Uterus = CodedConcept("35039007", "SCT", "Uterus")
    Ovary = CodedConcept("15497006", "SCT", "Ovary")
    Cervix = CodedConcept("71252005", "SCT", "Cervix")
    Prostate = CodedConcept("41216001", "SCT", "Prostate")
    SeminalVesicle = CodedConcept("64739004", "SCT", "Seminal Vesicle")
    Rectum = CodedConcept("34402009", "SCT", "Rectum")
    Bladder = CodedConcept("89837001", "SCT", "Bladder")
    Muscle = CodedConcept("71616004", "SCT", "Muscle")
    BloodVessel = CodedConcept("59820001", "SCT", "Blood Vessel")
    Appendix = CodedConcept("66754008", "SCT", "Appendix")
    AppendicealStump = CodedConcept("441850003", "SCT", "Appendiceal stump")
