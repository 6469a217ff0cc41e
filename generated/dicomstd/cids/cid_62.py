"""CID 62 Imaging Agent Administration Phase Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID62(ContextGroup, cid=62, uid="1.2.840.10008.6.1.1252", keyword="ImagingAgentAdministrationPhaseType", title="Imaging Agent Administration Phase Type", version="20210325", extensible=True):
    """Imaging Agent Administration Phase Type, extensible."""

    AutomaticProgrammedAdministrationPhase = CodedConcept("130168", "DCM", "Automatic Programmed Administration Phase")
    AutomaticProgrammedDelayPhase = CodedConcept("130169", "DCM", "Automatic Programmed Delay Phase")
    AutomatedManualInjectPhase = CodedConcept("130171", "DCM", "Automated Manual Inject Phase")
    AutomaticProgrammedWaitPhase = CodedConcept("130263", "DCM", "Automatic Programmed Wait Phase")
