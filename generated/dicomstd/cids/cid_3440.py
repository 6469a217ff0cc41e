"""CID 3440 Peripheral Pulse Location, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3440(ContextGroup, cid=3440, uid="1.2.840.10008.6.1.93", keyword="PeripheralPulseLocation", title="Peripheral Pulse Location", version="20170914", extensible=True):
    """Peripheral Pulse Location, extensible."""

    BrachialArtery = CodedConcept("17137000", "SCT", "Brachial Artery")
    CarotidArtery = CodedConcept("69105007", "SCT", "Carotid Artery")
    DorsalisPedisArtery = CodedConcept("86547008", "SCT", "Dorsalis Pedis Artery")
    FemoralArtery = CodedConcept("7657000", "SCT", "Femoral Artery")
    PoplitealArtery = CodedConcept("43899006", "SCT", "Popliteal Artery")
    PosteriorTibialArtery = CodedConcept("13363002", "SCT", "Posterior Tibial Artery")
    RadialArtery = CodedConcept("45631007", "SCT", "Radial Artery")
    UlnarArtery = CodedConcept("44984001", "SCT", "Ulnar Artery")
