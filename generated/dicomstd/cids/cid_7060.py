"""CID 7060 Encapsulated Document Source Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7060(ContextGroup, cid=7060, uid="1.2.840.10008.6.1.1201", keyword="EncapsulatedDocumentSourcePurposeOfReference", title="Encapsulated Document Source Purpose of Reference", version="20180403", extensible=True):
    """Encapsulated Document Source Purpose of Reference, extensible, includes CID 7013."""

    SourceImage = CodedConcept("121324", "DCM", "Source image")
    SourceMeasurement = CodedConcept("128224", "DCM", "Source measurement")
    SourceReport = CodedConcept("128225", "DCM", "Source report")
    SourceRawData = CodedConcept("128226", "DCM", "Source raw data")
    SourceDeformableSpatialRegistration = CodedConcept("125028", "DCM", "Source Deformable Spatial Registration")
    SourceRealWorldValueMap = CodedConcept("128227", "DCM", "Source real world value map")
