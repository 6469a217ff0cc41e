"""CID 3627 Measurement Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3627(ContextGroup, cid=3627, uid="1.2.840.10008.6.1.172", keyword="MeasurementType", title="Measurement Type", version="20060613", extensible=True):
    """Measurement Type, extensible."""

    BestValue = CodedConcept("371912002", "SCT", "Best value")
    Mean = CodedConcept("373098007", "SCT", "Mean")
    Median = CodedConcept("373099004", "SCT", "Median")
    Mode = CodedConcept("373100007", "SCT", "Mode")
    PointSourceMeasurement = CodedConcept("371913007", "SCT", "Point source measurement")
    PeakToPeak = CodedConcept("371914001", "SCT", "Peak to peak")
    VisualEstimation = CodedConcept("258083009", "SCT", "Visual estimation")
    Estimated = CodedConcept("414135002", "SCT", "Estimated")
    Calculated = CodedConcept("258090004", "SCT", "Calculated")
    Measured = CodedConcept("258104002", "SCT", "Measured")
