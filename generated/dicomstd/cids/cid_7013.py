"""CID 7013 Non-Image Source Instance Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7013(ContextGroup, cid=7013, uid="1.2.840.10008.6.1.1134", keyword="NonImageSourceInstancePurposeOfReference", title="Non-Image Source Instance Purpose of Reference", version="20200920", extensible=True):
    """Non-Image Source Instance Purpose of Reference, extensible, includes CID 7019."""

    SourceMeasurement = CodedConcept("128224", "DCM", "Source measurement")
    SourceReport = CodedConcept("128225", "DCM", "Source report")
    SourceRawData = CodedConcept("128226", "DCM", "Source raw data")
    SourceDeformableSpatialRegistration = CodedConcept("125028", "DCM", "Source Deformable Spatial Registration")
    SourceRealWorldValueMap = CodedConcept("128227", "DCM", "Source real world value map")
