"""CID 8109 Specimen Collection Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8109(ContextGroup, cid=8109, uid="1.2.840.10008.6.1.1047", keyword="SpecimenCollectionProcedure", title="Specimen Collection Procedure", version="20080626", extensible=True):
    """Specimen Collection Procedure, extensible."""

    Aspiration = CodedConcept("14766002", "SCT", "Aspiration")
    Biopsy = CodedConcept("86273004", "SCT", "Biopsy")
    Excision = CodedConcept("65801008", "SCT", "Excision")
    HarvestingOfTissue = CodedConcept("53958007", "SCT", "Harvesting of tissue")
    RemovalOfDevice = CodedConcept("128538000", "SCT", "Removal of device")
    Venipuncture = CodedConcept("22778000", "SCT", "Venipuncture")
    TakingOfSwab = CodedConcept("285570007", "SCT", "Taking of swab")
    SpecimenCollection = CodedConcept("17636008", "SCT", "Specimen collection")
    Scraping = CodedConcept("56757003", "SCT", "Scraping")
