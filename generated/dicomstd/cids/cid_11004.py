"""CID 11004 Speed of Sound Correction Mechanisms, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11004(ContextGroup, cid=11004, uid="1.2.840.10008.6.1.1474", keyword="SpeedOfSoundCorrectionMechanisms", title="Speed of Sound Correction Mechanisms", version="20230626", extensible=True):
    """Speed of Sound Correction Mechanisms, extensible."""

    UniformSpeedOfSoundCorrection = CodedConcept("130818", "DCM", "Uniform Speed of Sound Correction")
    DualSpeedOfSoundCorrection = CodedConcept("130819", "DCM", "Dual Speed of Sound Correction")
    SpeedOfSoundMapCorrection = CodedConcept("130820", "DCM", "Speed of Sound Map Correction")
