"""CID 6302 Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6302(ContextGroup, cid=6302, uid="1.2.840.10008.6.1.1140", keyword="ProstateSectorAnatomyFromEuropeanConcensus16SectorMinimalModel", title="Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model", version="20161106", extensible=True):
    """Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model, extensible."""

    CentralZoneOfLeftHalfProstate = CodedConcept("716901006", "SCT", "Central zone of left half prostate")
    CentralZoneOfRightHalfProstate = CodedConcept("716900007", "SCT", "Central zone of right half prostate")
    LeftApicalPeripheralZoneOfProstate = CodedConcept("716935009", "SCT", "Left apical peripheral zone of prostate")
    LeftApicalTransitionZoneOfProstate = CodedConcept("716929009", "SCT", "Left apical transition zone of prostate")
    LeftBasalPartTransitionZoneOfProstate = CodedConcept("716895008", "SCT", "Left basal part transition zone of prostate")
    LeftBasalPeripheralZoneOfProstate = CodedConcept("716903009", "SCT", "Left basal peripheral zone of prostate")
    LeftLateralMiddlePeripheralZoneOfProstate = CodedConcept("716918005", "SCT", "Left lateral middle peripheral zone of prostate")
    LeftMiddleTransitionZoneOfProstate = CodedConcept("716912006", "SCT", "Left middle transition zone of prostate")
    LeftPosteromedialMiddlePeripheralZoneOfProstate = CodedConcept("716924004", "SCT", "Left posteromedial middle peripheral zone of prostate")
    LeftSeminalVesicle = CodedConcept("42320003", "SCT", "Left seminal vesicle")
    MaleExternalUrethralSphincter = CodedConcept("717027004", "SCT", "Male external urethral sphincter")
    RightApicalPeripheralZoneOfProstate = CodedConcept("716934008", "SCT", "Right apical peripheral zone of prostate")
    RightApicalTransitionZoneOfProstate = CodedConcept("716928001", "SCT", "Right apical transition zone of prostate")
    RightBasalPeripheralZoneOfProstate = CodedConcept("716902004", "SCT", "Right basal peripheral zone of prostate")
    RightBasalTransitionZoneOfProstate = CodedConcept("716894007", "SCT", "Right basal transition zone of prostate")
    RightLateralMiddlePeripheralZoneOfProstate = CodedConcept("716917000", "SCT", "Right lateral middle peripheral zone of prostate")
    RightMiddleTransitionZoneOfProstate = CodedConcept("716911004", "SCT", "Right middle transition zone of prostate")
    RightPosteromedialMiddlePeripheralZoneOfProstate = CodedConcept("716923005", "SCT", "Right posteromedial middle peripheral zone of prostate")
    RightSeminalVesicle = CodedConcept("74308000", "SCT", "Right seminal vesicle")
