"""CID 12121 Vascular Index/Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12121(ContextGroup, cid=12121, uid="1.2.840.10008.6.1.587", keyword="VascularIndexRatio", title="Vascular Index/Ratio", version="20050110", extensible=True):
    """Vascular Index/Ratio, extensible."""

    AccelerationIndex = CodedConcept("20167-3", "LN", "Acceleration Index")
    LumenAreaStenosis = CodedConcept("408714007", "SCT", "Lumen Area Stenosis")
    LumenDiameterStenosis = CodedConcept("408715008", "SCT", "Lumen Diameter Stenosis")
    PulsatilityIndex = CodedConcept("12008-9", "LN", "Pulsatility Index")
    ResistivityIndex = CodedConcept("12023-8", "LN", "Resistivity Index")
    SystolicToDiastolicVelocityRatio = CodedConcept("12144-2", "LN", "Systolic to Diastolic Velocity Ratio")
    VelocityRatio = CodedConcept("33867-3", "LN", "Velocity ratio")
