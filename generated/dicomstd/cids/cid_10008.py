"""CID 10008 Dose Related Distance Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10008(ContextGroup, cid=10008, uid="1.2.840.10008.6.1.541", keyword="DoseRelatedDistanceMeasurement", title="Dose Related Distance Measurement", version="20170914", extensible=True):
    """Dose Related Distance Measurement, extensible."""

    DistanceSourceToIsocenter = CodedConcept("113748", "DCM", "Distance Source to Isocenter")
    DistanceSourceToReferencePoint = CodedConcept("113737", "DCM", "Distance Source to Reference Point")
    DistanceSourceToDetector = CodedConcept("113750", "DCM", "Distance Source to Detector")
    TableLongitudinalPosition = CodedConcept("113751", "DCM", "Table Longitudinal Position")
    TableLateralPosition = CodedConcept("113752", "DCM", "Table Lateral Position")
    TableHeightPosition = CodedConcept("113753", "DCM", "Table Height Position")
    DistanceSourceToTablePlane = CodedConcept("113792", "DCM", "Distance Source to Table Plane")
    TableLongitudinalEndPosition = CodedConcept("113759", "DCM", "Table Longitudinal End Position")
    TableLateralEndPosition = CodedConcept("113760", "DCM", "Table Lateral End Position")
    TableHeightEndPosition = CodedConcept("113761", "DCM", "Table Height End Position")
    TableXPositionToIsocenter = CodedConcept("128766", "DCM", "Table X Position to Isocenter")
    TableYPositionToIsocenter = CodedConcept("128767", "DCM", "Table Y Position to Isocenter")
    TableZPositionToIsocenter = CodedConcept("128768", "DCM", "Table Z Position to Isocenter")
    TableXEndPositionToIsocenter = CodedConcept("128769", "DCM", "Table X End Position to Isocenter")
    TableYEndPositionToIsocenter = CodedConcept("128770", "DCM", "Table Y End Position to Isocenter")
    TableZEndPositionToIsocenter = CodedConcept("128771", "DCM", "Table Z End Position to Isocenter")
