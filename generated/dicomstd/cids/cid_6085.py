"""CID 6085 Therapies for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6085(ContextGroup, cid=6085, uid="1.2.840.10008.6.1.407", keyword="TherapiesForBreast", title="Therapies for Breast", version="20230630", extensible=True):
    """Therapies for Breast, extensible."""

    Chemotherapy = CodedConcept("367336001", "SCT", "Chemotherapy")
    RadiationTherapy = CodedConcept("108290001", "SCT", "Radiation therapy")
    HormoneTherapy = CodedConcept("169413002", "SCT", "Hormone therapy")
    BoneMarrowTransplant = CodedConcept("23719005", "SCT", "Bone marrow transplant")
