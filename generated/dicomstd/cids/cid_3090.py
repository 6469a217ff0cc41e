"""CID 3090 Time Synchronization Channel Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3090(ContextGroup, cid=3090, uid="1.2.840.10008.6.1.51", keyword="TimeSynchronizationChannelType", title="Time Synchronization Channel Type", version="20020904", extensible=True):
    """Time Synchronization Channel Type, extensible."""

    DigitalTimecodeNOS = CodedConcept("109001", "DCM", "Digital timecode (NOS)")
    ECGBasedGatingSignalProcessed = CodedConcept("109002", "DCM", "ECG-based gating signal, processed")
    IRIGBTimecode = CodedConcept("109003", "DCM", "IRIG-B timecode")
    XRayFluoroscopyOnSignal = CodedConcept("109004", "DCM", "X-Ray Fluoroscopy On Signal")
    XRayOnTrigger = CodedConcept("109005", "DCM", "X-Ray On Trigger")
