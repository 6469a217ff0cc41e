"""CID 8135 Microscopy Annotation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8135(ContextGroup, cid=8135, uid="1.2.840.10008.6.1.1365", keyword="MicroscopyAnnotationPropertyType", title="Microscopy Annotation Property Type", version="20210712", extensible=True):
    """Microscopy Annotation Property Type, extensible."""

    Cell = CodedConcept("4421005", "SCT", "Cell")
    Nucleus = CodedConcept("84640000", "SCT", "Nucleus")
