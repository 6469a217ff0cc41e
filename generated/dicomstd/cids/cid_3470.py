"""CID 3470 Vessel Lumen Cross-sectional Area Calculation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3470(ContextGroup, cid=3470, uid="1.2.840.10008.6.1.112", keyword="VesselLumenCrossSectionalAreaCalculationMethod", title="Vessel Lumen Cross-sectional Area Calculation Method", version="20040614", extensible=True):
    """Vessel Lumen Cross-sectional Area Calculation Method, extensible."""

    CircularMethod = CodedConcept("122473", "DCM", "Circular method")
    DensitometricMethod = CodedConcept("122474", "DCM", "Densitometric method")
