"""CID 12224 Ultrasound Image Mode, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12224(ContextGroup, cid=12224, uid="1.2.840.10008.6.1.616", keyword="UltrasoundImageMode", title="Ultrasound Image Mode", version="20211112", extensible=True):
    """Ultrasound Image Mode, extensible."""

    N2DMode = CodedConcept("399064001", "SCT", "2D mode")
    DopplerColorFlow = CodedConcept("261197005", "SCT", "Doppler Color Flow")
    MMode = CodedConcept("399155008", "SCT", "M mode")
    DopplerPulsed = CodedConcept("261199008", "SCT", "Doppler Pulsed")
    DopplerContinuousWave = CodedConcept("261198000", "SCT", "Doppler Continuous Wave")
    PowerDoppler = CodedConcept("425704008", "SCT", "Power Doppler")
    N3DMode = CodedConcept("426865009", "SCT", "3D mode")
    TissueDopplerImaging = CodedConcept("439858009", "SCT", "Tissue Doppler Imaging")
    BMode = CodedConcept("399009009", "SCT", "B mode")
    PointShearWaveElastography = CodedConcept("130616", "DCM", "Point Shear Wave Elastography")
    N2DShearWaveElastography = CodedConcept("130609", "DCM", "2D Shear Wave Elastography")
    N3DShearWaveElastography = CodedConcept("130610", "DCM", "3D Shear Wave Elastography")
    N2DSpeckleTracking = CodedConcept("130679", "DCM", "2D Speckle Tracking")
    N3DSpeckleTracking = CodedConcept("130680", "DCM", "3D Speckle Tracking")
