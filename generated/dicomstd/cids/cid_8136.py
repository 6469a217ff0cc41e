"""CID 8136 Microscopy Measurement Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8136(ContextGroup, cid=8136, uid="1.2.840.10008.6.1.1366", keyword="MicroscopyMeasurementType", title="Microscopy Measurement Type", version="20210712", extensible=True):
    """Microscopy Measurement Type, extensible."""

    Area = CodedConcept("42798000", "SCT", "Area")
