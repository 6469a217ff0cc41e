"""CID 12211 Echocardiography Aortic Valve Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12211(ContextGroup, cid=12211, uid="1.2.840.10008.6.1.604", keyword="EchocardiographyAorticValveMeasurement", title="Echocardiography Aortic Valve Measurement", version="20030918", extensible=True):
    """Echocardiography Aortic Valve Measurement, extensible, includes CID 12220, 12222."""

    AorticValveCuspSeparation = CodedConcept("17996-0", "LN", "Aortic Valve Cusp Separation")
    AorticValveEjectionTime = CodedConcept("18041-4", "LN", "Aortic Valve Ejection Time")
    RatioOfAorticValveAccelerationTimeToEjectionTime = CodedConcept("399058008", "SCT", "Ratio of Aortic Valve Acceleration Time to Ejection Time")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
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
