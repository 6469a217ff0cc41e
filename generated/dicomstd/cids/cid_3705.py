"""CID 3705 Chamber Size, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3705(ContextGroup, cid=3705, uid="1.2.840.10008.6.1.207", keyword="ChamberSize", title="Chamber Size", version="20030327", extensible=True):
    """Chamber Size, extensible."""

    NormalSizeCardiacChamber = CodedConcept("373124004", "SCT", "Normal size cardiac chamber")
    AbnormallySmallCardiacChamber = CodedConcept("373125003", "SCT", "Abnormally small cardiac chamber")
    MildlyEnlargedCardiacChamber = CodedConcept("373126002", "SCT", "Mildly Enlarged cardiac chamber")
    ModeratelyEnlargedCardiacChamber = CodedConcept("373127006", "SCT", "Moderately Enlarged cardiac chamber")
    MarkedlyEnlargedCardiacChamber = CodedConcept("373128001", "SCT", "Markedly Enlarged cardiac chamber")
