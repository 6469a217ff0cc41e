"""CID 12108 Upper Extremity Vein, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12108(ContextGroup, cid=12108, uid="1.2.840.10008.6.1.575", keyword="UpperExtremityVein", title="Upper Extremity Vein", version="20160314", extensible=True):
    """Upper Extremity Vein, extensible."""

    AxillaryVein = CodedConcept("68705008", "SCT", "Axillary vein")
    BasilicVein = CodedConcept("19715009", "SCT", "Basilic vein")
    BrachialVein = CodedConcept("20115005", "SCT", "Brachial vein")
    CephalicVein = CodedConcept("20699002", "SCT", "Cephalic vein")
    InnominateVein = CodedConcept("8887007", "SCT", "Innominate vein")
    InternalJugularVein = CodedConcept("12123001", "SCT", "Internal Jugular vein")
    MedianCubitalVein = CodedConcept("49852007", "SCT", "Median Cubital vein")
    RadialVein = CodedConcept("52359001", "SCT", "Radial vein")
    SubclavianVein = CodedConcept("9454009", "SCT", "Subclavian vein")
    UlnarVein = CodedConcept("17623008", "SCT", "Ulnar vein")
    SuperiorVenaCava = CodedConcept("48345005", "SCT", "Superior Vena Cava")
    DeepPalmarVenousArch = CodedConcept("368481004", "SCT", "Deep Palmar Venous Arch")
    SuperficialPalmarVenousArch = CodedConcept("368479001", "SCT", "Superficial Palmar Venous Arch")
