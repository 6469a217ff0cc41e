"""CID 3831 Stenosis Length, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3831(ContextGroup, cid=3831, uid="1.2.840.10008.6.1.282", keyword="StenosisLength", title="Stenosis Length", version="20051103", extensible=True):
    """Stenosis Length, extensible."""

    Long = CodedConcept("255511005", "SCT", "long")
    Short = CodedConcept("367450005", "SCT", "short")
