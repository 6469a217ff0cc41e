"""CID 608 Animal Feed Source, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID608(ContextGroup, cid=608, uid="1.2.840.10008.6.1.1073", keyword="AnimalFeedSource", title="Animal Feed Source", version="20151110", extensible=True):
    """Animal Feed Source, extensible."""

    CommercialProduct = CodedConcept("C1547887", "UMLS", "Commercial product")
    LocallyManufacturedProduct = CodedConcept("127390", "DCM", "Locally manufactured product")
