"""CID 7197 Body Substance Segmentation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7197(ContextGroup, cid=7197, uid="1.2.840.10008.6.1.1196", keyword="BodySubstanceSegmentationPropertyType", title="Body Substance Segmentation Property Type", version="20170914", extensible=True):
    """Body Substance Segmentation Property Type, extensible."""

    Bile = CodedConcept("70150004", "SCT", "Bile")
    BodyFluid = CodedConcept("32457005", "SCT", "Body fluid")
    Feces = CodedConcept("39477002", "SCT", "Feces")
    Gas = CodedConcept("74947009", "SCT", "Gas")
    Urine = CodedConcept("78014005", "SCT", "Urine")
