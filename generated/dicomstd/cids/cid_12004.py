"""CID 12004 Fetal Biometry Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12004(ContextGroup, cid=12004, uid="1.2.840.10008.6.1.553", keyword="FetalBiometryRatio", title="Fetal Biometry Ratio", version="20030130", extensible=True):
    """Fetal Biometry Ratio, extensible."""

    HCAC = CodedConcept("11947-9", "LN", "HC/AC")
    FLAC = CodedConcept("11871-1", "LN", "FL/AC")
    FLBPD = CodedConcept("11872-9", "LN", "FL/BPD")
    CephalicIndex = CodedConcept("11823-2", "LN", "Cephalic Index")
    FLHC = CodedConcept("11873-7", "LN", "FL/HC")
