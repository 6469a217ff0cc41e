"""CID 9506 Brachytherapy Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9506(ContextGroup, cid=9506, uid="1.2.840.10008.6.1.1216", keyword="BrachytherapyDevice", title="Brachytherapy Device", version="20181112", extensible=True):
    """Brachytherapy Device, extensible."""

    BrachytherapySourceApplicator = CodedConcept("130078", "DCM", "Brachytherapy source applicator")
    BrachytherapyChannelShield = CodedConcept("130079", "DCM", "Brachytherapy channel shield")
    BrachytherapyChannel = CodedConcept("130080", "DCM", "Brachytherapy channel")
