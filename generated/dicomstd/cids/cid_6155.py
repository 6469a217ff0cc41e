"""CID 6155 Posterior Acoustic Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6155(ContextGroup, cid=6155, uid="1.2.840.10008.6.1.470", keyword="PosteriorAcousticFeature", title="Posterior Acoustic Feature", version="20060622", extensible=True):
    """Posterior Acoustic Feature, extensible."""

    NoPosteriorAcousticFeatures = CodedConcept("111367", "DCM", "No posterior acoustic features")
    PosteriorEnhancement = CodedConcept("111368", "DCM", "Posterior enhancement")
    PosteriorShadowing = CodedConcept("111369", "DCM", "Posterior shadowing")
    CombinedPosteriorEnhancementAndShadowing = CodedConcept("111370", "DCM", "Combined posterior enhancement and shadowing")
