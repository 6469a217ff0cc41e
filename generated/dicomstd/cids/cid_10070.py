"""CID 10070 Radiation Dose Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10070(ContextGroup, cid=10070, uid="1.2.840.10008.6.1.1164", keyword="RadiationDoseType", title="Radiation Dose Type", version="20170405", extensible=True):
    """Radiation Dose Type, extensible."""

    AbsorbedDose = CodedConcept("128513", "DCM", "Absorbed Dose")
    EquivalentDose = CodedConcept("128512", "DCM", "Equivalent Dose")
