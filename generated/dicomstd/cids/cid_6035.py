"""CID 6035 Composite Feature Relation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6035(ContextGroup, cid=6035, uid="1.2.840.10008.6.1.365", keyword="CompositeFeatureRelation", title="Composite Feature Relation", version="20020904", extensible=False):
    """Composite Feature Relation, not extensible."""

    TargetContentItemsAreRelatedTemporally = CodedConcept("111153", "DCM", "Target Content Items are related temporally")
    TargetContentItemsAreRelatedSpatially = CodedConcept("111154", "DCM", "Target Content Items are related spatially")
    TargetContentItemsAreRelatedContraLaterally = CodedConcept("111155", "DCM", "Target Content Items are related contra-laterally")
