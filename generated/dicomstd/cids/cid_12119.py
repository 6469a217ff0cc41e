"""CID 12119 Vascular Ultrasound Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12119(ContextGroup, cid=12119, uid="1.2.840.10008.6.1.585", keyword="VascularUltrasoundProperty", title="Vascular Ultrasound Property", version="20030327", extensible=True):
    """Vascular Ultrasound Property, extensible, includes CID 12120, 12121, 12122."""

    EndDiastolicVelocity = CodedConcept("11653-3", "LN", "End Diastolic Velocity")
    MinimumDiastolicVelocity = CodedConcept("11665-7", "LN", "Minimum Diastolic Velocity")
    PeakSystolicVelocity = CodedConcept("11726-7", "LN", "Peak Systolic Velocity")
    TimeAveragedMeanVelocity = CodedConcept("20352-1", "LN", "Time averaged mean velocity")
    TimeAveragedPeakVelocity = CodedConcept("11692-1", "LN", "Time averaged peak velocity")
    VelocityTimeIntegral = CodedConcept("20354-7", "LN", "Velocity Time Integral")
    FlowVelocity = CodedConcept("110828", "DCM", "Flow velocity")
    AccelerationIndex = CodedConcept("20167-3", "LN", "Acceleration Index")
    LumenAreaStenosis = CodedConcept("408714007", "SCT", "Lumen Area Stenosis")
    LumenDiameterStenosis = CodedConcept("408715008", "SCT", "Lumen Diameter Stenosis")
    PulsatilityIndex = CodedConcept("12008-9", "LN", "Pulsatility Index")
    ResistivityIndex = CodedConcept("12023-8", "LN", "Resistivity Index")
    SystolicToDiastolicVelocityRatio = CodedConcept("12144-2", "LN", "Systolic to Diastolic Velocity Ratio")
    VelocityRatio = CodedConcept("33867-3", "LN", "Velocity ratio")
    AccelerationTime = CodedConcept("20168-1", "LN", "Acceleration Time")
    DecelerationTime = CodedConcept("20217-6", "LN", "Deceleration Time")
    VesselLumenDiameter = CodedConcept("397413000", "SCT", "Vessel lumen diameter")
    VesselIntimalDiameter = CodedConcept("415815009", "SCT", "Vessel Intimal Diameter")
    VesselIntimalCrossSectionalDiameter = CodedConcept("415814008", "SCT", "Vessel Intimal Cross-Sectional Diameter")
    VesselOutsideDiameter = CodedConcept("397414006", "SCT", "Vessel outside diameter")
    VesselLumenCrossSectionalArea = CodedConcept("397415007", "SCT", "Vessel lumen cross-sectional area")
    VolumeFlow = CodedConcept("33878-0", "LN", "Volume flow")
    VesselDepthFromSurface = CodedConcept("413975003", "SCT", "Vessel depth from surface")
    PeakGradient = CodedConcept("20247-3", "LN", "Peak Gradient")
    MeanGradient = CodedConcept("20256-4", "LN", "Mean Gradient")
    LengthOfSegment = CodedConcept("414599003", "SCT", "Length of Segment")
