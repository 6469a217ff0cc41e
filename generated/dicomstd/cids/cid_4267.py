"""CID 4267 Corneal Topography Mapping Unit for Real World Value Mapping, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4267(ContextGroup, cid=4267, uid="1.2.840.10008.6.1.965", keyword="CornealTopographyMappingUnitForRealWorldValueMapping", title="Corneal Topography Mapping Unit for Real World Value Mapping", version="20131014", extensible=True):
    """Corneal Topography Mapping Unit for Real World Value Mapping, extensible."""

    Micrometer = CodedConcept("um", "UCUM", "micrometer")
    Diopters = CodedConcept("diop", "UCUM", "diopters")
    Mm = CodedConcept("mm", "UCUM", "mm")
