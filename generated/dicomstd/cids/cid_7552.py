"""CID 7552 Generic Purpose of Reference to Images in Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7552(ContextGroup, cid=7552, uid="1.2.840.10008.6.1.1344", keyword="GenericPurposeOfReferenceToImagesInMeasurement", title="Generic Purpose of Reference to Images in Measurement", version="20200920", extensible=True):
    """Generic Purpose of Reference to Images in Measurement, extensible."""

    SourceOfMeasurement = CodedConcept("121112", "DCM", "Source of Measurement")
