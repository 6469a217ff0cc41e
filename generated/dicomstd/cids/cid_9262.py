"""CID 9262 Energy Derivation Types, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9262(ContextGroup, cid=9262, uid="1.2.840.10008.6.1.1461", keyword="EnergyDerivationTypes", title="Energy Derivation Types", version="20221225", extensible=True):
    """Energy Derivation Types, extensible."""

    ConfiguredLowestImagingEnergy = CodedConcept("130806", "DCM", "Configured Lowest Imaging Energy")
    ConfiguredDefaultImagingEnergy = CodedConcept("130807", "DCM", "Configured Default Imaging Energy")
