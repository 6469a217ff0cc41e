"""CID 6036 Feature Scope, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID6036Code

class CID6036(ContextGroup[CID6036Code], cid=6036, uid="1.2.840.10008.6.1.366", keyword="FeatureScope", title="Feature Scope", version="20020904", extensible=False):
    """Feature Scope, not extensible."""

    FeatureDetectedOnTheOnlyImage = CID6036Code("111156", "DCM", "Feature detected on the only image")
    FeatureDetectedOnOnlyOneOfTheImages = CID6036Code("111157", "DCM", "Feature detected on only one of the images")
    FeatureDetectedOnMultipleImages = CID6036Code("111158", "DCM", "Feature detected on multiple images")
    FeatureDetectedOnImagesFromMultipleModalities = CID6036Code("111159", "DCM", "Feature detected on images from multiple modalities")
