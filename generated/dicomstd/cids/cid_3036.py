"""CID 3036 EMG Annotation – Neurophysiological Enumeration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3036(ContextGroup, cid=3036, uid="1.2.840.10008.6.1.1334", keyword="EMGAnnotationNeurophysiologicalEnumeration", title="EMG Annotation – Neurophysiological Enumeration", version="20200623", extensible=True):
    """EMG Annotation – Neurophysiological Enumeration, extensible."""

    EMGUnspecifiedWaveform = CodedConcept("2:24336", "MDC", "EMG unspecified waveform")
    EMGWaveformUnderVoluntaryControl = CodedConcept("2:24344", "MDC", "EMG waveform under voluntary control")
    EMGMotorUnitPotential = CodedConcept("2:24352", "MDC", "EMG motor unit potential")
    EMGDoubletWaveform = CodedConcept("2:24360", "MDC", "EMG doublet waveform")
    EMGTripletWaveform = CodedConcept("2:24368", "MDC", "EMG triplet waveform")
    EMGMultipletWaveform = CodedConcept("2:24376", "MDC", "EMG multiplet waveform")
    EMGInsertionalActivity = CodedConcept("2:24384", "MDC", "EMG insertional activity")
    EMGEndplateNoise = CodedConcept("2:24392", "MDC", "EMG endplate noise")
    EMGEndplateSpike = CodedConcept("2:24400", "MDC", "EMG endplate spike")
    EMGUnspecifiedIterativeDischarge = CodedConcept("2:24408", "MDC", "EMG unspecified iterative discharge")
    EMGFibrillationPotential = CodedConcept("2:24416", "MDC", "EMG fibrillation potential")
    EMGPositiveSharpWave = CodedConcept("2:24424", "MDC", "EMG positive sharp wave")
    EMGFasciculationPotential = CodedConcept("2:24432", "MDC", "EMG fasciculation potential")
    EMGMyotonicDischarge = CodedConcept("2:24440", "MDC", "EMG myotonic discharge")
    EMGComplexRepetitiveDischarge = CodedConcept("2:24448", "MDC", "EMG complex repetitive discharge")
    EMGMyokymicDischarge = CodedConcept("2:24456", "MDC", "EMG myokymic discharge")
    EMGCrampDischarge = CodedConcept("2:24464", "MDC", "EMG cramp discharge")
    EMGWaveformAfterDischarge = CodedConcept("2:24472", "MDC", "EMG waveform after discharge")
