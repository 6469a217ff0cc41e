"""CID 3042 Analog Waveform Filter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3042(ContextGroup, cid=3042, uid="1.2.840.10008.6.1.1453", keyword="AnalogWaveformFilter", title="Analog Waveform Filter", version="20220630", extensible=True):
    """Analog Waveform Filter, extensible."""

    ButterworthFilter = CodedConcept("130760", "DCM", "Butterworth filter")
    ChebyshevFilter = CodedConcept("130761", "DCM", "Chebyshev filter")
    EllipticFilter = CodedConcept("130762", "DCM", "Elliptic filter")
    BesselFilter = CodedConcept("130763", "DCM", "Bessel filter")
    GaussianFilter = CodedConcept("130764", "DCM", "Gaussian filter")
    KTypeFilter = CodedConcept("130765", "DCM", "K-type filter")
    MDerivedFilter = CodedConcept("130766", "DCM", "M-derived filter")
    DoubleMDerivedFilter = CodedConcept("130767", "DCM", "Double-m-derived filter")
    BodeFilter = CodedConcept("130768", "DCM", "Bode filter")
    ZobelFilter = CodedConcept("130769", "DCM", "Zobel filter")
