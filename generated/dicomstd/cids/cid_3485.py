"""CID 3485 IVUS Volume Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3485(ContextGroup, cid=3485, uid="1.2.840.10008.6.1.120", keyword="IVUSVolumeMeasurement", title="IVUS Volume Measurement", version="20040614", extensible=True):
    """IVUS Volume Measurement, extensible."""

    EEMVolume = CodedConcept("122371", "DCM", "EEM Volume")
    LumenVolume = CodedConcept("122372", "DCM", "Lumen Volume")
    StentVolume = CodedConcept("408704003", "SCT", "Stent Volume")
    InStentNeointimalVolume = CodedConcept("122374", "DCM", "In-Stent Neointimal Volume")
    NativePlaqueVolume = CodedConcept("122375", "DCM", "Native Plaque Volume")
    TotalPlaqueVolume = CodedConcept("122376", "DCM", "Total Plaque Volume")
