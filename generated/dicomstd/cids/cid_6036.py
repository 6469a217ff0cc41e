"""CID 6036 Feature Scope, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6036(ContextGroup, cid=6036, uid="1.2.840.10008.6.1.366", keyword="FeatureScope", title="Feature Scope", version="20020904", extensible=False):
    """Feature Scope, not extensible."""

    FeatureDetectedOnTheOnlyImage = CodedConcept("111156", "DCM", "Feature detected on the only image")
    FeatureDetectedOnOnlyOneOfTheImages = CodedConcept("111157", "DCM", "Feature detected on only one of the images")
    FeatureDetectedOnMultipleImages = CodedConcept("111158", "DCM", "Feature detected on multiple images")
    FeatureDetectedOnImagesFromMultipleModalities = CodedConcept("111159", "DCM", "Feature detected on images from multiple modalities")
