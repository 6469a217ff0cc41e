"""CID 4101 Tracer Kinetic Model, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4101(ContextGroup, cid=4101, uid="1.2.840.10008.6.1.986", keyword="TracerKineticModel", title="Tracer Kinetic Model", version="20160316", extensible=True):
    """Tracer Kinetic Model, extensible."""

    StandardToftsModel = CodedConcept("126340", "DCM", "Standard Tofts Model")
    ExtendedToftsModel = CodedConcept("126341", "DCM", "Extended Tofts Model")
    FirstPassLeakageProfileFPLPModel = CodedConcept("126343", "DCM", "First Pass Leakage Profile (FPLP) Model")
    ShutterSpeedModelSSM = CodedConcept("126344", "DCM", "Shutter-Speed Model (SSM)")
    GammaCapillaryTransitTimeGCTTModel = CodedConcept("126345", "DCM", "Gamma Capillary Transit Time (GCTT) Model")
    AdiabaticTissueHomogeneityATHModel = CodedConcept("126346", "DCM", "Adiabatic Tissue Homogeneity (ATH) Model")
    TwoCompartmentExchange2CXModel = CodedConcept("126347", "DCM", "Two Compartment Exchange (2CX) Model")
