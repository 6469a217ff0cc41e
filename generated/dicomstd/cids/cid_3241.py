"""CID 3241 Hemodynamic Measurement Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3241(ContextGroup, cid=3241, uid="1.2.840.10008.6.1.54", keyword="HemodynamicMeasurementTechnique", title="Hemodynamic Measurement Technique", version="20230630", extensible=True):
    """Hemodynamic Measurement Technique, extensible."""

    AveragedHemodynamicMeasurementMethod = CodedConcept("128580001", "SCT", "Averaged hemodynamic measurement method")
    CompositeHemodynamicMeasurementMethod = CodedConcept("128577002", "SCT", "Composite hemodynamic measurement method")
    ComputedHemodynamicMeasurementMethod = CodedConcept("128576006", "SCT", "Computed hemodynamic measurement method")
    ConductanceCatheterMethod = CodedConcept("133910006", "SCT", "Conductance catheter method")
    DopplerCatheterMethod = CodedConcept("133911005", "SCT", "Doppler catheter method")
    DualCatheterMethod = CodedConcept("128573003", "SCT", "Dual catheter method")
    FluidFilledCatheterMethod = CodedConcept("128581002", "SCT", "Fluid filled catheter method")
    FiberopticCatheterMethod = CodedConcept("133912003", "SCT", "Fiberoptic catheter method")
    PullbackMethod = CodedConcept("128575005", "SCT", "Pullback method")
    PulmonaryCapillaryWedgeMethod = CodedConcept("128448001", "SCT", "Pulmonary capillary wedge method")
    StaticCatheterMethod = CodedConcept("128578007", "SCT", "Static catheter method")
    ThermistorCatheterMethod = CodedConcept("133914002", "SCT", "Thermistor catheter method")
    TipManometerMethod = CodedConcept("128582009", "SCT", "Tip manometer method")
    WedgeMethod = CodedConcept("128579004", "SCT", "Wedge method")
