"""CID 6067 Fluid Color, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6067(ContextGroup, cid=6067, uid="1.2.840.10008.6.1.396", keyword="FluidColor", title="Fluid Color", version="20040112", extensible=True):
    """Fluid Color, extensible."""

    WhiteColor = CodedConcept("371251000", "SCT", "White color")
    YellowColor = CodedConcept("371244009", "SCT", "Yellow color")
    LightBrownColor = CodedConcept("111450", "DCM", "Light brown color")
    GreenColor = CodedConcept("371246006", "SCT", "Green color")
    GrayColor = CodedConcept("371253002", "SCT", "Gray color")
    DarkRedColor = CodedConcept("111451", "DCM", "Dark red color")
    DarkBrownColor = CodedConcept("111452", "DCM", "Dark brown color")
    Clear = CodedConcept("263707001", "SCT", "Clear")
    BrownColor = CodedConcept("371254008", "SCT", "Brown color")
    BrightRedColor = CodedConcept("111453", "DCM", "Bright red color")
    BloodTingedColor = CodedConcept("111454", "DCM", "Blood tinged color")
    BlackColor = CodedConcept("371252007", "SCT", "Black color")
