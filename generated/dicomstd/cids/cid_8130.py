"""CID 8130 Staining Protocol, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8130(ContextGroup, cid=8130, uid="1.2.840.10008.6.1.944", keyword="StainingProtocol", title="Staining Protocol", version="20230630", extensible=True):
    """Staining Protocol, extensible."""

    Staining = CodedConcept("127790008", "SCT", "Staining")
    HematoxylinAndEosinStainMethod = CodedConcept("104210008", "SCT", "Hematoxylin and eosin stain method")
    AcidFastStainMethod = CodedConcept("67122001", "SCT", "Acid fast stain method")
