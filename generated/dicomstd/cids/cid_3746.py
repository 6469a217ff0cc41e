"""CID 3746 Percutaneous Entry Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3746(ContextGroup, cid=3746, uid="1.2.840.10008.6.1.243", keyword="PercutaneousEntrySite", title="Percutaneous Entry Site", version="20110609", extensible=True):
    """Percutaneous Entry Site, extensible."""

    ViaFemoralArtery = CodedConcept("260590008", "SCT", "Via femoral artery")
    ViaRadialArtery = CodedConcept("444850002", "SCT", "Via radial artery")
    ViaBrachialArtery = CodedConcept("260585005", "SCT", "Via brachial artery")
    ViaArtery = CodedConcept("103387006", "SCT", "Via artery")
    ViaArmVein = CodedConcept("261459001", "SCT", "Via arm vein")
    ViaFemoralVein = CodedConcept("260601006", "SCT", "Via femoral vein")
    ViaVein = CodedConcept("103386002", "SCT", "Via vein")
