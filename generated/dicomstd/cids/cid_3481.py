"""CID 3481 IVUS Distance Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3481(ContextGroup, cid=3481, uid="1.2.840.10008.6.1.116", keyword="IVUSDistanceMeasurement", title="IVUS Distance Measurement", version="20050110", extensible=True):
    """IVUS Distance Measurement, extensible."""

    EEMDiameter = CodedConcept("122330", "DCM", "EEM Diameter")
    VesselLumenDiameter = CodedConcept("397413000", "SCT", "Vessel lumen diameter")
    StentDiameter = CodedConcept("408706001", "SCT", "Stent Diameter")
    PlaquePlusMediaThickness = CodedConcept("122331", "DCM", "Plaque Plus Media Thickness")
    LumenPerimeter = CodedConcept("122332", "DCM", "Lumen Perimeter")
