"""CID 12115 Renal Vessel, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12115(ContextGroup, cid=12115, uid="1.2.840.10008.6.1.582", keyword="RenalVessel", title="Renal Vessel", version="20191108", extensible=True):
    """Renal Vessel, extensible."""

    RenalArtery = CodedConcept("2841007", "SCT", "Renal Artery")
    HilarArtery = CodedConcept("397405001", "SCT", "Hilar Artery")
    SegmentalArtery = CodedConcept("120234003", "SCT", "Segmental Artery")
    LobarArtery = CodedConcept("274060004", "SCT", "Lobar Artery")
    ArcuateArteryOfTheKidney = CodedConcept("274231001", "SCT", "Arcuate Artery of the Kidney")
    InterlobarArteryOfKidney = CodedConcept("274143007", "SCT", "Interlobar Artery of Kidney")
    InterlobularArteryOfKidney = CodedConcept("274329007", "SCT", "Interlobular Artery of Kidney")
    AccessoryRenalArtery = CodedConcept("85383006", "SCT", "Accessory Renal Artery")
    PerforatingArteryOfKidney = CodedConcept("15763003", "SCT", "Perforating Artery of Kidney")
    RenalVein = CodedConcept("56400007", "SCT", "Renal Vein")
