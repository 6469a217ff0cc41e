"""CID 3761 Antilipemic Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3761(ContextGroup, cid=3761, uid="1.2.840.10008.6.1.255", keyword="AntilipemicAgent", title="Antilipemic Agent", version="20190817", extensible=True):
    """Antilipemic Agent, extensible."""

    AnionExchangeResin = CodedConcept("346322006", "SCT", "Anion exchange resin")
    BileAcidSequestrant = CodedConcept("372872006", "SCT", "Bile acid sequestrant")
    Fibrate = CodedConcept("C98150", "NCIt", "Fibrate")
    FishOils = CodedConcept("346441008", "SCT", "Fish oils")
    Statins = CodedConcept("96302009", "SCT", "Statins")
