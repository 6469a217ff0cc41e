"""CID 6017 Composite Feature from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6017(ContextGroup, cid=6017, uid="1.2.840.10008.6.1.347", keyword="CompositeFeatureFromBIRADS", title="Composite Feature from BI-RADS®", version="20020904", extensible=True):
    """Composite Feature from BI-RADS®, extensible."""

    MammographicBreastMass = CodedConcept("129788004", "SCT", "Mammographic breast mass")
    FocalAsymmetricBreastTissue = CodedConcept("129789007", "SCT", "Focal asymmetric breast tissue")
    AsymmetricBreastTissue = CodedConcept("129790003", "SCT", "Asymmetric breast tissue")
