"""CID 6303 Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6303(ContextGroup, cid=6303, uid="1.2.840.10008.6.1.1141", keyword="ProstateSectorAnatomyFromEuropeanConcensus27SectorOptimalModel", title="Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model", version="20161106", extensible=True):
    """Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model, extensible."""

    ApicalAnteriorFibromuscularStromaOfProstate = CodedConcept("716925003", "SCT", "Apical anterior fibromuscular stroma of prostate")
    BasalAnteriorFibromuscularStromaOfProstate = CodedConcept("716891004", "SCT", "Basal anterior fibromuscular stroma of prostate")
    CentralZoneOfLeftHalfProstate = CodedConcept("716901006", "SCT", "Central zone of left half prostate")
    CentralZoneOfRightHalfProstate = CodedConcept("716900007", "SCT", "Central zone of right half prostate")
    LeftAnteriorApicalPeripheralZoneOfProstate = CodedConcept("716937001", "SCT", "Left anterior apical peripheral zone of prostate")
    LeftAnteriorBasalPeripheralZoneOfProstate = CodedConcept("716905002", "SCT", "Left anterior basal peripheral zone of prostate")
    LeftAnteriorMiddlePeripheralZoneOfProstate = CodedConcept("716920008", "SCT", "Left anterior middle peripheral zone of prostate")
    LeftApicalTransitionZoneOfProstate = CodedConcept("716929009", "SCT", "Left apical transition zone of prostate")
    LeftBasalPartTransitionZoneOfProstate = CodedConcept("716895008", "SCT", "Left basal part transition zone of prostate")
    LeftMiddleTransitionZoneOfProstate = CodedConcept("716912006", "SCT", "Left middle transition zone of prostate")
    LeftPosterolateralApicalPeripheralZoneOfProstate = CodedConcept("716939003", "SCT", "Left posterolateral apical peripheral zone of prostate")
    LeftPosterolateralBasalPeripheralZoneOfProstate = CodedConcept("716907005", "SCT", "Left posterolateral basal peripheral zone of prostate")
    LeftPosterolateralMiddlePeripheralZoneOfProstate = CodedConcept("716922000", "SCT", "Left posterolateral middle peripheral zone of prostate")
    LeftPosteromedialApicalPeripheralZoneOfProstate = CodedConcept("716941002", "SCT", "Left posteromedial apical peripheral zone of prostate")
    LeftPosteromedialMiddlePeripheralZoneOfProstate = CodedConcept("716924004", "SCT", "Left posteromedial middle peripheral zone of prostate")
    LeftSeminalVesicle = CodedConcept("42320003", "SCT", "Left seminal vesicle")
    MaleExternalUrethralSphincter = CodedConcept("717027004", "SCT", "Male external urethral sphincter")
    MiddleAnteriorFibromuscularStromaOfProstate = CodedConcept("716908000", "SCT", "Middle anterior fibromuscular stroma of prostate")
    RightAnteriorApicalPeripheralZoneOfProstate = CodedConcept("716936005", "SCT", "Right anterior apical peripheral zone of prostate")
    RightAnteriorBasalPeripheralZoneOfProstate = CodedConcept("716904003", "SCT", "Right anterior basal peripheral zone of prostate")
    RightAnteriorMiddlePeripheralZoneOfProstate = CodedConcept("716919002", "SCT", "Right anterior middle peripheral zone of prostate")
    RightApicalTransitionZoneOfProstate = CodedConcept("716928001", "SCT", "Right apical transition zone of prostate")
    RightBasalTransitionZoneOfProstate = CodedConcept("716894007", "SCT", "Right basal transition zone of prostate")
    RightMiddleTransitionZoneOfProstate = CodedConcept("716911004", "SCT", "Right middle transition zone of prostate")
    RightPosterolateralApicalPeripheralZoneOfProstate = CodedConcept("716938006", "SCT", "Right posterolateral apical peripheral zone of prostate")
    RightPosterolateralBasalPeripheralZoneOfProstate = CodedConcept("716906001", "SCT", "Right posterolateral basal peripheral zone of prostate")
    RightPosterolateralMiddlePeripheralZoneOfProstate = CodedConcept("716921007", "SCT", "Right posterolateral middle peripheral zone of prostate")
    RightPosteromedialApicalPeripheralZoneOfProstate = CodedConcept("716940001", "SCT", "Right posteromedial apical peripheral zone of prostate")
    RightPosteromedialMiddlePeripheralZoneOfProstate = CodedConcept("716923005", "SCT", "Right posteromedial middle peripheral zone of prostate")
    RightSeminalVesicle = CodedConcept("74308000", "SCT", "Right seminal vesicle")
