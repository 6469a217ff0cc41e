"""CID 8302 Measurement Pattern Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8302(ContextGroup, cid=8302, uid="1.2.840.10008.6.1.982", keyword="MeasurementPatternCode", title="Measurement Pattern Code", version="20140331", extensible=True):
    """Measurement Pattern Code, extensible."""

    TG18UNL10Pattern = CodedConcept("109843", "DCM", "TG18-UNL10 Pattern")
    TG18UNL80Pattern = CodedConcept("109844", "DCM", "TG18-UNL80 Pattern")
