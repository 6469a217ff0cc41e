"""CID 12020 Fetal Biometry Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12020(ContextGroup, cid=12020, uid="1.2.840.10008.6.1.1005", keyword="FetalBiometryAnatomicSite", title="Fetal Biometry Anatomic Site", version="20200704", extensible=True):
    """Fetal Biometry Anatomic Site, extensible."""

    Abdomen = CodedConcept("818981001", "SCT", "Abdomen")
    Cerebellum = CodedConcept("113305005", "SCT", "Cerebellum")
    CisternaMagna = CodedConcept("54165005", "SCT", "Cisterna Magna")
    Femur = CodedConcept("71341001", "SCT", "Femur")
    Foot = CodedConcept("56459004", "SCT", "Foot")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Skull = CodedConcept("89546000", "SCT", "Skull")
    Thorax = CodedConcept("816094009", "SCT", "Thorax")
    Trunk = CodedConcept("22943007", "SCT", "Trunk")
