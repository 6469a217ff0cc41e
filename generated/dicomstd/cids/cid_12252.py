"""CID 12252 Cardiac Ultrasound Cardiac Function, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12252(ContextGroup, cid=12252, uid="1.2.840.10008.6.1.833", keyword="CardiacUltrasoundCardiacFunction", title="Cardiac Ultrasound Cardiac Function", version="20100317", extensible=True):
    """Cardiac Ultrasound Cardiac Function, extensible."""

    CardiacEjectionFraction = CodedConcept("70822001", "SCT", "Cardiac ejection fraction")
    MeanVelocityOfCircumferentialFiberShorteningMeanVcFv = CodedConcept("59117-2", "LN", "Mean Velocity of Circumferential Fiber Shortening (Mean VcFv)")
    HRCorrectedMeanVelocityOfCircumferentialFiberShortening = CodedConcept("59118-0", "LN", "HR-Corrected Mean Velocity of Circumferential Fiber Shortening")
    PercentThickening = CodedConcept("59092-7", "LN", "% Thickening")
    FractionalShortening = CodedConcept("59132-1", "LN", "Fractional Shortening")
