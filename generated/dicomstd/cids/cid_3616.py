"""CID 3616 Hemodynamic Period Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3616(ContextGroup, cid=3616, uid="1.2.840.10008.6.1.166", keyword="HemodynamicPeriodMeasurement", title="Hemodynamic Period Measurement", version="20030327", extensible=True):
    """Hemodynamic Period Measurement, extensible."""

    AorticSystolicEjectionPeriodSEPa = CodedConcept("371850007", "SCT", "Aortic Systolic Ejection Period (SEPa)")
    PulmonarySystolicEjectionPeriodSEPp = CodedConcept("371848004", "SCT", "Pulmonary Systolic Ejection Period (SEPp)")
    MitralDiastolicFillingPeriodDFPm = CodedConcept("371849007", "SCT", "Mitral Diastolic Filling Period (DFPm)")
    TricuspidDiastolicFillingPeriodDFPt = CodedConcept("371847009", "SCT", "Tricuspid Diastolic Filling Period (DFPt)")
    DerivedPeriodNonValve = CodedConcept("371853009", "SCT", "Derived Period, Non-Valve")
