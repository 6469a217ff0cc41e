"""CID 3678 QT Correction Algorithm, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3678(ContextGroup, cid=3678, uid="1.2.840.10008.6.1.192", keyword="QTCorrectionAlgorithm", title="QT Correction Algorithm", version="20081029", extensible=True):
    """QT Correction Algorithm, extensible."""

    BazettQTCorrectionAlgorithm = CodedConcept("122730", "DCM", "Bazett QT Correction Algorithm")
    HodgesQTCorrectionAlgorithm = CodedConcept("122731", "DCM", "Hodges QT Correction Algorithm")
    FridericiaQTcAlgorithm = CodedConcept("122732", "DCM", "Fridericia QTc Algorithm")
    FraminghamQTcAlgorithm = CodedConcept("122733", "DCM", "Framingham QTc Algorithm")
