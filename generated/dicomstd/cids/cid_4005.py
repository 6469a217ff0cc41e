"""CID 4005 Partial View Section for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4005(ContextGroup, cid=4005, uid="1.2.840.10008.6.1.292", keyword="PartialViewSectionForMammography", title="Partial View Section for Mammography", version="20050110", extensible=False):
    """Partial View Section for Mammography, not extensible."""

    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
    Superior = CodedConcept("264217000", "SCT", "Superior")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    Medial = CodedConcept("255561001", "SCT", "Medial")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Central = CodedConcept("26216008", "SCT", "Central")
