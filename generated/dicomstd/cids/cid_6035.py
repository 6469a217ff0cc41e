"""CID 6035 Composite Feature Relation, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6035Code

class CID6035(ContextGroup[CID6035Code], cid=6035, uid="1.2.840.10008.6.1.365", keyword="CompositeFeatureRelation", title="Composite Feature Relation", version="20020904", extensible=False):
    """Composite Feature Relation, not extensible."""

    TargetContentItemsAreRelatedTemporally = CID6035Code("111153", "DCM", "Target Content Items are related temporally")
    TargetContentItemsAreRelatedSpatially = CID6035Code("111154", "DCM", "Target Content Items are related spatially")
    TargetContentItemsAreRelatedContraLaterally = CID6035Code("111155", "DCM", "Target Content Items are related contra-laterally")
