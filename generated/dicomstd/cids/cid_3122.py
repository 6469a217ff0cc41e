"""CID 3122 Ventricular Enlargement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3122(ContextGroup, cid=3122, uid="1.2.840.10008.6.1.754", keyword="VentricularEnlargement", title="Ventricular Enlargement", version="20080927", extensible=True):
    """Ventricular Enlargement, extensible."""

    NormalSizeCardiacChamber = CodedConcept("373124004", "SCT", "Normal size cardiac chamber")
    MildlyEnlargedCardiacChamber = CodedConcept("373126002", "SCT", "Mildly enlarged cardiac chamber")
    ModeratelyEnlargedCardiacChamber = CodedConcept("373127006", "SCT", "Moderately enlarged cardiac chamber")
    MarkedlyEnlargedCardiacChamber = CodedConcept("373128001", "SCT", "Markedly enlarged cardiac chamber")
