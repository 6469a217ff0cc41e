"""CID 9537 Effective Dose Calculation Method Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9537(ContextGroup, cid=9537, uid="1.2.840.10008.6.1.1247", keyword="EffectiveDoseCalculationMethodCategory", title="Effective Dose Calculation Method Category", version="20181112", extensible=True):
    """Effective Dose Calculation Method Category, extensible."""

    RadiationTransportBasedMethods = CodedConcept("130126", "DCM", "Radiation transport-based methods")
    FractionationBasedOrTemporallyBasedMethods = CodedConcept("130127", "DCM", "Fractionation-based or temporally-based methods")
