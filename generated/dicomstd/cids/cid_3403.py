"""CID 3403 Percutaneous Entry, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3403(ContextGroup, cid=3403, uid="1.2.840.10008.6.1.68", keyword="PercutaneousEntry", title="Percutaneous Entry", version="20030327", extensible=True):
    """Percutaneous Entry, extensible, includes CID 3746, 3747."""

    ViaFemoralArtery = CodedConcept("260590008", "SCT", "Via femoral artery")
    ViaRadialArtery = CodedConcept("444850002", "SCT", "Via radial artery")
    ViaBrachialArtery = CodedConcept("260585005", "SCT", "Via brachial artery")
    ViaArtery = CodedConcept("103387006", "SCT", "Via artery")
    ViaArmVein = CodedConcept("261459001", "SCT", "Via arm vein")
    ViaFemoralVein = CodedConcept("260601006", "SCT", "Via femoral vein")
    ViaVein = CodedConcept("103386002", "SCT", "Via vein")
    NoClosureDeviceUsedAtPercutaneousEntry = CodedConcept("75-0", "NCDR", "No closure device used at percutaneous entry")
    PercutaneousEntryClosedBySuture = CodedConcept("75-1", "NCDR", "Percutaneous entry closed by suture")
    PercutaneousEntryClosedBySealant = CodedConcept("75-2", "NCDR", "Percutaneous entry closed by sealant")
    PercutaneousEntryClosedByOtherMechanism = CodedConcept("75-3", "NCDR", "Percutaneous entry closed by other mechanism")
