"""CID 12222 Orifice Flow Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12222(ContextGroup, cid=12222, uid="1.2.840.10008.6.1.614", keyword="OrificeFlowProperty", title="Orifice Flow Property", version="20100317", extensible=True):
    """Orifice Flow Property, extensible."""

    VolumeFlow = CodedConcept("33878-0", "LN", "Volume Flow")
    PeakInstantaneousFlowRate = CodedConcept("34141-2", "LN", "Peak Instantaneous Flow Rate")
    CardiovascularOrificeArea = CodedConcept("399367004", "SCT", "Cardiovascular Orifice Area")
    CardiovascularOrificeDiameter = CodedConcept("399027007", "SCT", "Cardiovascular Orifice Diameter")
    RegurgitantFraction = CodedConcept("399301000", "SCT", "Regurgitant Fraction")
    EndDiastolicVelocity = CodedConcept("11653-3", "LN", "End Diastolic Velocity")
    PeakSystolicVelocity = CodedConcept("11726-7", "LN", "Peak Systolic Velocity")
    TimeAveragedMeanVelocity = CodedConcept("20352-1", "LN", "Time Averaged Mean Velocity")
    TimeAveragedPeakVelocity = CodedConcept("11692-1", "LN", "Time Averaged Peak Velocity")
    PeakGradient = CodedConcept("20247-3", "LN", "Peak Gradient")
    MeanGradient = CodedConcept("20256-4", "LN", "Mean Gradient")
    VelocityTimeIntegral = CodedConcept("20354-7", "LN", "Velocity Time Integral")
    PressureHalfTime = CodedConcept("20280-4", "LN", "Pressure Half-Time")
    AccelerationTime = CodedConcept("20168-1", "LN", "Acceleration Time")
    DecelerationTime = CodedConcept("20217-6", "LN", "Deceleration Time")
    DecelerationSlope = CodedConcept("20216-8", "LN", "Deceleration Slope")
    SystolicToDiastolicVelocityRatio = CodedConcept("12144-2", "LN", "Systolic to Diastolic Velocity Ratio")
    FlowRadius = CodedConcept("59102-4", "LN", "Flow Radius")
    AliasVelocity = CodedConcept("59130-5", "LN", "Alias velocity")
    AccelerationSlope = CodedConcept("20167-3", "LN", "Acceleration Slope")
    DESlope = CodedConcept("59127-1", "LN", "D-E Slope")
    EFSlope = CodedConcept("59128-9", "LN", "E-F Slope")
    ACInterval = CodedConcept("59103-2", "LN", "A-C Interval")
    PeakEWavePeakAWaveByUS = CodedConcept("59104-0", "LN", "Peak E wave/Peak A wave by US")
    StenosisPeakGradient = CodedConcept("59106-5", "LN", "Stenosis Peak Gradient")
    StenosisPeakVelocity = CodedConcept("59107-3", "LN", "Stenosis Peak Velocity")
    PeakReversalVelocityDuringAtrialContraction = CodedConcept("59079-4", "LN", "Peak Reversal Velocity during Atrial Contraction")
    EWavePeakVelocity = CodedConcept("59080-2", "LN", "E-Wave Peak Velocity")
    AWavePeakVelocity = CodedConcept("59081-0", "LN", "A-Wave Peak Velocity")
    EVelocityToAnnulusEVelocityRatio = CodedConcept("59111-5", "LN", "E Velocity to Annulus E Velocity Ratio")
    VelocityOfFlowPropagation = CodedConcept("59115-6", "LN", "Velocity of Flow Propagation")
