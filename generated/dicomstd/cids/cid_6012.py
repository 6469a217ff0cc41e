"""CID 6012 Calcification Distribution Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6012(ContextGroup, cid=6012, uid="1.2.840.10008.6.1.342", keyword="CalcificationDistributionModifier", title="Calcification Distribution Modifier", version="20020904", extensible=True):
    """Calcification Distribution Modifier, extensible, includes CID 6013."""

    DiffuseCalcificationDistribution = CodedConcept("129764001", "SCT", "Diffuse calcification distribution")
    LinearCalcificationDistribution = CodedConcept("129765000", "SCT", "Linear calcification distribution")
    GroupedCalcificationDistribution = CodedConcept("129766004", "SCT", "Grouped calcification distribution")
    RegionalCalcificationDistribution = CodedConcept("129767008", "SCT", "Regional calcification distribution")
    SegmentalCalcificationDistribution = CodedConcept("129768003", "SCT", "Segmental calcification distribution")
    CalcificationsWithinAMass = CodedConcept("111346", "DCM", "Calcifications within a mass")
    CalcificationsOutsideOfAMass = CodedConcept("111347", "DCM", "Calcifications outside of a mass")
