"""CID 3000 Audio Channel Source, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3000(ContextGroup, cid=3000, uid="1.2.840.10008.6.1.42", keyword="AudioChannelSource", title="Audio Channel Source", version="20040326", extensible=True):
    """Audio Channel Source, extensible."""

    Voice = CodedConcept("109110", "DCM", "Voice")
    OperatorsNarrative = CodedConcept("109111", "DCM", "Operator's narrative")
    AmbientRoomEnvironment = CodedConcept("109112", "DCM", "Ambient room environment")
    DopplerAudio = CodedConcept("109113", "DCM", "Doppler audio")
    Phonocardiogram = CodedConcept("109114", "DCM", "Phonocardiogram")
    PhysiologicalAudioSignal = CodedConcept("109115", "DCM", "Physiological audio signal")
