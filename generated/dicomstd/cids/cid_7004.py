"""CID 7004 Waveform Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7004(ContextGroup, cid=7004, uid="1.2.840.10008.6.1.485", keyword="WaveformPurposeOfReference", title="Waveform Purpose of Reference", version="20090409", extensible=True):
    """Waveform Purpose of Reference, extensible."""

    SimultaneousDoppler = CodedConcept("121301", "DCM", "Simultaneous Doppler")
    SimultaneousHemodynamic = CodedConcept("121302", "DCM", "Simultaneous Hemodynamic")
    SimultaneousECG = CodedConcept("121303", "DCM", "Simultaneous ECG")
    SimultaneousVoiceNarrative = CodedConcept("121304", "DCM", "Simultaneous Voice Narrative")
    SimultaneousRespiratoryWaveform = CodedConcept("121305", "DCM", "Simultaneous Respiratory Waveform")
    SimultaneousArterialPulseWaveform = CodedConcept("121306", "DCM", "Simultaneous Arterial Pulse Waveform")
    SimultaneousPhonocardiographicWaveform = CodedConcept("121307", "DCM", "Simultaneous Phonocardiographic Waveform")
