"""CID 10022 Label Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10022(ContextGroup, cid=10022, uid="1.2.840.10008.6.1.935", keyword="LabelType", title="Label Type", version="20110816", extensible=True):
    """Label Type, extensible."""

    SeriesNumber = CodedConcept("113607", "DCM", "Series Number")
    AcquisitionNumber = CodedConcept("113608", "DCM", "Acquisition Number")
    InstanceNumber = CodedConcept("113609", "DCM", "Instance Number")
