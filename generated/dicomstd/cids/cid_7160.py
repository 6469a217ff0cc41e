"""CID 7160 Pelvic Organ Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7160(ContextGroup, cid=7160, uid="1.2.840.10008.6.1.506", keyword="PelvicOrganSegmentationType", title="Pelvic Organ Segmentation Type", version="20230630", extensible=True):
    """Pelvic Organ Segmentation Type, extensible."""

    Bladder = CodedConcept("89837001", "SCT", "Bladder")
    Cervix = CodedConcept("71252005", "SCT", "Cervix")
    FallopianTube = CodedConcept("31435000", "SCT", "Fallopian tube")
    Vulva = CodedConcept("45292006", "SCT", "Vulva")
    FemaleInternalGenitalia = CodedConcept("699886009", "SCT", "Female internal genitalia")
    MaleExternalGenitalia = CodedConcept("90418005", "SCT", "Male external genitalia")
    MaleInternalGenitalia = CodedConcept("38242008", "SCT", "Male internal genitalia")
    Ovary = CodedConcept("15497006", "SCT", "Ovary")
    Pelvis = CodedConcept("816092008", "SCT", "Pelvis")
    PelvicCavityFalseAndOrTrue = CodedConcept("816989007", "SCT", "Pelvic cavity, false and/or true")
    PelvicCavityFalse = CodedConcept("816990003", "SCT", "Pelvic cavity, false")
    PelvicCavityTrue = CodedConcept("816991004", "SCT", "Pelvic cavity, true")
    Prostate = CodedConcept("41216001", "SCT", "Prostate")
    Rectum = CodedConcept("34402009", "SCT", "Rectum")
    SeminalVesicle = CodedConcept("64739004", "SCT", "Seminal Vesicle")
    Testis = CodedConcept("40689003", "SCT", "Testis")
    Uterus = CodedConcept("35039007", "SCT", "Uterus")
    Vagina = CodedConcept("76784001", "SCT", "Vagina")
    VasDeferens = CodedConcept("57671007", "SCT", "Vas deferens")
