"""CID 12281 Cardiac Ultrasound Target Site Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12281(ContextGroup, cid=12281, uid="1.2.840.10008.6.1.861", keyword="CardiacUltrasoundTargetSiteModifier", title="Cardiac Ultrasound Target Site Modifier", version="20190524", extensible=True):
    """Cardiac Ultrasound Target Site Modifier, extensible."""

    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Medial = CodedConcept("255561001", "SCT", "Medial")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    Distal = CodedConcept("46053002", "SCT", "Distal")
    Proximal = CodedConcept("40415009", "SCT", "Proximal")
