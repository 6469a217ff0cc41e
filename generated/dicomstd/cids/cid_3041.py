"""CID 3041 Neurophysiologic Stimulation Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3041(ContextGroup, cid=3041, uid="1.2.840.10008.6.1.1361", keyword="NeurophysiologicStimulationMode", title="Neurophysiologic Stimulation Mode", version="20210325", extensible=True):
    """Neurophysiologic Stimulation Mode, extensible."""

    FlashStimulus = CodedConcept("2:53539", "MDC", "Flash stimulus")
