"""CID 4260 Ophthalmic Mapping Unit for Real World Value Mapping, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4260(ContextGroup, cid=4260, uid="1.2.840.10008.6.1.936", keyword="OphthalmicMappingUnitForRealWorldValueMapping", title="Ophthalmic Mapping Unit for Real World Value Mapping", version="20110825", extensible=True):
    """Ophthalmic Mapping Unit for Real World Value Mapping, extensible."""

    Micrometer = CodedConcept("um", "UCUM", "micrometer")
