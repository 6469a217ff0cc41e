"""CID 10066 Attenuator Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10066(ContextGroup, cid=10066, uid="1.2.840.10008.6.1.1160", keyword="AttenuatorCategory", title="Attenuator Category", version="20170405", extensible=True):
    """Attenuator Category, extensible."""

    Table = CodedConcept("128459", "DCM", "Table")
    TableCore = CodedConcept("128460", "DCM", "Table Core")
    TableOuterLiner = CodedConcept("128461", "DCM", "Table Outer Liner")
    TablePad = CodedConcept("128462", "DCM", "Table Pad")
    XRayShield = CodedConcept("65577000", "SCT", "X-Ray shield")
    BeamBlock = CodedConcept("128431", "DCM", "Beam Block")
    ShieldingBlock = CodedConcept("228739009", "SCT", "Shielding Block")
    PatientSupport = CodedConcept("128492", "DCM", "Patient Support")
    XRayFilters = CodedConcept("113771", "DCM", "X-Ray Filters")
