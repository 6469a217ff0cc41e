"""CID 3515 Specimen Collection, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3515(ContextGroup, cid=3515, uid="1.2.840.10008.6.1.136", keyword="SpecimenCollection", title="Specimen Collection", version="20030327", extensible=True):
    """Specimen Collection, extensible."""

    SpecimenCollection = CodedConcept("17636008", "SCT", "specimen collection")
    CollectionOfBloodSpecimenForLaboratory = CodedConcept("82078001", "SCT", "collection of blood specimen for laboratory")
    BloodSamplingFromExtracorporealBloodCircuit = CodedConcept("243776001", "SCT", "blood sampling from extracorporeal blood circuit")
