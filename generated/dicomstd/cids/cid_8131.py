"""CID 8131 Pathology Imaging Protocol, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8131(ContextGroup, cid=8131, uid="1.2.840.10008.6.1.948", keyword="PathologyImagingProtocol", title="Pathology Imaging Protocol", version="20240324", extensible=True):
    """Pathology Imaging Protocol, extensible."""

    PeriOperativePhotographicImaging = CodedConcept("112700", "DCM", "Peri-operative Photographic Imaging")
    SlideMicroscopy = CodedConcept("112702", "DCM", "Slide Microscopy")
    WholeSlideImaging = CodedConcept("112703", "DCM", "Whole Slide Imaging")
    WSI20XRGB = CodedConcept("112704", "DCM", "WSI 20X RGB")
    WSI40XRGB = CodedConcept("112705", "DCM", "WSI 40X RGB")
    Histology = CodedConcept("714797009", "SCT", "Histology")
    Histopathology = CodedConcept("252416005", "SCT", "Histopathology")
    Microscopy = CodedConcept("117259009", "SCT", "Microscopy")
    LightMicroscopy = CodedConcept("104157003", "SCT", "Light microscopy")
    Photomicrography = CodedConcept("60287000", "SCT", "Photomicrography")
    PhotographyOfPatient = CodedConcept("197157006", "SCT", "Photography of patient")
    PhotographyOfGrossOrgan = CodedConcept("52432005", "SCT", "Photography of gross organ")
    GrossPathologyRequest = CodedConcept("168456004", "SCT", "Gross pathology request")
    Immunohistochemistry = CodedConcept("117617002", "SCT", "Immunohistochemistry")
