"""CID 12122 Other Vascular Property, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12122(ContextGroup, cid=12122, uid="1.2.840.10008.6.1.588", keyword="OtherVascularProperty", title="Other Vascular Property", version="20050110", extensible=True):
    """Other Vascular Property, extensible."""

    AccelerationTime = CodedConcept("20168-1", "LN", "Acceleration Time")
    DecelerationTime = CodedConcept("20217-6", "LN", "Deceleration Time")
    VesselLumenDiameter = CodedConcept("397413000", "SCT", "Vessel lumen diameter")
    VesselIntimalDiameter = CodedConcept("415815009", "SCT", "Vessel Intimal Diameter")
    VesselIntimalCrossSectionalDiameter = CodedConcept("415814008", "SCT", "Vessel Intimal Cross-Sectional Diameter")
    VesselOutsideDiameter = CodedConcept("397414006", "SCT", "Vessel outside diameter")
    VesselLumenCrossSectionalArea = CodedConcept("397415007", "SCT", "Vessel lumen cross-sectional area")
    VolumeFlow = CodedConcept("33878-0", "LN", "Volume flow")
    VesselDepthFromSurface = CodedConcept("413975003", "SCT", "Vessel depth from surface")
    PeakGradient = CodedConcept("20247-3", "LN", "Peak Gradient")
    MeanGradient = CodedConcept("20256-4", "LN", "Mean Gradient")
    LengthOfSegment = CodedConcept("414599003", "SCT", "Length of Segment")
