"""CID 9538 Radiation Transport-based Effective Dose Method Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9538(ContextGroup, cid=9538, uid="1.2.840.10008.6.1.1248", keyword="RadiationTransportBasedEffectiveDoseMethodModifier", title="Radiation Transport-based Effective Dose Method Modifier", version="20181112", extensible=True):
    """Radiation Transport-based Effective Dose Method Modifier, extensible."""

    LocalEffectModel = CodedConcept("130128", "DCM", "Local Effect Model")
    MicrodosimetricKineticModel = CodedConcept("130129", "DCM", "Microdosimetric Kinetic Model")
