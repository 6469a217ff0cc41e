"""CID 3410 Drug/Contrast Numeric Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3410(ContextGroup, cid=3410, uid="1.2.840.10008.6.1.75", keyword="DrugContrastNumericParameter", title="Drug/Contrast Numeric Parameter", version="20070124", extensible=True):
    """Drug/Contrast Numeric Parameter, extensible."""

    VolumeAdministered = CodedConcept("122091", "DCM", "Volume administered")
    UndilutedDoseAdministered = CodedConcept("122092", "DCM", "Undiluted dose administered")
    Concentration = CodedConcept("122093", "DCM", "Concentration")
    RateOfAdministration = CodedConcept("122094", "DCM", "Rate of administration")
    DurationOfAdministration = CodedConcept("122095", "DCM", "Duration of administration")
    VolumeUnadministeredOrDiscarded = CodedConcept("122096", "DCM", "Volume unadministered or discarded")
    QuantityAdministered = CodedConcept("121382", "DCM", "Quantity administered")
    MassAdministered = CodedConcept("121383", "DCM", "Mass administered")
