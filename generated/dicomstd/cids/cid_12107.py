"""CID 12107 Upper Extremity Artery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12107(ContextGroup, cid=12107, uid="1.2.840.10008.6.1.574", keyword="UpperExtremityArtery", title="Upper Extremity Artery", version="20050110", extensible=True):
    """Upper Extremity Artery, extensible."""

    AxillaryArtery = CodedConcept("67937003", "SCT", "Axillary Artery")
    BrachialArtery = CodedConcept("17137000", "SCT", "Brachial Artery")
    DeepPalmarArchOfRadialArtery = CodedConcept("10119003", "SCT", "Deep Palmar Arch of Radial Artery")
    InnominateArtery = CodedConcept("12691009", "SCT", "Innominate Artery")
    RadialArtery = CodedConcept("45631007", "SCT", "Radial Artery")
    SubclavianArtery = CodedConcept("36765005", "SCT", "Subclavian Artery")
    SuperficialPalmarArch = CodedConcept("26818002", "SCT", "Superficial Palmar Arch")
    UlnarArtery = CodedConcept("44984001", "SCT", "Ulnar Artery")
    DigitalArteryOfHand = CodedConcept("40254007", "SCT", "Digital artery of hand")
