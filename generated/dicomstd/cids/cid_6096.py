"""CID 6096 Pregnancy Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6096(ContextGroup, cid=6096, uid="1.2.840.10008.6.1.418", keyword="PregnancyStatus", title="Pregnancy Status", version="20220922", extensible=True):
    """Pregnancy Status, extensible."""

    NotPregnant = CodedConcept("60001007", "SCT", "not pregnant")
    PossiblePregnancy = CodedConcept("146799005", "SCT", "possible pregnancy")
    PatientCurrentlyPregnant = CodedConcept("77386006", "SCT", "patient currently pregnant")
    Unknown = CodedConcept("261665006", "SCT", "Unknown")
